import '@adobe/adobe-client-data-layer/dist/adobe-client-data-layer.min.js';
import { wire } from './wire.mjs';

/** Adobe's layer from npm, and what a rule of its tags does: listens to the layer and sends to the edge. */
wire(({ at = 'https://edge.adobedc.net/ee/v1/interact?configId=18062026-1806-4806-8806-180620261806' }) => {
  window.adobeDataLayer = window.adobeDataLayer || [];
  const layer = window.adobeDataLayer;
  layer.push((self) => {
    self.addEventListener('adobeDataLayer:event', ({ event, eventInfo }) => {
      const body = JSON.stringify({ events: [{ xdm: { eventType: event, web: eventInfo, page: self.getState('page') } }] });
      fetch(at, { method: 'POST', body, keepalive: true });
    });
  });
  layer.push({ page: { name: document.title } });
  layer.push({ event: 'web.webpagedetails.pageViews', eventInfo: {} });
  return (event, { qa } = {}) => layer.push({ event, eventInfo: { qa } });
});
