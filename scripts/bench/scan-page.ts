import { finders } from '../../utils/catalogue/finders';
import { findOffers } from '../../utils/detect/offers';
import { readPage } from '../../utils/detect/page';

/** Reads the page that it runs in once, as an audit does; resolves with what was found and the milliseconds that it took. */
export default function scanPage(): { found: number; time: number } {
  const start = performance.now();
  const offers = findOffers(readPage(document, location.href), finders);
  return { found: offers.length, time: performance.now() - start };
}
