import { flush, init, setTransport, track } from '@amplitude/analytics-browser';
import { run } from '../run.mjs';

init('shop', {
  serverUrl: 'https://amplitude.vendor.example/2/httpapi',
  flushIntervalMillis: 200,
  autocapture: { pageViews: true, sessions: true, formInteractions: true, fileDownloads: true, elementInteractions: true },
  remoteConfig: { fetchRemoteConfig: false },
});
run({
  track: (name) => track(name, { value: 12, currency: 'EUR' }),
  leave(name) {
    setTransport('beacon');
    track(name);
    flush();
  },
});
