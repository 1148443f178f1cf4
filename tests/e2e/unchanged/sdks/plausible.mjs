import { init, track } from '@plausible-analytics/tracker';
import { run } from '../run.mjs';

init({
  domain: 'shop.example',
  endpoint: 'https://plausible.vendor.example/api/event',
  outboundLinks: true,
  fileDownloads: true,
});
run({ track: (name) => track(name, { props: { size: 'large' }, revenue: { amount: 12, currency: 'EUR' } }) });
