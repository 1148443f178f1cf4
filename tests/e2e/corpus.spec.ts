import { makeVisits } from '../corpus/again';
import { startChromium } from '../corpus/browsing';

/** One visit of each structure, made again: so that what is recorded stays what the extension records. */
const AGAIN = [
  'missing-currency',
  'container-late',
  'preact-whole',
  'elements-snowplow',
  'frame-cross-tells-parent',
  'shadow-closed-untracked',
  'klaro-refused',
  'server-500-one-of-two',
  'offline-segment',
  'batch-ga4',
  'next-page-sends',
  'bfcache-tracked',
  'service-worker-retries',
];

makeVisits(AGAIN, startChromium);
