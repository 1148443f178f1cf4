import { same } from '../expect';
import { arrived, hit, madeBy, type Path, page, SHOP } from '../path';

export default {
  title: 'an image that a script makes, and its attribute set',
  pages: {
    [`${SHOP}/`]: page(`new Image().src = '${hit('image')}';
    document.createElement('img').setAttribute('src', '${hit('image-attribute')}');`),
  },
  expected: (browser) => ({
    signals: [
      { kind: 'body', via: 'image', method: 'GET', url: hit('image'), doc: same('page') },
      {
        kind: 'request',
        method: 'GET',
        url: hit('image'),
        type: 'image',
        ...madeBy(browser, same('page')),
        fate: [/^(delivered 204|cancelled)$/],
      },
      {
        kind: 'request',
        method: 'GET',
        url: hit('image-attribute'),
        type: 'image',
        ...madeBy(browser, same('page')),
        fate: [/^(delivered 204|cancelled)$/],
      },
    ],
  }),
  received: arrived('GET /c?e=image', 'GET /c?e=image-attribute'),
} satisfies Path;
