import { finders } from '../../utils/catalogue/finders';
import { CLEAN, createChanges } from '../../utils/detect/changes';
import { searchOffers } from '../../utils/detect/offers';
import { lookAtPage } from '../../utils/detect/page';
import { createPast } from '../../utils/detect/past';
import { finish, UNTIMED } from '../../utils/detect/slices';

/**
 * Reads the page that it runs in, as an audit does but without a break: for the first time, again when nothing has changed, and after
 * `change` products were added in front of all others. Resolves with what was found and the milliseconds that each took.
 */
export default function scanPage(change: number): { found: number; first: number; still: number; changed: number } {
  const past = createPast();
  const changes = createChanges();
  const observer = new MutationObserver(() => {});
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true, attributeOldValue: true });
  const look = (dirty = CLEAN) => {
    // Laying the page out is the page's own work.
    document.documentElement.getBoundingClientRect();
    const start = performance.now();
    const page = finish(lookAtPage({ document, url: location.href }, { past, dirty, clock: UNTIMED }));
    const found = finish(searchOffers(page, finders));
    return { found: found.length, time: performance.now() - start };
  };
  const first = look();
  const still = look();
  const list = document.querySelector('main');
  const model = list?.querySelector('article');
  const added = Array.from({ length: model ? change : 0 }, () => model?.cloneNode(true) as Node);
  model?.before(...added);
  changes.note(observer.takeRecords());
  const changed = look(changes.take());
  observer.disconnect();
  return { found: first.found, first: first.time, still: still.time, changed: changed.time };
}
