import { same } from '../expect';
import { arrived, hit, madeBy, type Path, page, SHOP } from '../path';

export default {
  title: 'fetch with URLSearchParams',
  pages: {
    [`${SHOP}/`]: page(
      `fetch('${hit('fetch-params')}', { method: 'POST', mode: 'no-cors', body: new URLSearchParams('a=1&a=2') }).catch(() => {});`,
    ),
  },
  expected: (browser) => ({
    signals: [
      { kind: 'body', via: 'fetch', method: 'POST', url: hit('fetch-params'), body: 'a=1&a=2', doc: same('page') },
      {
        kind: 'request',
        method: 'POST',
        url: hit('fetch-params'),
        type: 'xmlhttprequest',
        body: 'a=1&a=2',
        ...madeBy(browser, same('page')),
        fate: ['delivered 204'],
      },
    ],
  }),
  received: arrived('POST /c?e=fetch-params a=1&a=2'),
} satisfies Path;
