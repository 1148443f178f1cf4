import { AnalyticsBrowser } from '@segment/analytics-next';
import { run } from '../run.mjs';

const settings = { integrations: { 'Segment.io': { apiKey: 'shop', apiHost: 'segment.vendor.example/v1', protocol: 'https' } } };
const batching = { strategy: 'batching', config: { size: 10, timeout: 200 } };
const analytics = AnalyticsBrowser.load(
  { writeKey: 'shop', cdnURL: 'https://cdn.vendor.example', cdnSettings: settings },
  { integrations: { 'Segment.io': { deliveryStrategy: batching } } },
);
analytics.page('Mug');
run({ track: (name) => analytics.track(name, { value: 12, currency: 'EUR' }), early: true });
