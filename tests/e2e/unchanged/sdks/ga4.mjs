import { track } from '@minimal-analytics/ga4';
import { run } from '../run.mjs';

window.minimalAnalytics = { analyticsEndpoint: 'https://ga4.vendor.example/g/collect' };
track('G-UNCHANGED1');
run({ track: (type) => track('G-UNCHANGED1', { type, event: { 'epn.value': 12, cu: 'EUR' } }) });
