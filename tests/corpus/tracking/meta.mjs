import { wire } from './wire.mjs';

/** Meta publishes no SDK: its base code, and the requests to `/tr` that its library makes. */
wire(({ id = '180620260001', at = 'https://www.facebook.com/tr/' }) => {
  const send = (event, { value, currency, items = [], ...params } = {}) => {
    const url = new URL(at);
    const custom = {
      ...params,
      ...(value !== undefined && { value }),
      ...(currency && { currency }),
      ...(items.length > 0 && { content_type: 'product', content_ids: JSON.stringify(items.map((item) => item.item_id)) }),
    };
    const fields = {
      id,
      ev: event,
      dl: location.href,
      rl: document.referrer,
      if: 'false',
      ts: Date.now(),
      v: '2.9.230',
      rqm: 'GET',
    };
    for (const [name, held] of Object.entries(fields)) url.searchParams.set(name, String(held));
    for (const [name, held] of Object.entries(custom)) url.searchParams.set(`cd[${name}]`, String(held));
    new Image(1, 1).src = url.href;
  };
  const fbq = (command, ...args) => command === 'track' && send(...args);
  Object.assign(fbq, { callMethod: fbq, queue: [], loaded: true, version: '2.0', push: fbq });
  window.fbq = window._fbq = fbq;
  window.fbq('init', id);
  window.fbq('track', 'PageView');
  return (event, params) => window.fbq('track', event, params);
});
