import { same } from '../expect';
import { hit, METRICS, madeBy, type Path, page, SHOP } from '../path';

export default {
  title: 'an answer that says that it was not taken',
  pages: {
    [`${SHOP}/`]: page(`navigator.sendBeacon('${hit('server-error')}');`),
    [`${METRICS}/c`]: (_request, response) => response.writeHead(500).end('no'),
  },
  expected: (browser) => ({
    signals: [
      { kind: 'body', via: 'beacon', url: hit('server-error'), body: undefined, bodyMissing: undefined, doc: same('page') },
      { kind: 'request', url: hit('server-error'), ...madeBy(browser, same('page')), fate: ['failed 500'] },
    ],
  }),
} satisfies Path;
