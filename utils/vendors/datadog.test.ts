import { expect, test } from 'vitest';
import { decode } from '.';

const COMMON = { application: { id: 'app-1' }, view: { id: 'v1', url: 'https://www.mugs.example/blue', name: '/blue' } };
const post = (url: string, ...lines: object[]) =>
  decode({ url, method: 'POST', body: lines.map((line) => JSON.stringify({ ...COMMON, ...line })).join('\n') }).hits;
const INTAKE = 'https://browser-intake-datadoghq.eu/api/v2/rum?ddsource=browser&dd-api-key=pub1&batch_time=1763700000000';

test('the library', () => {
  expect(decode({ url: 'https://www.datadoghq-browser-agent.com/eu1/v6/datadog-rum.js', method: 'GET' }).hits).toEqual([
    { vendor: 'datadog', kind: 'load', params: {} },
  ]);
});

test('views, actions of the site, clicks and errors', () => {
  const custom = { type: 'custom', target: { name: 'add_to_cart' } };
  const click = { type: 'click', target: { name: 'Kosárba' } };
  expect(
    post(
      INTAKE,
      { type: 'view' },
      { type: 'action', action: custom, context: { sku: 'SKU1', email: 'a@b.hu' } },
      { type: 'action', action: click },
      { type: 'error' },
    ),
  ).toMatchObject([
    { account: 'app-1', event: '/blue', kind: 'pageview', page: 'https://www.mugs.example/blue' },
    { event: 'add_to_cart', kind: 'event', params: { sku: 'SKU1' }, userData: ['email'] },
    { event: 'Kosárba', kind: 'event', automatic: true },
    { event: 'error', kind: 'aux' },
  ]);
});

test('other sites, and other tracks', () => {
  expect(post(INTAKE.replace('datadoghq.eu', 'us5-datadoghq.com'), { type: 'view' })).toMatchObject([{ kind: 'pageview' }]);
  expect(post('https://session-replay.browser-intake-us3-datadoghq.com/api/v2/replay?ddsource=browser')).toEqual([
    { vendor: 'datadog', kind: 'aux', params: {} },
  ]);
});

test.each([
  'https://www.datadoghq.com/api/v2/rum',
  'https://www.mugs.example/api/v2/rum',
  'https://browser-intake-datadoghq.com.mugs.example/api/v2/rum?ddsource=browser',
])('is not %s', (url) => {
  expect(decode({ url, method: 'GET' }).hits).toEqual([]);
});
