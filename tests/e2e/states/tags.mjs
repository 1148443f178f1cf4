import { ga4 } from '../../../demo/tags/ga4.mjs';

/** Everything the page offers, tracked as it should be, by a GA4 client from npm. `denied`: nothing is sent without consent. */
const send = ga4('G-STATES2026', { endpoint: 'https://metrics.vendor.example/g/collect' });
const item = { item_id: 'mug-1', item_name: 'Mug', price: 12, quantity: 1 };
const sale = { currency: 'EUR', value: 12, items: [item] };
const denied = new URLSearchParams(location.search).has('denied');

window.dataLayer = window.dataLayer || [];
function gtag() {
  // biome-ignore lint/complexity/noArguments: what gtag pushes
  window.dataLayer.push(arguments);
}

function track(event, params) {
  window.dataLayer.push({ event, ...params });
  if (!denied) send(event, params);
}

const on = (selector, type, handle) => document.querySelector(selector).addEventListener(type, handle);
if (denied) gtag('consent', 'default', { ad_storage: 'denied', analytics_storage: 'denied' });
track('page_view');
track('view_item', sale);
on('#add', 'click', () => track('add_to_cart', sale));
on('#checkout', 'click', () => track('begin_checkout', sale));
on('#leaflet', 'click', () => track('file_download', { file_name: 'leaflet.pdf', file_extension: 'pdf' }));
on('#phone', 'click', () => track('contact', { method: 'phone' }));
on('#partner', 'click', () => track('click', { outbound: 'true', link_url: 'https://partner.example/' }));
on('#news', 'submit', () => track('sign_up', { method: 'newsletter' }));
let half = false;
addEventListener('scroll', () => {
  if (half || (scrollY + innerHeight) / document.documentElement.scrollHeight < 0.5) return;
  half = true;
  track('scroll', { percent_scrolled: 50 });
});
