import { type Path, page, SHOP, script } from '../path';

export default {
  title: 'queues of commands, before and after a library takes their place',
  pages: {
    [`${SHOP}/`]: page("_paq.push(['trackEvent', 'Shop', 'Add']); uetq.push('event', 'purchase', { revenue_value: 5 });", {
      head: `<script>
        _paq = [['setSiteId', '1'], ['trackPageView']]; _hsq = [['setPath', '/pots']]; uetq = []; _learnq = []; _tfa = []; _mtm = [];
        adobeDataLayer = []; ElevarDataLayer = [];
      </script><script>
        _hsq.push(['trackPageView']); _learnq.push(['track', 'Viewed']); _tfa.push({ notify: 'event', name: 'page_view' });
        _mtm.push({ event: 'mtm.Start' }); adobeDataLayer.push({ event: 'cart-view' }); ElevarDataLayer.push({ event: 'dl_view_item' });
      </script><script src="/matomo.js"></script>`,
    }),
    [`${SHOP}/matomo.js`]: script('_paq = { push() {} };'),
  },
  expected: {
    signals: [
      { kind: 'push', layer: '_paq', entry: ['setSiteId', '1'], early: true },
      { kind: 'push', layer: '_paq', entry: ['trackPageView'], early: true },
      { kind: 'push', layer: '_hsq', entry: ['setPath', '/pots'], early: true },
      { kind: 'push', layer: '_hsq', entry: ['trackPageView'] },
      { kind: 'push', layer: '_learnq', entry: ['track', 'Viewed'] },
      { kind: 'push', layer: '_tfa', entry: { notify: 'event', name: 'page_view' } },
      { kind: 'push', layer: '_mtm', entry: { event: 'mtm.Start' } },
      { kind: 'push', layer: 'adobeDataLayer', entry: { event: 'cart-view' } },
      { kind: 'push', layer: 'ElevarDataLayer', entry: { event: 'dl_view_item' } },
      { kind: 'push', layer: '_paq', entry: ['trackEvent', 'Shop', 'Add'] },
      { kind: 'push', layer: 'uetq', entry: 'event' },
      { kind: 'push', layer: 'uetq', entry: 'purchase' },
      { kind: 'push', layer: 'uetq', entry: { revenue_value: 5 } },
    ],
  },
} satisfies Path;
