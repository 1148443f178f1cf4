import mixpanel from 'mixpanel-browser';
import { run } from '../run.mjs';

mixpanel.init('shop', {
  api_host: 'https://mixpanel.vendor.example',
  persistence: 'localStorage',
  track_pageview: true,
  batch_flush_interval_ms: 200,
});
run({
  track: (name) => mixpanel.track(name, { value: 12, currency: 'EUR' }),
  leave: (name) => mixpanel.track(name, {}, { transport: 'sendBeacon' }),
});
