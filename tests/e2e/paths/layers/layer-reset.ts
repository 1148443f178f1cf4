import { type Path, page, SHOP } from '../path';

export default {
  title: 'a layer that the page replaces by an empty one',
  pages: {
    [`${SHOP}/`]: page("dataLayer.push({ event: 'kept' });", {
      head: "<script>window.dataLayer = [{ event: 'a' }, { event: 'b' }];</script><script>window.dataLayer = [];</script>",
    }),
  },
  expected: {
    signals: [
      { kind: 'push', entry: { event: 'a' }, early: true },
      { kind: 'push', entry: { event: 'b' }, early: true },
      { kind: 'push', entry: { event: 'kept' }, early: undefined },
      { kind: 'replaced', layer: 'dataLayer', lost: 2 },
    ],
  },
} satisfies Path;
