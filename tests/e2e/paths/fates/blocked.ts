import { same } from '../expect';
import { madeBy, type Path, page, SHOP } from '../path';

export default {
  title: 'beacons that a blocker stops',
  pages: {
    [`${SHOP}/`]: page(`navigator.sendBeacon('https://blocked.metrics.test/c?e=beacon', 'a=1');
    fetch('https://blocked.metrics.test/c?e=fetch', { mode: 'no-cors' }).catch(() => {}); new Image().src = 'https://blocked.metrics.test/c?e=image';`),
  },
  expected: (browser) => ({
    signals: [
      ...['beacon', 'fetch', 'image'].flatMap((name) => [
        { kind: 'body' as const, url: `https://blocked.metrics.test/c?e=${name}`, doc: same('page') },
        {
          kind: 'request' as const,
          url: `https://blocked.metrics.test/c?e=${name}`,
          ...madeBy(browser, same('page')),
          fate: ['blocked'],
        },
      ]),
    ],
  }),
} satisfies Path;
