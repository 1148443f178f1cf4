import { same } from '../expect';
import { arrived, hit, madeBy, type Path, page, SHOP } from '../path';

export default {
  title: 'sendBeacon with URLSearchParams',
  pages: {
    [`${SHOP}/`]: page(`navigator.sendBeacon('${hit('beacon-params')}', new URLSearchParams({ a: '1', b: 'ő' }));`),
  },
  expected: (browser) => ({
    signals: [
      {
        kind: 'body',
        via: 'beacon',
        method: 'POST',
        url: hit('beacon-params'),
        body: 'a=1&b=%C5%91',
        bodyMissing: undefined,
        frame: 0,
        doc: same('page'),
      },
      {
        kind: 'request',
        method: 'POST',
        url: hit('beacon-params'),
        type: browser === 'chromium' ? 'ping' : 'beacon',
        body: 'a=1&b=%C5%91',
        frame: 0,
        ...madeBy(browser, same('page')),
        fate: ['delivered 204'],
      },
    ],
  }),
  received: arrived('POST /c?e=beacon-params a=1&b=%C5%91'),
} satisfies Path;
