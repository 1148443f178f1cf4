import { same } from '../expect';
import { hit, METRICS, madeBy, type Path, page, SHOP } from '../path';

export default {
  title: 'an image that stands in markup, also where scripts are off',
  pages: {
    [`${SHOP}/`]: page(``, { body: `<img src="${hit('image-markup')}">` }),
    [`${METRICS}/c`]: (_request, response) =>
      response.writeHead(200, { 'content-type': 'image/svg+xml' }).end('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  },
  expected: (browser) => ({
    signals: [
      {
        kind: 'request',
        method: 'GET',
        url: hit('image-markup'),
        type: 'image',
        ...madeBy(browser, same('page')),
        fate: ['delivered 200'],
      },
      { kind: 'navigation', how: 'commit', doc: (value: unknown) => browser === 'firefox' || typeof value === 'string' },
      { kind: 'navigation', how: 'load', doc: same('page') },
    ],
  }),
} satisfies Path;
