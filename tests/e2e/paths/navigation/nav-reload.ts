import { same } from '../expect';
import { type Path, page, SHOP } from '../path';

export default {
  title: 'a page that is loaded again: another document of the same address',
  pages: { [`${SHOP}/`]: page('dataLayer = [{ event: performance.getEntriesByType("navigation")[0].type }];') },
  act: (hand) => hand.reload(),
  expected: {
    signals: [
      { kind: 'navigation', how: 'commit', url: `${SHOP}/`, doc: same('first') },
      { kind: 'navigation', how: 'load', url: `${SHOP}/`, doc: same('first') },
      { kind: 'navigation', how: 'leave', url: `${SHOP}/`, doc: same('first') },
      { kind: 'navigation', how: 'commit', url: `${SHOP}/`, doc: same('second') },
      { kind: 'navigation', how: 'load', url: `${SHOP}/`, doc: same('second') },
      { kind: 'push', entry: { event: 'navigate' }, doc: same('first') },
      { kind: 'push', entry: { event: 'reload' }, doc: same('second') },
    ],
  },
} satisfies Path;
