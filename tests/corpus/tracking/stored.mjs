import { wire } from './wire.mjs';

/** A tracker that keeps events in the browser and sends them once the next page has loaded. */
wire(({ at = 'https://api-eu.mixpanel.com/track/?verbose=1' }) => {
  const KEY = 'shop-events';
  const kept = JSON.parse(localStorage.getItem(KEY) ?? '[]');
  localStorage.removeItem(KEY);
  if (kept.length > 0) {
    const data = kept.map(({ event, params }) => ({
      event,
      properties: { token: '180620261806202618062026aabbccdd', distinct_id: 'd1806', ...params },
    }));
    setTimeout(() => navigator.sendBeacon(at, new URLSearchParams({ data: JSON.stringify(data) })), 300);
  }
  return (event, params) => {
    localStorage.setItem(KEY, JSON.stringify([...JSON.parse(localStorage.getItem(KEY) ?? '[]'), { event, params }]));
  };
});
