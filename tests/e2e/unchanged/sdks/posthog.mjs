import posthog from 'posthog-js';
import { run } from '../run.mjs';

posthog.init('phc_shop', {
  api_host: 'https://posthog.vendor.example',
  capture_pageview: true,
  capture_pageleave: true,
  request_queue_config: { flush_interval_ms: 250 },
});
run({ track: (name) => posthog.capture(name, { value: 12, currency: 'EUR' }) });
