import { same } from '../expect';
import { hit, METRICS, madeBy, type Path, page, SHOP } from '../path';

export default {
  title: 'a server that hangs up, and one that is not there',
  pages: {
    [`${SHOP}/`]: page(`fetch('${hit('no-answer')}', { mode: 'no-cors' }).catch(() => {});
    fetch('https://metrics.test:4433/c?e=not-there', { mode: 'no-cors' }).catch(() => {});`),
    [`${METRICS}/c`]: (request) => request.socket.destroy(),
  },
  expected: (browser) => ({
    signals: [
      { kind: 'body', via: 'fetch', url: hit('no-answer'), doc: same('page') },
      { kind: 'request', url: hit('no-answer'), ...madeBy(browser, same('page')), fate: ['failed'] },
      { kind: 'body', via: 'fetch', url: 'https://metrics.test:4433/c?e=not-there', doc: same('page') },
      { kind: 'request', url: 'https://metrics.test:4433/c?e=not-there', ...madeBy(browser, same('page')), fate: ['failed'] },
    ],
  }),
} satisfies Path;
