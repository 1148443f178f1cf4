import { same } from '../expect';
import { arrived, hit, madeBy, type Path, page, SHOP } from '../path';

export default {
  title: 'sendBeacon with a string',
  pages: {
    [`${SHOP}/`]: page(`navigator.sendBeacon('${hit('beacon-string')}', 'a=1&b=2');`),
  },
  expected: (browser) => ({
    signals: [
      {
        kind: 'body',
        via: 'beacon',
        method: 'POST',
        url: hit('beacon-string'),
        body: 'a=1&b=2',
        bodyMissing: undefined,
        frame: 0,
        doc: same('page'),
      },
      {
        kind: 'request',
        method: 'POST',
        url: hit('beacon-string'),
        type: browser === 'chromium' ? 'ping' : 'beacon',
        body: 'a=1&b=2',
        frame: 0,
        ...madeBy(browser, same('page')),
        fate: ['delivered 204'],
      },
    ],
  }),
  received: arrived('POST /c?e=beacon-string a=1&b=2'),
} satisfies Path;
