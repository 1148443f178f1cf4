import { same } from '../expect';
import { hit, METRICS, madeBy, type Path, page, SHOP } from '../path';

export default {
  title: 'a request that the page calls off before the answer',
  pages: {
    [`${SHOP}/`]: page(`const stop = new AbortController();
      fetch('${hit('cancelled')}', { mode: 'no-cors', signal: stop.signal }).catch(() => {});
      setTimeout(() => stop.abort(), 300);`),
    // Never answered.
    [`${METRICS}/c`]: () => {},
  },
  expected: (browser) => ({
    signals: [
      { kind: 'body', via: 'fetch', url: hit('cancelled'), doc: same('page') },
      { kind: 'request', url: hit('cancelled'), ...madeBy(browser, same('page')), fate: ['cancelled'] },
    ],
  }),
} satisfies Path;
