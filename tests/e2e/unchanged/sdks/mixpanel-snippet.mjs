import '../custom-lib.mjs';
import 'mixpanel-browser/dist/mixpanel-jslib-snippet.min.js';
import { run } from '../run.mjs';

window.mixpanel.init('shop', {
  api_host: 'https://mixpanel.vendor.example',
  persistence: 'localStorage',
  batch_flush_interval_ms: 200,
});
window.mixpanel.track('page');
run({
  track: (name) => window.mixpanel.track(name, { value: 12, currency: 'EUR' }),
  leave: (name) => window.mixpanel.track(name, {}, { transport: 'sendBeacon' }),
});
