import { newTracker, trackPageView, trackSelfDescribingEvent, trackStructEvent } from '@snowplow/browser-tracker';
import { run } from '../run.mjs';

newTracker('sp', 'https://snowplow.vendor.example', { appId: 'shop', bufferSize: 1, eventMethod: 'post', keepalive: true });
trackPageView();
run({
  track: (action) => trackStructEvent({ category: 'mug', action, value: 12 }),
  leave: (action) =>
    trackSelfDescribingEvent({ event: { schema: 'iglu:example.shop/leave/jsonschema/1-0-0', data: { action } } }),
});
