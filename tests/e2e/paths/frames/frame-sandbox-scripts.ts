import { same } from '../expect';
import { hit, type Path, page, SHOP } from '../path';

export default {
  title: 'a frame whose sandbox allows scripts',
  pages: {
    [`${SHOP}/`]: page(``, { body: '<iframe sandbox="allow-scripts" src="/inner"></iframe>' }),
    [`${SHOP}/inner`]: page(
      `navigator.sendBeacon('${hit('frame-sandbox-scripts')}', 'a=1'); dataLayer = [{ event: 'frame-sandbox-scripts' }];`,
    ),
  },
  expected: {
    signals: [
      {
        kind: 'push',
        layer: 'dataLayer',
        entry: { event: 'frame-sandbox-scripts' },
        frame: (id: number) => id > 0,
        doc: same('frame'),
      },
      {
        kind: 'body',
        via: 'beacon',
        url: hit('frame-sandbox-scripts'),
        body: 'a=1',
        frame: (id: number) => id > 0,
        doc: same('frame'),
      },
      {
        kind: 'request',
        url: hit('frame-sandbox-scripts'),
        body: 'a=1',
        frame: (id: number) => id > 0,
        doc: same('frame'),
        fate: ['delivered 204'],
      },
    ],
  },
} satisfies Path;
