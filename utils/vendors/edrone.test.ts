import { expect, test } from 'vitest';
import { decode } from '.';

const trace = (body: string) => decode({ url: 'https://api.edrone.me/trace', method: 'POST', body }).hits;
const COMMON = 'app_id=5972281698801&version=1.0.0&platform=custom&email=a%40b.pl&first_name=Monika';

test('the library, by application', () => {
  const get = (url: string) => decode({ url, method: 'GET' }).hits;
  expect(get('https://d3bo67muzbfgtl.cloudfront.net/edrone_2_0.js?app_id=5972281698801')).toEqual([
    { vendor: 'edrone', account: '5972281698801', kind: 'load', params: {} },
  ]);
  expect(get('https://api.edrone.me/edrone_2_0.js')).toMatchObject([{ kind: 'load' }]);
});

test('a page, and a product seen', () => {
  expect(trace(`${COMMON}&action_type=homepage_view`)).toMatchObject([
    { account: '5972281698801', event: 'homepage_view', kind: 'pageview', params: {}, userData: ['email', 'first_name'] },
  ]);
  expect(
    trace(`${COMMON}&action_type=product_view&product_ids=3434&product_titles=Niebieski%20kubek&product_category_names=Kubki`),
  ).toMatchObject([
    { event: 'product_view', kind: 'event', items: [{ item_id: '3434', item_name: 'Niebieski kubek', item_category: 'Kubki' }] },
  ]);
});

test('an order of two products, without telling whose', () => {
  const order =
    'order_id=4321&order_payment_value=99.9&order_currency=PLN&product_ids=1%7C2&product_titles=A%7C%2525C5%252581yk&product_counts=2%7C1';
  const hits = trace(`${COMMON}&action_type=order&${order}`);
  expect(hits).toMatchObject([
    {
      event: 'order',
      value: 99.9,
      currency: 'PLN',
      params: { order_id: '4321' },
      items: [
        { item_id: '1', item_name: 'A', quantity: 2 },
        { item_id: '2', quantity: 1 },
      ],
    },
  ]);
  expect(JSON.stringify(hits)).not.toMatch(/Monika|b\.pl/);
});

test('a body that nobody could read is an event without a name', () => {
  expect(trace('')).toEqual([{ vendor: 'edrone', kind: 'event', params: {} }]);
});

test.each(['https://edrone.me/blog', 'https://www.mugs.example/trace', 'https://d3bo67muzbfgtl.cloudfront.net/other.js'])(
  'is not %s',
  (url) => {
    expect(decode({ url, method: 'GET' }).hits).toEqual([]);
  },
);
