import { same } from '../expect';
import { arrived, hit, madeBy, type Path, page, SHOP } from '../path';

export default {
  title: 'fetch with a string',
  pages: {
    [`${SHOP}/`]: page(`fetch('${hit('fetch-string')}', { method: 'POST', mode: 'no-cors', body: 'a=1' }).catch(() => {});`),
  },
  expected: (browser) => ({
    signals: [
      { kind: 'body', via: 'fetch', method: 'POST', url: hit('fetch-string'), body: 'a=1', doc: same('page') },
      {
        kind: 'request',
        method: 'POST',
        url: hit('fetch-string'),
        type: 'xmlhttprequest',
        body: 'a=1',
        ...madeBy(browser, same('page')),
        fate: ['delivered 204'],
      },
    ],
  }),
  received: arrived('POST /c?e=fetch-string a=1'),
} satisfies Path;
