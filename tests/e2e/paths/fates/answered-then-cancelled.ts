import { same } from '../expect';
import { hit, METRICS, madeBy, type Path, page, SHOP } from '../path';

export default {
  title: 'a request that the page calls off once the answer has begun: it arrived',
  pages: {
    [`${SHOP}/`]: page(`const stop = new AbortController();
      fetch('${hit('answered')}', { signal: stop.signal }).then(() => stop.abort()).catch(() => {});`),
    [`${METRICS}/c`]: (_request, response) => void response.writeHead(200, { 'content-type': 'text/plain' }).write('begun'),
  },
  expected: (browser) => ({
    signals: [
      { kind: 'body', via: 'fetch', url: hit('answered'), doc: same('page') },
      { kind: 'request', url: hit('answered'), ...madeBy(browser, same('page')), fate: ['delivered 200'] },
    ],
  }),
} satisfies Path;
