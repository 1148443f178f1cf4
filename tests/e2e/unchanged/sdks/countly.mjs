import * as sdk from 'countly-sdk-web';
import { run } from '../run.mjs';

const Countly = sdk.default.default ?? sdk.default;
Countly.init({ app_key: 'shop', url: 'https://countly.vendor.example', interval: 200, use_session_cookie: false });
Countly.track_pageview();
run({ track: (key) => Countly.add_event({ key, count: 1, sum: 12, segmentation: { currency: 'EUR' } }) });
