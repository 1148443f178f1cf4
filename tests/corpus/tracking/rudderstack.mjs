import { RudderAnalytics } from '@rudderstack/analytics-js/bundled';
import { wire } from './wire.mjs';

wire(({ at = 'https://kiln.dataplane.rudderstack.com' }) => {
  const analytics = new RudderAnalytics();
  analytics.load('corpus1806', at, { configUrl: 'https://api.rudderstack.com' });
  analytics.page();
  return (event, params) => analytics.track(event, params);
});
