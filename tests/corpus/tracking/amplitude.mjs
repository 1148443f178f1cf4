import { init, setTransport, track } from '@amplitude/analytics-browser';
import { wire } from './wire.mjs';

wire(({ at = 'https://api.eu.amplitude.com/2/httpapi', beacon = false }) => {
  init('1806202618062026180620261806aabb', {
    serverUrl: at,
    autocapture: { pageViews: true, sessions: true, formInteractions: false, fileDownloads: false, elementInteractions: false },
    remoteConfig: { fetchRemoteConfig: false },
  });
  if (beacon) setTransport('beacon');
  return (event, params) => track(event, params);
});
