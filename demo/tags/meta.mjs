/** Meta's base code: a queue that waits for `fbevents.js`, as the custom HTML tag of a container puts it on the page. */
function base() {
  if (window.fbq) return window.fbq;
  const fbq = (...args) => (fbq.callMethod ? fbq.callMethod(...args) : fbq.queue.push(args));
  Object.assign(fbq, { push: fbq, queue: [], loaded: true, version: '2.0' });
  window.fbq = window._fbq = fbq;
  const script = document.createElement('script');
  script.async = true;
  script.src = 'https://connect.facebook.net/en_US/fbevents.js';
  document.head.append(script);
  return fbq;
}

/**
 * A pixel. Whichever event comes first starts it.
 *
 * @param {string} id
 * @returns {(event: string, model?: { ecommerce?: { value?: number, currency?: string, items?: any[] } | null }) => void}
 */
export function pixel(id) {
  let started = false;
  return (event, { ecommerce } = {}) => {
    const { value, currency, items = [] } = ecommerce ?? {};
    const fbq = base();
    if (!started) fbq('init', id);
    started = true;
    fbq('trackSingle', id, event, {
      ...(value !== undefined && { value }),
      ...(currency && { currency }),
      ...(items.length > 0 && { content_type: 'product', content_ids: items.map((item) => item.item_id) }),
    });
  };
}
