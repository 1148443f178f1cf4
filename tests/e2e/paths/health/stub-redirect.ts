import { same } from '../expect';
import { madeBy, type Path, page, SHOP } from '../path';

const TAG = 'https://stubbed.metrics.test/gtm.js?id=GTM-STUB1';

export default {
  title: 'a container for which a blocker answers by a script of its own, led there by a redirect',
  pages: {
    [`${SHOP}/`]: page("dataLayer = []; dataLayer.push({ event: 'pushed' });", { head: `<script async src="${TAG}"></script>` }),
  },
  expected: (browser) => ({
    signals: [
      { kind: 'push', entry: { event: 'pushed' }, doc: same('page') },
      { kind: 'request', url: TAG, type: 'script', ...madeBy(browser, same('page')), fate: ['blocked'] },
      { kind: 'health', note: 'stub-container', detail: TAG, doc: same('page') },
    ],
  }),
} satisfies Path;
