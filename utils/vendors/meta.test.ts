import { expect, test } from 'vitest';
import { decode } from '.';

const COMMON =
  'dl=https%3A%2F%2Fwww.mugs.example%2Fblue&rl=&if=false&ts=1763700000000&sw=1440&sh=900&v=2.9.170&r=stable&ec=1&o=4126&fbp=fb.1.1763700000000.42&it=1763699999000&coo=false';
const get = (url: string) => decode({ url, method: 'GET' }).hits;
const post = (body: string) => decode({ url: 'https://www.facebook.com/tr/', method: 'POST', body }).hits;

test('a page view', () => {
  expect(get(`https://www.facebook.com/tr/?id=246800000000001&ev=PageView&${COMMON}&rqm=GET`)).toEqual([
    {
      vendor: 'meta',
      account: '246800000000001',
      event: 'PageView',
      kind: 'pageview',
      params: {},
      page: 'https://www.mugs.example/blue',
    },
  ]);
});

test('an add to cart, with custom data by its own names', () => {
  const contents = encodeURIComponent('[{"id":"SKU1","quantity":2,"item_price":9.5,"color":"blue"},{"id":7}]');
  const url = `https://www.facebook.com/tr?id=246800000000001&ev=AddToCart&cd[value]=19.00&cd[currency]=EUR&cd[content_type]=product&cd[contents]=${contents}&eid=e-1&${COMMON}`;
  expect(get(url)).toMatchObject([
    {
      event: 'AddToCart',
      kind: 'event',
      value: 19,
      currency: 'EUR',
      params: { value: '19.00', currency: 'EUR', content_type: 'product', eid: 'e-1' },
      items: [{ item_id: 'SKU1', quantity: 2, price: 9.5, color: 'blue' }, { item_id: '7' }],
    },
  ]);
});

test('products named by number alone', () => {
  expect(get('https://www.facebook.com/tr/?id=1&ev=ViewContent&cd[content_ids]=%5B%22A%22%2C2%5D')[0]?.items).toEqual([
    { item_id: 'A' },
    { item_id: '2' },
  ]);
});

test('of personal data only what kinds were sent', () => {
  const [hit] = get(
    'https://www.facebook.com/tr/?id=1&ev=Lead&ud[em]=973dfe463ec8&ud[ph]=aa11bb22&udff[fn]=cc33dd44&cd[content_name]=Newsletter',
  );
  expect(hit).toMatchObject({ params: { content_name: 'Newsletter' }, userData: ['em', 'fn', 'ph'] });
  expect(Object.keys(hit?.params ?? {})).toEqual(['content_name']);
  expect(JSON.stringify(hit)).not.toMatch(/973dfe|aa11bb|cc33dd/);
});

test('as a form, URL-encoded or in parts', () => {
  const lead = [{ vendor: 'meta', account: '246800000000001', event: 'Lead', params: { content_name: 'Kapcsolat űrlap' } }];
  expect(post(`id=246800000000001&ev=Lead&cd%5Bcontent_name%5D=Kapcsolat+%C5%B1rlap&${COMMON}`)).toMatchObject(lead);
  const part = (name: string, value: string) =>
    `------WebKitFormBoundaryq1W2\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const body = `${part('id', '246800000000001')}${part('ev', 'Lead')}${part('cd[content_name]', 'Kapcsolat űrlap')}------WebKitFormBoundaryq1W2--\r\n`;
  expect(post(body)).toMatchObject(lead);
});

test.each(['SubscribedButtonClick', 'Microdata'])('%s is the library of its own accord', (event) => {
  expect(get(`https://www.facebook.com/tr/?id=1&ev=${event}&es=automatic&${COMMON}`)).toMatchObject([{ event, automatic: true }]);
});

test('an event from the event setup tool was asked for', () => {
  expect(get('https://www.facebook.com/tr/?id=1&ev=Contact&es=automatic&est_source=77')[0]?.automatic).toBeUndefined();
});

test('a body that nobody could read is an event without a name', () => {
  expect(post('')).toEqual([{ vendor: 'meta', kind: 'event', params: {} }]);
});

test('the privacy sandbox repeats, and the library loads', () => {
  expect(get('https://www.facebook.com/privacy_sandbox/pixel/register/trigger/?id=1&ev=Lead')).toMatchObject([
    { vendor: 'meta', kind: 'aux' },
  ]);
  expect(get('https://connect.facebook.net/hu_HU/fbevents.js')).toMatchObject([{ vendor: 'meta', kind: 'load' }]);
  expect(get('https://connect.facebook.net/signals/config/246800000000001?v=2.9.170')).toMatchObject([
    { account: '246800000000001', kind: 'load' },
  ]);
});

test.each([
  'https://www.facebook.com/mugs',
  'https://www.facebook.com/tr/?foo=1',
  'https://facebook.com.evil.example/tr/?id=1&ev=Lead',
])('is not %s', (url) => {
  expect(get(url)).toEqual([]);
});

test('through a Conversions API gateway, at any host', () => {
  const fields = `id=246800000000001&ev=Lead&${COMMON}&cd[value]=3&cd[currency]=EUR&eid=e-1`;
  const lead = [{ vendor: 'meta', account: '246800000000001', event: 'Lead', kind: 'event', value: 3, currency: 'EUR' }];
  const gateway = 'https://capig.mugs.example/events/8f14e45f';
  expect(get(`${gateway}?${fields}`)).toMatchObject(lead);
  expect(decode({ url: gateway, method: 'POST', body: fields }).hits).toMatchObject(lead);
  const parts = fields.split('&').map((field) => {
    const [name = '', value = ''] = field.split('=');
    return `------b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${decodeURIComponent(value)}\r\n`;
  });
  expect(decode({ url: gateway, method: 'POST', body: `${parts.join('')}------b--` }).hits).toMatchObject(lead);
});

test.each([
  'https://www.mugs.example/events?id=246800000000001&ev=Lead',
  'https://www.mugs.example/events?id=24&ev=Lead&dl=https%3A%2F%2Fa.example',
  'https://www.mugs.example/events?id=246800000000001&dl=https%3A%2F%2Fa.example',
])('no gateway: %s', (url) => {
  expect(get(url)).toEqual([]);
});
