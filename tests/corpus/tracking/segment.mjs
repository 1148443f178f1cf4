import { AnalyticsBrowser } from '@segment/analytics-next';
import { wire } from './wire.mjs';

wire(({ at = 'api.segment.io/v1', batch = 0 }) => {
  const settings = { integrations: { 'Segment.io': { apiKey: 'corpus1806', apiHost: at, protocol: 'https' } } };
  const strategy = batch ? { strategy: 'batching', config: { size: 10, timeout: batch } } : { strategy: 'standard' };
  const analytics = AnalyticsBrowser.load(
    { writeKey: 'corpus1806', cdnURL: 'https://cdn.segment.com', cdnSettings: settings },
    { integrations: { 'Segment.io': { deliveryStrategy: strategy } } },
  );
  analytics.page();
  return (event, params) => void analytics.track(event, params);
});
