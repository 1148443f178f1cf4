import { same } from '../expect';
import { arrived, hit, madeBy, type Path, page, SHOP } from '../path';

export default {
  title: 'sendBeacon with a typed array: a part of a buffer',
  pages: {
    [`${SHOP}/`]: page(`navigator.sendBeacon('${hit('beacon-bytes')}', new Uint8Array([120, 97, 61, 49, 120]).subarray(1, 4));`),
  },
  expected: (browser) => ({
    signals: [
      {
        kind: 'body',
        via: 'beacon',
        method: 'POST',
        url: hit('beacon-bytes'),
        body: 'a=1',
        bodyMissing: undefined,
        frame: 0,
        doc: same('page'),
      },
      {
        kind: 'request',
        method: 'POST',
        url: hit('beacon-bytes'),
        type: browser === 'chromium' ? 'ping' : 'beacon',
        body: 'a=1',
        frame: 0,
        ...madeBy(browser, same('page')),
        fate: ['delivered 204'],
      },
    ],
  }),
  received: arrived('POST /c?e=beacon-bytes a=1'),
} satisfies Path;
