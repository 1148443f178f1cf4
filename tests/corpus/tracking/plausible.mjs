import { init, track } from '@plausible-analytics/tracker';
import { wire } from './wire.mjs';

wire(({ at = 'https://plausible.io/api/event' }) => {
  // The tracker ignores browsers that are driven by a program; this is its own way to be told otherwise.
  window.__plausible = true;
  init({ domain: location.hostname, endpoint: at, outboundLinks: true, fileDownloads: true });
  return (event, { qa } = {}) => track(event, { props: { qa } });
});
