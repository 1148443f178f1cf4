import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;
const post = (payload: object | string, path = '/event') =>
  decode({
    url: `https://collect.tealiumiq.com${path}`,
    method: 'POST',
    body: typeof payload === 'string' ? payload : JSON.stringify(payload),
  }).hits;
const COMMON = {
  tealium_account: 'mugs',
  tealium_profile: 'main',
  'dom.url': 'https://www.mugs.example/blue',
  'meta.robots': 'x',
};

test('the container, on its own host and on that of the site', () => {
  expect(get('https://tags.tiqcdn.com/utag/mugs/main/prod/utag.js?cb=1')).toEqual([
    { vendor: 'tealium', account: 'mugs/main', kind: 'load', params: { environment: 'prod' } },
  ]);
  expect(get('https://tags.mugs.example/main/prod/utag.sync.js')).toMatchObject([{ vendor: 'tealium', kind: 'load' }]);
});

test('a page view and an event', () => {
  expect(post({ ...COMMON, tealium_event: 'view', page_type: 'product' })).toEqual([
    {
      vendor: 'tealium',
      account: 'mugs/main',
      event: 'view',
      kind: 'pageview',
      params: { page_type: 'product' },
      page: 'https://www.mugs.example/blue',
    },
  ]);
  expect(post({ ...COMMON, tealium_event: 'cart_add', product_id: 'SKU1', customer_email: 'a@b.hu' })).toMatchObject([
    { event: 'cart_add', kind: 'event', params: { product_id: 'SKU1' }, userData: ['customer_email'] },
  ]);
});

test('a link by its own name, in a form', () => {
  const data = JSON.stringify({ event: 'link', data: { tealium_event: 'link', event_name: 'newsletter_signup' } });
  expect(post(`data=${encodeURIComponent(data)}`, '/mugs/main/2/i.gif')).toMatchObject([
    { account: 'mugs/main', event: 'newsletter_signup', kind: 'event' },
  ]);
});

test('in the address, and several at once', () => {
  expect(
    get('https://collect-eu-west-1.tealiumiq.com/vdata/i.gif?tealium_account=mugs&tealium_profile=main&tealium_event=lead'),
  ).toMatchObject([{ account: 'mugs/main', event: 'lead' }]);
  expect(post({ shared: COMMON, events: [{ tealium_event: 'a' }, { tealium_event: 'b' }] }, '/bulk-event')).toMatchObject([
    { event: 'a', account: 'mugs/main' },
    { event: 'b' },
  ]);
});

test.each([
  'https://tags.tiqcdn.com/utag/mugs/main/prod/utag.123.js',
  'https://tealium.com/event',
  'https://visitor-service.tealiumiq.com/mugs/main/1',
])('is not %s', (url) => {
  expect(get(url)).toEqual([]);
});
