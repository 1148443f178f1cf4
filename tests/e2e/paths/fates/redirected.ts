import { same } from '../expect';
import { METRICS, madeBy, type Path, page, SHOP } from '../path';

export default {
  title: 'a beacon led on twice before it arrives',
  pages: {
    [`${SHOP}/`]: page(`navigator.sendBeacon('${METRICS}/one?e=redirected', 'a=1');`),
    [`${METRICS}/one`]: (_request, response) => response.writeHead(307, { location: '/two' }).end(),
    [`${METRICS}/two`]: (_request, response) => response.writeHead(302, { location: '/three' }).end(),
    [`${METRICS}/three`]: (_request, response) => response.writeHead(200).end('ok'),
  },
  expected: (browser) => ({
    signals: [
      { kind: 'body', via: 'beacon', url: `${METRICS}/one?e=redirected`, body: 'a=1', doc: same('page') },
      {
        kind: 'request',
        method: 'POST',
        url: `${METRICS}/one?e=redirected`,
        requestId: same('request'),
        ...madeBy(browser, same('page')),
        fate: ['redirected 307', 'redirected 302', 'delivered 200'],
      },
      { kind: 'request', method: 'POST', url: `${METRICS}/two`, requestId: same('request'), fate: undefined },
      { kind: 'request', method: 'GET', url: `${METRICS}/three`, requestId: same('request'), fate: undefined },
    ],
  }),
} satisfies Path;
