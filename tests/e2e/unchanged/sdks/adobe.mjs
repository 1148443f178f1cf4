import '@adobe/adobe-client-data-layer/dist/adobe-client-data-layer.min.js';
import { run } from '../run.mjs';

/** What a rule of Adobe's tags does: listens to the layer, and sends. */
window.adobeDataLayer = window.adobeDataLayer || [];
const layer = window.adobeDataLayer;
layer.push((self) => {
  self.addEventListener('adobeDataLayer:event', ({ event, eventInfo }) => {
    const body = JSON.stringify({ events: [{ xdm: { eventType: event, web: eventInfo, page: self.getState('page') } }] });
    const url = 'https://adobe.vendor.example/ee/v1/interact?configId=shop';
    if (event === 'leave') navigator.sendBeacon(url, new Blob([body], { type: 'text/plain; charset=UTF-8' }));
    else fetch(new Request(url, { method: 'POST', body, keepalive: true, headers: { 'content-type': 'application/json' } }));
  });
});
layer.push({ page: { name: 'Mug' } });
layer.push({ event: 'page', eventInfo: { page: 'Mug' } });
run({ track: (event) => layer.push({ event, eventInfo: { value: 12, currency: 'EUR' } }) });
