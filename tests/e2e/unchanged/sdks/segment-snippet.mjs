import { run } from '../run.mjs';

/** As the public snippet does it: an array whose methods write themselves down, or hand on once there is a library. */
const stub = [];
window.analytics = stub;
stub.invoked = true;
stub._writeKey = 'shop';
stub._cdn = 'https://cdn.vendor.example';
stub.methods = ['track', 'page', 'identify', 'group', 'alias', 'ready', 'on', 'once', 'off'];
for (const method of stub.methods)
  stub[method] = (...args) => {
    if (window.analytics.initialized) return window.analytics[method](...args);
    stub.push([method, ...args]);
    return stub;
  };
stub._loadOptions = {
  integrations: { 'Segment.io': { deliveryStrategy: { strategy: 'batching', config: { size: 10, timeout: 200 } } } },
};
document.head.append(Object.assign(document.createElement('script'), { src: '/library.js', async: true }));
window.analytics.page('Mug');
run({ track: (name) => window.analytics.track(name, { value: 12, currency: 'EUR' }), early: true });
