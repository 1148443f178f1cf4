import { type Path, page, SHOP } from '../path';

export default {
  title: 'dataLayer, before and after the page has loaded',
  pages: {
    [`${SHOP}/`]: page(
      `dataLayer.push({ event: 'second' });
       addEventListener('load', () => setTimeout(() => dataLayer.push({ event: 'third' }, { event: 'fourth' }), 100));`,
      {
        head: "<script>window.dataLayer = window.dataLayer || []; dataLayer.push({ event: 'first', list: [1, null, 'a'] });</script>",
      },
    ),
  },
  expected: {
    signals: [
      { kind: 'push', layer: 'dataLayer', entry: { event: 'first', list: [1, null, 'a'] }, early: true },
      { kind: 'push', layer: 'dataLayer', entry: { event: 'second' }, early: undefined },
      { kind: 'push', layer: 'dataLayer', entry: { event: 'third' } },
      { kind: 'push', layer: 'dataLayer', entry: { event: 'fourth' } },
    ],
  },
} satisfies Path;
