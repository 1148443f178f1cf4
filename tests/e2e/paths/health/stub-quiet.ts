import { same } from '../expect';
import { METRICS, madeBy, type Path, page, SHOP, script } from '../path';

const TAG = `${METRICS}/gtm.js?id=GTM-STUB2`;

export default {
  title: 'a container for which something on the way answers by a script that does nothing: it never comes alive',
  pages: {
    [`${SHOP}/`]: page("dataLayer = []; dataLayer.push({ event: 'pushed' });", { head: `<script async src="${TAG}"></script>` }),
    [`${METRICS}/gtm.js`]: script('window.ga ??= () => {};'),
  },
  expected: (browser) => ({
    signals: [
      { kind: 'push', entry: { event: 'pushed' }, doc: same('page') },
      { kind: 'request', url: TAG, type: 'script', ...madeBy(browser, same('page')), fate: ['delivered 200'] },
      { kind: 'health', note: 'stub-container', detail: TAG, doc: same('page') },
    ],
  }),
} satisfies Path;
