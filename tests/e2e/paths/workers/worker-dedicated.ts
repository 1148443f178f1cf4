import { hit, type Path, page, SHOP, script } from '../path';

export default {
  title: 'a worker of the page',
  pages: {
    [`${SHOP}/`]: page(`new Worker('/worker.js');`),
    [`${SHOP}/worker.js`]: script(`fetch('${hit('worker')}', { method: 'POST', mode: 'no-cors', body: 'a=1' });`),
  },
  expected: {
    signals: [
      { kind: 'request', method: 'POST', url: hit('worker'), type: 'xmlhttprequest', body: 'a=1', fate: ['delivered 204'] },
    ],
  },
} satisfies Path;
