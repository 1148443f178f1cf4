import { createConsent } from './consent.mjs';
import { containers } from './containers.mjs';
import { readLayer } from './data-layer-reader.mjs';
import { listen } from './listeners.mjs';

/**
 * Stands in for Google's container: served as `gtm.js?id=…&l=…`, it does to the page what the real one does, and fires the tags of
 * `containers.mjs`.
 */
function start(id, layerName) {
  const container = containers[id];
  if (!container || window.google_tag_manager?.[id]) return;
  const consent = createConsent();

  window.google_tag_manager = {
    ...window.google_tag_manager,
    [id]: { callback: () => {}, dataLayer: { name: layerName } },
    [layerName]: { gtmDom: false, gtmLoad: false, subscribers: 1 },
  };

  readLayer(layerName, {
    command([name, ...args]) {
      if (name === 'consent') consent.set(args[0], args[1] ?? {});
    },
    event(name, model) {
      for (const tag of container.tags) {
        if (tag.on !== name || !tag.needs.every(consent.allows) || (tag.when && !tag.when(model))) continue;
        tag.fire(model, consent.parameters());
      }
    },
  });

  const push = (entry) => window[layerName].push(entry);
  listen(push, {
    clicks: container.clicks,
    halfScroll: container.halfScroll !== null && location.pathname.startsWith(container.halfScroll),
  });
  once('DOMContentLoaded', document.readyState !== 'loading', () => {
    window.google_tag_manager[layerName].gtmDom = true;
    push({ event: 'gtm.dom' });
  });
  once('load', document.readyState === 'complete', () => {
    window.google_tag_manager[layerName].gtmLoad = true;
    push({ event: 'gtm.load' });
  });
}

function once(event, already, action) {
  if (already) action();
  else window.addEventListener(event, action, { once: true });
}

const { searchParams } = new URL(document.currentScript.src);
start(searchParams.get('id'), searchParams.get('l') ?? 'dataLayer');
