import { run } from '../run.mjs';

/** As the public snippet does it: an array whose methods write themselves down in it. */
const stub = [];
window.posthog = stub;
stub._i = [];
stub.__SV = 1;
stub.people = [];
for (const method of ['capture', 'identify', 'register', 'opt_out_capturing', 'group', 'alias'])
  stub[method] = (...args) => {
    stub.push([method, ...args]);
  };
stub.init = (token, config) => {
  document.head.append(Object.assign(document.createElement('script'), { src: '/library.js', async: true }));
  stub._i.push([token, config, 'posthog']);
};
window.posthog.init('phc_shop', {
  api_host: 'https://posthog.vendor.example',
  capture_pageview: false,
  capture_pageleave: true,
  disable_external_dependency_loading: true,
  // Whether it compresses depends on which answer comes first.
  disable_compression: true,
  request_queue_config: { flush_interval_ms: 250 },
});
window.posthog.capture('page');
run({ track: (name) => window.posthog.capture(name, { value: 12, currency: 'EUR' }) });
