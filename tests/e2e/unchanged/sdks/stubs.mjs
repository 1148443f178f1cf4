import { run } from '../run.mjs';

/** Stubs in the shape of the public ones, and `stub-library.js`, which takes over as the real libraries do. */
const doors = {
  fbq: ['callMethod', 'queue'],
  snaptr: ['handleRequest', 'queue'],
  rdt: ['sendEvent', 'callQueue'],
  twq: ['exe', 'queue'],
};
for (const [name, [door, queue]] of Object.entries(doors)) {
  window[name] = function pixel() {
    const stub = window[name];
    // biome-ignore lint/complexity/noArguments: as the snippets have it
    stub[door] ? stub[door].apply(stub, arguments) : stub[queue].push(arguments);
  };
  window[name][queue] = [];
}
window._fbq = window.fbq;
window.fbq.push = window.fbq;

const queues = { pintrk: 'queue', lintrk: 'q', plausible: 'q', hj: 'q', clarity: 'q', ym: 'a', snowplow: 'q', shopTag: 'q' };
for (const [name, queue] of Object.entries(queues))
  window[name] = function tag() {
    window[name][queue] = window[name][queue] || [];
    // biome-ignore lint/complexity/noArguments: as the snippets have it
    window[name][queue].push(arguments);
  };

const methods = ['track', 'page', 'identify'];
for (const name of ['ttq', 'analytics', 'rudderanalytics']) {
  const stub = [];
  window[name] = stub;
  for (const method of methods) stub[method] = (...args) => void stub.push([method, ...args]);
}
window.ttq._i = { A: [] };
window.ttq.instance = (id) => window.ttq._i[id];
for (const method of methods) window.ttq._i.A[method] = (...args) => void window.ttq._i.A.push([method, ...args]);

const functions = [...Object.keys(doors), ...Object.keys(queues)];
const objects = ['ttq', 'analytics', 'rudderanalytics'];
function track(event) {
  for (const name of functions) window[name]('track', event, { value: 12 });
  for (const name of objects) window[name].track(event, { value: 12 });
  window.ttq.instance('A').track(event);
  for (const name of ['umami', '_satellite', 'utag']) window[name]?.track(event);
}

window.fbq('init', '1');
track('page');
setTimeout(() => {
  track('waiting');
  document.head.append(Object.assign(document.createElement('script'), { src: '/library.js' }));
}, 300);
run({ track, leave: (event) => window.fbq('track', event) });
