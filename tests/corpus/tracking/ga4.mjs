import { ga4 } from '../../../demo/tags/ga4.mjs';
import { wire } from './wire.mjs';

wire(({ id = 'G-CORPUS2026', at = 'https://region1.google-analytics.com/g/collect', raw = {}, silent = false }) => {
  const send = ga4(id, { endpoint: at });
  if (!silent) send('page_view', {}, raw);
  return (event, params) => send(event, params, raw);
});
