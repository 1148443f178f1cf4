import { type Path, page, SHOP } from '../path';

export default {
  title: 'a layer that `let` made, which no container reads: found by its name',
  pages: {
    [`${SHOP}/`]: page("dataLayer.push({ event: 'second' }); gtag('event', 'third');", {
      head: `<script>let dataLayer = [{ event: 'first' }]; function gtag() { dataLayer.push(arguments); }</script>`,
    }),
  },
  expected: {
    signals: [
      { kind: 'push', layer: 'dataLayer', entry: { event: 'first' }, early: true },
      { kind: 'push', layer: 'dataLayer', entry: { event: 'second' } },
      { kind: 'push', layer: 'dataLayer', entry: { $arguments: ['event', 'third'] } },
    ],
  },
} satisfies Path;
