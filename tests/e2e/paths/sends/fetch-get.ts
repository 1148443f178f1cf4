import { same } from '../expect';
import { arrived, hit, METRICS, madeBy, type Path, page, SHOP } from '../path';

export default {
  title: 'fetch by GET, its address relative to a base',
  pages: {
    [`${SHOP}/`]: page(`fetch('c?e=fetch-get', { mode: 'no-cors' });`, { head: `<base href="${METRICS}/">` }),
  },
  expected: (browser) => ({
    signals: [
      {
        kind: 'body',
        via: 'fetch',
        method: 'GET',
        url: hit('fetch-get'),
        body: undefined,
        bodyMissing: undefined,
        doc: same('page'),
      },
      {
        kind: 'request',
        method: 'GET',
        url: hit('fetch-get'),
        body: undefined,
        bodyMissing: undefined,
        ...madeBy(browser, same('page')),
        fate: ['delivered 204'],
      },
    ],
  }),
  received: arrived('GET /c?e=fetch-get'),
} satisfies Path;
