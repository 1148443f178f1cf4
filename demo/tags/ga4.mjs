import { track } from '@minimal-analytics/ga4';

/** Two-letter keys of an item on the wire. */
const ITEM = {
  item_id: 'id',
  item_name: 'nm',
  item_brand: 'br',
  item_category: 'ca',
  item_variant: 'va',
  price: 'pr',
  quantity: 'qt',
};

/**
 * A GA4 property, spoken to through the `@minimal-analytics/ga4` client.
 *
 * @param {string} id measurement id
 * @param {{ endpoint: string }} options
 * @returns {(event: string, params?: Record<string, any>, raw?: Record<string, string>) => void} `raw` goes on the wire as it is
 */
export function ga4(id, { endpoint }) {
  let started = false;
  return (event, params = {}, raw = {}) => {
    // The client reads its endpoint from here at every hit.
    window.minimalAnalytics = { analyticsEndpoint: endpoint };
    const send = () => track(id, { type: event, event: { ...encode(params), ...raw } });
    if (started) send();
    else withoutListeners(['click', 'scroll'], send);
    started = true;
  };
}

function encode(params) {
  const wire = {};
  for (const [name, value] of Object.entries(params)) {
    if (value === undefined || value === null) continue;
    if (name === 'items') for (const [index, item] of value.entries()) wire[`pr${index + 1}`] = encodeItem(item);
    else if (name === 'currency') wire.cu = value;
    else wire[`${typeof value === 'number' ? 'epn' : 'ep'}.${name}`] = value;
  }
  return wire;
}

function encodeItem(item) {
  const fields = Object.entries(item).filter(([key]) => ITEM[key]);
  return fields.map(([key, value]) => ITEM[key] + String(value).replaceAll('~', '~~')).join('~');
}

/**
 * "Outbound clicks" and "Scrolls" of enhanced measurement are switched off in this property. The client has no switch for them:
 * it adds its listeners at the first hit, so that is when they are left out.
 */
function withoutListeners(types, action) {
  const add = document.addEventListener;
  document.addEventListener = (type, ...rest) => {
    if (!types.includes(type)) add.call(document, type, ...rest);
  };
  try {
    action();
  } finally {
    delete document.addEventListener;
  }
}
