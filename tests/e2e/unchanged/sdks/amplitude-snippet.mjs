import { run } from '../run.mjs';

/** As the public snippet does it: an object that writes calls down. */
const amplitude = { _q: [], _iq: {}, invoked: true };
for (const name of ['init', 'track', 'flush', 'setTransport', 'identify'])
  amplitude[name] = (...args) => ({ promise: new Promise((resolve) => amplitude._q.push({ name, args, resolve })) });
window.amplitude = amplitude;
document.head.append(Object.assign(document.createElement('script'), { src: '/library.js', async: true }));
window.amplitude.init('shop', {
  serverUrl: 'https://amplitude.vendor.example/2/httpapi',
  flushIntervalMillis: 200,
  autocapture: { pageViews: true, sessions: true, formInteractions: false, fileDownloads: false, elementInteractions: false },
  remoteConfig: { fetchRemoteConfig: false },
});
window.amplitude.track('page');
run({
  track: (name) => window.amplitude.track(name, { value: 12, currency: 'EUR' }),
  leave(name) {
    window.amplitude.setTransport('beacon');
    window.amplitude.track(name);
    window.amplitude.flush();
  },
});
