import { wire } from './wire.mjs';

/** A site with a service worker, which it tells what happens where it has rules; the worker sees to the rest. */
wire(() => {
  const ready = navigator.serviceWorker.register('/sw.js').then(() => navigator.serviceWorker.ready);
  return (event, params) => void ready.then(({ active }) => active.postMessage({ event, params, page: location.href }));
});
