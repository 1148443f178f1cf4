import { same } from '../expect';
import { arrived, hit, madeBy, type Path, page, SHOP } from '../path';

export default {
  title: 'fetch with a Request that carries the body',
  pages: {
    [`${SHOP}/`]: page(`fetch(new Request('${hit('fetch-request')}', { method: 'POST', mode: 'no-cors', body: 'a=1' }));
    fetch(new Request('${hit('fetch-request-blob')}', { method: 'POST', mode: 'no-cors', body: new Blob(['b=2']) }));`),
  },
  expected: (browser) => ({
    signals: [
      { kind: 'body', via: 'fetch', method: 'POST', url: hit('fetch-request'), body: 'a=1', doc: same('page') },
      {
        kind: 'request',
        method: 'POST',
        url: hit('fetch-request'),
        ...(browser === 'chromium' ? { bodyMissing: true } : { body: 'a=1' }),
        ...madeBy(browser, same('page')),
        fate: ['delivered 204'],
      },
      { kind: 'body', via: 'fetch', method: 'POST', url: hit('fetch-request-blob'), body: 'b=2', doc: same('page') },
      {
        kind: 'request',
        method: 'POST',
        url: hit('fetch-request-blob'),
        ...(browser === 'chromium' ? { bodyMissing: true } : { body: 'b=2' }),
        ...madeBy(browser, same('page')),
        fate: ['delivered 204'],
      },
    ],
  }),
  received: arrived('POST /c?e=fetch-request a=1', 'POST /c?e=fetch-request-blob b=2'),
} satisfies Path;
