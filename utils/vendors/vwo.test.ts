import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;
const send = (en: string, props: object) =>
  decode({
    url: `https://dev.visualwebsiteoptimizer.com/eu01/events/t?en=${en}&a=654321&_cu=1`,
    method: 'POST',
    body: JSON.stringify({ d: { msgId: 'D1-1', visId: 'D1', event: { name: en, time: 1763700000000, props }, sessionId: 1 } }),
  }).hits;

test('the library, by account', () => {
  expect(get('https://dev.visualwebsiteoptimizer.com/j.php?a=654321&u=https%3A%2F%2Fwww.mugs.example%2F&vn=2.1')).toEqual([
    { vendor: 'vwo', account: '654321', kind: 'load', params: {} },
  ]);
});

test('a page view, and an event of the site', () => {
  expect(send('vwo_pageView', { page: { url: 'https://www.mugs.example/blue' } })).toMatchObject([
    { account: '654321', kind: 'pageview', page: 'https://www.mugs.example/blue' },
  ]);
  expect(send('addToCart', { price: 9.5, email: 'a@b.pl', vwoMeta: { source: 'client' } })).toEqual([
    { vendor: 'vwo', account: '654321', event: 'addToCart', kind: 'event', params: { price: 9.5 }, userData: ['email'] },
  ]);
});

test('what VWO does by itself', () => {
  expect(send('vwo_variationShown', { id: 7, variation: 2 })).toMatchObject([{ kind: 'aux' }]);
  expect(send('vwo_dom_click', {})).toMatchObject([{ kind: 'event', automatic: true }]);
});

test('pixels: a conversion, and the others', () => {
  expect(
    get('https://dev.visualwebsiteoptimizer.com/c.gif?account_id=654321&experiment_id=7&goal_id=3&combination=2&r=49.9'),
  ).toEqual([
    {
      vendor: 'vwo',
      account: '654321',
      event: 'conversion',
      kind: 'event',
      params: { goal_id: '3', experiment_id: '7', combination: '2' },
      value: 49.9,
    },
  ]);
  expect(get('https://dev.visualwebsiteoptimizer.com/v.gif?account_id=654321&experiment_id=7&combination=2')).toMatchObject([
    { kind: 'aux' },
  ]);
});

test.each(['https://vwo.com/events/t?en=a', 'https://dev.visualwebsiteoptimizer.com/images/logo.svg'])('is not %s', (url) => {
  expect(get(url)).toEqual([]);
});
