import { same } from '../expect';
import { hit, madeBy, type Path, page, SHOP } from '../path';

export default {
  title: 'fetch with a form',
  pages: {
    [`${SHOP}/`]: page(`const form = new FormData(); form.append('a', '1'); form.append('b', '2');
      fetch('${hit('fetch-form')}', { method: 'POST', mode: 'no-cors', body: form }).catch(() => {});`),
  },
  expected: (browser) => ({
    signals: [
      { kind: 'body', via: 'fetch', method: 'POST', url: hit('fetch-form'), body: 'a=1&b=2', doc: same('page') },
      {
        kind: 'request',
        method: 'POST',
        url: hit('fetch-form'),
        type: 'xmlhttprequest',
        body: 'a=1&b=2',
        ...madeBy(browser, same('page')),
        fate: ['delivered 204'],
      },
    ],
  }),
} satisfies Path;
