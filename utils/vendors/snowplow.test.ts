import { expect, test } from 'vitest';
import { decode } from '.';

const IGLU = 'iglu:com.snowplowanalytics.snowplow';
const COMMON = {
  tv: 'js-3.23.0',
  tna: 'sp',
  aid: 'mugs',
  p: 'web',
  eid: '9c0a',
  url: 'https://www.mugs.example/blue',
  page: 'Blue',
};
const post = (data: unknown, url = 'https://c.mugs.example/com.snowplowanalytics.snowplow/tp2') =>
  decode({ url, method: 'POST', body: JSON.stringify({ schema: `${IGLU}/payload_data/jsonschema/1-0-4`, data }) }).hits;
const wrap = (name: string, data: unknown, vendor = IGLU) => ({ schema: `${vendor}/${name}/jsonschema/1-0-1`, data });
const base64 = (value: unknown) => btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

test('a page view and a ping', () => {
  expect(
    post([
      { e: 'pv', ...COMMON },
      { e: 'pp', ...COMMON },
    ]),
  ).toMatchObject([{ kind: 'pageview' }, { kind: 'aux', event: 'page_ping' }]);
  expect(post([{ e: 'pv', ...COMMON }])).toEqual([
    {
      vendor: 'snowplow',
      account: 'mugs',
      event: 'page_view',
      kind: 'pageview',
      params: { page: 'Blue' },
      page: 'https://www.mugs.example/blue',
    },
  ]);
});

test('a structured event, also in an address and on another path', () => {
  const event = { e: 'se', se_ca: 'contact', se_ac: 'call', se_la: 'header', se_va: '2', ...COMMON };
  const expected = [{ event: 'call', kind: 'event', params: { se_ca: 'contact', se_la: 'header', se_va: 2 } }];
  expect(post([event], 'https://www.mugs.example/x/y')).toMatchObject(expected);
  expect(decode({ url: `https://c.mugs.example/i?${new URLSearchParams(event)}`, method: 'GET' }).hits).toMatchObject(expected);
});

test('self-describing events by their schema, plain and in base64', () => {
  const form = wrap('submit_form', { formId: 'contact', elements: [] });
  expect(post([{ e: 'ue', ue_pr: JSON.stringify(wrap('unstruct_event', form)), ...COMMON }])).toMatchObject([
    { event: 'submit_form', params: { formId: 'contact' } },
  ]);
  const action = wrap('snowplow_ecommerce_action', { type: 'add_to_cart' }, 'iglu:com.snowplowanalytics.snowplow.ecommerce');
  const product = wrap(
    'product',
    { id: 'SKU1', name: 'Mug', price: 19.9, quantity: 1 },
    'iglu:com.snowplowanalytics.snowplow.ecommerce',
  );
  const event = { e: 'ue', ue_px: base64(wrap('unstruct_event', action)), cx: base64(wrap('contexts', [product])), ...COMMON };
  expect(post([event])).toMatchObject([
    { event: 'add_to_cart', items: [{ item_id: 'SKU1', item_name: 'Mug', price: 19.9, quantity: 1 }] },
  ]);
});

test('an order', () => {
  expect(post([{ e: 'tr', tr_id: 'O-1', tr_tt: '99', tr_cu: 'EUR', ...COMMON }])).toMatchObject([
    { event: 'transaction', value: 99, currency: 'EUR', params: { tr_id: 'O-1' } },
  ]);
});

test('a body that nobody could read; the library', () => {
  expect(decode({ url: 'https://c.mugs.example/com.snowplowanalytics.snowplow/tp2', method: 'POST' }).hits).toMatchObject([
    { kind: 'event' },
  ]);
  const script = 'https://cdn.jsdelivr.net/npm/@snowplow/javascript-tracker@3.23.0/dist/sp.js';
  expect(decode({ url: script, method: 'GET' }).hits).toMatchObject([{ vendor: 'snowplow', kind: 'load' }]);
});

test.each(['https://www.mugs.example/i?e=pv', 'https://www.mugs.example/i?e=zz&tv=js-3&p=web'])('is not %s', (url) => {
  expect(decode({ url, method: 'GET' }).hits).toEqual([]);
});
