import { same } from '../expect';
import { arrived, hit, keptAlive, type Path, page, SHOP } from '../path';

export default {
  title: 'fetch that outlives its page',
  pages: {
    [`${SHOP}/`]: page(
      `fetch('${hit('fetch-keepalive')}', { method: 'POST', mode: 'no-cors', body: 'a=1', keepalive: true }).catch(() => {});`,
    ),
  },
  expected: (browser) => ({
    signals: [
      { kind: 'body', via: 'fetch', method: 'POST', url: hit('fetch-keepalive'), body: 'a=1', doc: same('page') },
      {
        kind: 'request',
        method: 'POST',
        url: hit('fetch-keepalive'),
        type: 'xmlhttprequest',
        body: 'a=1',
        ...keptAlive(browser, same('page')),
        fate: ['delivered 204'],
      },
    ],
  }),
  received: arrived('POST /c?e=fetch-keepalive a=1'),
} satisfies Path;
