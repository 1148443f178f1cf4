import mixpanel from 'mixpanel-browser';
import { wire } from './wire.mjs';

wire(({ at = 'https://api-eu.mixpanel.com' }) => {
  mixpanel.init('180620261806202618062026aabbccdd', { api_host: at, persistence: 'localStorage', track_pageview: true });
  return (event, params) => mixpanel.track(event, params);
});
