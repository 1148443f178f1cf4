import { readLayer } from '../../../demo/tags/data-layer-reader.mjs';
import { ga4 } from '../../../demo/tags/ga4.mjs';

/** A container as Google's works: reads the data layer, what was there before included, and sends what it is told to GA4. */
const { id = 'GTM-KILN18', layer = 'dataLayer', events = '', at, as = '{}' } = document.currentScript.dataset;
const names = JSON.parse(as);
const send = ga4('G-CORPUS2026', { endpoint: at ?? 'https://region1.google-analytics.com/g/collect' });
window.google_tag_manager = {
  ...window.google_tag_manager,
  [id]: { callback() {}, dataLayer: { name: layer } },
  [layer]: { subscribers: 1 },
};
send('page_view');
const denied = {};
readLayer(layer, {
  command([name, , state]) {
    if (name === 'consent') Object.assign(denied, state);
  },
  event(name, model) {
    if (!events.split(' ').includes(name) || denied.analytics_storage === 'denied') return;
    const { ecommerce, qa, method } = model;
    send(names[name] ?? name, { ...ecommerce, qa, method });
  },
});
window[layer].push({ event: 'gtm.js', 'gtm.start': Date.now() });
