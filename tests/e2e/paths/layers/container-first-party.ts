import { type Path, page, SHOP, script } from '../path';

export default {
  title: 'a container from a path of the site that names neither itself nor its layer',
  pages: {
    [`${SHOP}/`]: page("ownLayer.push({ event: 'second' });", {
      head: "<script>ownLayer = [{ event: 'first' }];</script><script src='/x9k/lib.js'></script>",
    }),
    [`${SHOP}/x9k/lib.js`]: script("google_tag_manager = { 'GTM-OWN1': { dataLayer: { name: 'ownLayer' } } };"),
  },
  expected: {
    signals: [
      { kind: 'push', layer: 'ownLayer', entry: { event: 'first' }, early: true },
      { kind: 'push', layer: 'ownLayer', entry: { event: 'second' }, early: undefined },
      { kind: 'container', id: 'GTM-OWN1', layer: 'ownLayer' },
    ],
  },
} satisfies Path;
