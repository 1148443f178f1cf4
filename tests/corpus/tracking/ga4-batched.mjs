import { wire } from './wire.mjs';

/** GA4's own batches, which no library on npm writes: what is the same for all events in the address, each event a line of the body. */
wire(({ id = 'G-CORPUS2026', at = 'https://region1.google-analytics.com/g/collect', wait = 3_000 }) => {
  const lines = [];
  const flush = () => {
    if (lines.length === 0) return;
    const shared = { v: '2', tid: id, _p: '1806', cid: '1806.1806', sid: '1795300000', dl: location.href, dt: document.title };
    const address = `${at}?${new URLSearchParams(shared)}`;
    fetch(address, { method: 'POST', body: lines.splice(0).join('\r\n'), keepalive: true, mode: 'no-cors' });
  };
  const add = (event, { currency, items = [], ...params } = {}) => {
    const line = new URLSearchParams({ en: event, ...(currency && { cu: currency }) });
    for (const [index, item] of items.entries())
      line.set(`pr${index + 1}`, `id${item.item_id}~nm${item.item_name}~pr${item.price}~qt${item.quantity}`);
    for (const [name, value] of Object.entries(params)) line.set(`${typeof value === 'number' ? 'epn' : 'ep'}.${name}`, value);
    if (lines.push(line) === 1) setTimeout(flush, wait);
  };
  addEventListener('pagehide', flush);
  add('page_view');
  return add;
});
