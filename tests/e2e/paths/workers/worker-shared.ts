import { hit, type Path, page, SHOP, script } from '../path';

export default {
  title: 'a worker that the tabs of a site share',
  pages: {
    [`${SHOP}/`]: page(`new SharedWorker('/worker.js');`),
    [`${SHOP}/worker.js`]: script(`fetch('${hit('shared')}', { method: 'POST', mode: 'no-cors', body: 'a=1' });`),
  },
  expected: {
    signals: [
      {
        kind: 'request',
        method: 'POST',
        url: hit('shared'),
        type: 'xmlhttprequest',
        body: 'a=1',
        frame: -1,
        doc: null,
        fate: ['delivered 204'],
      },
    ],
  },
} satisfies Path;
