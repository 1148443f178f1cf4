import { wire } from './wire.mjs';

/** A site that measures from a worker of its own, so that the page does not wait for it. */
wire(({ at = 'https://plausible.io/api/event' }) => {
  const code = `onmessage = ({ data }) => fetch(${JSON.stringify(at)}, { method: 'POST', body: data, keepalive: true });`;
  const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
  const send = (n, p = {}) => worker.postMessage(JSON.stringify({ n, u: location.href, d: location.hostname, p }));
  send('pageview');
  return (event, { qa } = {}) => send(event, { qa });
});
