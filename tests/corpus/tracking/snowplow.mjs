import { newTracker, trackPageView, trackStructEvent } from '@snowplow/browser-tracker';
import { wire } from './wire.mjs';

wire(({ at = 'https://sp.kiln.example', bufferSize = 1 }) => {
  newTracker('sp', at, { appId: 'shop', bufferSize, eventMethod: 'post', keepalive: true });
  trackPageView();
  return (action, { value, qa } = {}) => trackStructEvent({ category: 'shop', action, label: qa, value });
});
