import { type Path, page, SHOP, script } from '../path';

export default {
  title: 'entries pushed before the container, which puts its own push in place',
  pages: {
    [`${SHOP}/`]: page("dataLayer.push({ event: 'after' });", {
      head: `<script>dataLayer = []; dataLayer.push({ event: 'before' });</script>
        <script>dataLayer.push({ event: 'between' });</script><script src="/gtm.js?id=GTM-PUSH1"></script>`,
    }),
    [`${SHOP}/gtm.js`]: script(`{
      window.google_tag_manager = { 'GTM-PUSH1': { dataLayer: { name: 'dataLayer' } } };
      const push = dataLayer.push;
      dataLayer.push = function (...entries) {
        const length = push.apply(dataLayer, entries);
        for (const entry of entries) if (entry.event === 'after') dataLayer.push({ event: 'by the container' });
        return length;
      };
    }`),
  },
  expected: {
    signals: [
      { kind: 'push', entry: { event: 'before' }, early: true },
      { kind: 'push', entry: { event: 'between' }, early: undefined },
      { kind: 'push', entry: { event: 'after' } },
      { kind: 'push', entry: { event: 'by the container' } },
      { kind: 'container', id: 'GTM-PUSH1', layer: 'dataLayer' },
    ],
  },
} satisfies Path;
