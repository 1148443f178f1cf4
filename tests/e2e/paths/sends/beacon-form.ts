import { same } from '../expect';
import { hit, madeBy, type Path, page, SHOP } from '../path';

export default {
  title: 'sendBeacon with a form, a file in it',
  pages: {
    [`${SHOP}/`]:
      page(`const form = new FormData(); form.append('a', '1'); form.append('b', 'two words'); form.append('file', new Blob(['x']), 'x.txt');
      navigator.sendBeacon('${hit('beacon-form')}', form);`),
  },
  expected: (browser) => ({
    signals: [
      { kind: 'body', via: 'beacon', url: hit('beacon-form'), body: 'a=1&b=two+words&file=%5Bfile%5D', doc: same('page') },
      {
        kind: 'request',
        method: 'POST',
        url: hit('beacon-form'),
        type: browser === 'chromium' ? 'ping' : 'beacon',
        ...madeBy(browser, same('page')),
        fate: ['delivered 204'],
      },
    ],
  }),
} satisfies Path;
