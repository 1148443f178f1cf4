import { same } from '../expect';
import { hit, madeBy, type Path, page, SHOP } from '../path';

export default {
  title: 'fetch with a body larger than is kept',
  pages: {
    [`${SHOP}/`]: page(
      `fetch('${hit('fetch-huge')}', { method: 'POST', mode: 'no-cors', body: new Blob([new Uint8Array(3_000_000)]) });`,
    ),
  },
  expected: (browser) => ({
    signals: [
      {
        kind: 'body',
        via: 'fetch',
        method: 'POST',
        url: hit('fetch-huge'),
        body: undefined,
        bodyMissing: true,
        doc: same('page'),
      },
      {
        kind: 'request',
        method: 'POST',
        url: hit('fetch-huge'),
        body: undefined,
        bodyMissing: true,
        ...madeBy(browser, same('page')),
        fate: ['delivered 204'],
      },
    ],
  }),
} satisfies Path;
