import { makeVisits } from '../../corpus/again';
import { startFirefox } from '../../corpus/browsing';

/** What a visit amounts to does not depend on the browser. */
const AGAIN = ['missing-currency', 'container-renames', 'preact-whole', 'shadow-open-untracked', 'server-404-snowplow'];

makeVisits(AGAIN, startFirefox);
