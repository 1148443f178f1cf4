import { init } from '@plausible-analytics/tracker';

// The tracker ignores browsers that are driven by a program. This is its own way to be told otherwise: the demo's visit is driven.
window.__plausible = true;

init({ domain: 'shop.kavics.example', outboundLinks: true, fileDownloads: true });
