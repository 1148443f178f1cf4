import { same } from '../expect';
import { METRICS, madeBy, type Path, page, SHOP } from '../path';

export default {
  title: 'an image led on from one measuring host to the next',
  pages: {
    [`${SHOP}/`]: page(`new Image().src = '${METRICS}/one?e=image';`),
    [`${METRICS}/one`]: (_request, response) => response.writeHead(301, { location: 'https://sync.metrics.test/two' }).end(),
    'https://sync.metrics.test/two': (_request, response) => response.writeHead(302, { location: `${METRICS}/three` }).end(),
    [`${METRICS}/three`]: (_request, response) =>
      response.writeHead(200, { 'content-type': 'image/svg+xml' }).end('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  },
  expected: (browser) => ({
    signals: [
      { kind: 'body', via: 'image', url: `${METRICS}/one?e=image`, doc: same('page') },
      {
        kind: 'request',
        url: `${METRICS}/one?e=image`,
        requestId: same('request'),
        ...madeBy(browser, same('page')),
        fate: ['redirected 301', 'redirected 302', 'delivered 200'],
      },
      { kind: 'request', url: 'https://sync.metrics.test/two', requestId: same('request') },
      { kind: 'request', url: `${METRICS}/three`, requestId: same('request') },
    ],
  }),
} satisfies Path;
