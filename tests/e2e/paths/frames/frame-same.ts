import { same } from '../expect';
import { hit, madeBy, type Path, page, SHOP } from '../path';

export default {
  title: 'a frame of the same origin',
  pages: {
    [`${SHOP}/`]: page(``, { body: '<iframe src="/inner"></iframe>' }),
    [`${SHOP}/inner`]: page(`navigator.sendBeacon('${hit('frame-same')}', 'a=1'); dataLayer = [{ event: 'frame-same' }];`),
  },
  expected: (browser) => ({
    signals: [
      { kind: 'push', layer: 'dataLayer', entry: { event: 'frame-same' }, frame: (id: number) => id > 0, doc: same('frame') },
      { kind: 'body', via: 'beacon', url: hit('frame-same'), body: 'a=1', frame: (id: number) => id > 0, doc: same('frame') },
      {
        kind: 'request',
        url: hit('frame-same'),
        body: 'a=1',
        frame: (id: number) => id > 0,
        ...madeBy(browser, same('frame'), `${SHOP}/inner`),
        fate: ['delivered 204'],
      },
    ],
  }),
} satisfies Path;
