import { type Path, page, SHOP, script } from '../path';

export default {
  title: 'a layer under the name that a container is told by l=',
  pages: {
    [`${SHOP}/`]: page("shopLayer.push({ event: 'second' });", {
      head: "<script>shopLayer = [{ event: 'first' }];</script><script src='/gtm.js?id=GTM-NAMED1&l=shopLayer'></script>",
    }),
    [`${SHOP}/gtm.js`]: script(
      "google_tag_manager = { 'GTM-NAMED1': { dataLayer: { name: 'shopLayer' } } }; shopLayer.push({ event: 'gtm.js' });",
    ),
  },
  expected: {
    signals: [
      { kind: 'push', layer: 'shopLayer', entry: { event: 'first' }, early: true },
      { kind: 'push', layer: 'shopLayer', entry: { event: 'gtm.js' }, early: undefined },
      { kind: 'push', layer: 'shopLayer', entry: { event: 'second' }, early: undefined },
      { kind: 'container', id: 'GTM-NAMED1', layer: 'shopLayer' },
    ],
  },
} satisfies Path;
