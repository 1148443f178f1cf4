import { wire } from './wire.mjs';

/** The shop's own script, which puts everything in the data layer and knows nothing of who reads it. */
wire(({ layer = 'dataLayer' }) => {
  window[layer] = window[layer] || [];
  return (event, { currency, value, items, ...params } = {}) =>
    window[layer].push({ event, ...params, ...(items && { ecommerce: { currency, value, items } }) });
});
