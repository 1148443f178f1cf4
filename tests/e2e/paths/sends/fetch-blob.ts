import { same } from '../expect';
import { arrived, hit, madeBy, type Path, page, SHOP } from '../path';

export default {
  title: 'fetch with a blob',
  pages: {
    [`${SHOP}/`]: page(
      `fetch('${hit('fetch-blob')}', { method: 'POST', mode: 'no-cors', body: new Blob(['a=1']) }).catch(() => {});`,
    ),
  },
  expected: (browser) => ({
    signals: [
      { kind: 'body', via: 'fetch', method: 'POST', url: hit('fetch-blob'), body: 'a=1', doc: same('page') },
      {
        kind: 'request',
        method: 'POST',
        url: hit('fetch-blob'),
        type: 'xmlhttprequest',
        ...(browser === 'chromium' ? { body: undefined, bodyMissing: true } : { body: 'a=1' }),
        ...madeBy(browser, same('page')),
        fate: ['delivered 204'],
      },
    ],
  }),
  received: arrived('POST /c?e=fetch-blob a=1'),
} satisfies Path;
