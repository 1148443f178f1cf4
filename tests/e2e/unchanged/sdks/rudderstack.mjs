import { RudderAnalytics } from '@rudderstack/analytics-js/bundled';
import { run } from '../run.mjs';

const analytics = new RudderAnalytics();
analytics.load('shop', 'https://rudder.vendor.example', {
  configUrl: 'https://config.vendor.example',
  useBeacon: true,
  beaconQueueOptions: { flushQueueInterval: 200 },
});
analytics.page('Mug');
run({ track: (name) => analytics.track(name, { value: 12, currency: 'EUR' }), early: true });
