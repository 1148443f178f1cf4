import * as sdk from 'countly-sdk-web';
import { wire } from './wire.mjs';

wire(({ at = 'https://kiln.count.ly' }) => {
  const Countly = sdk.default.default ?? sdk.default;
  Countly.init({ app_key: '1806202618062026', url: at, use_session_cookie: false });
  Countly.track_pageview();
  return (key, { qa } = {}) => Countly.add_event({ key, count: 1, segmentation: { qa } });
});
