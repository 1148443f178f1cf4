import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;
const ID = '7a7062db-796b-4937-9aad-8d980417f3ff';

test('a page view', () => {
  expect(get(`https://ib.adnxs.com/pixie?pi=${ID}&e=PageView&script=0`)).toEqual([
    { vendor: 'xandr', account: ID, event: 'PageView', kind: 'pageview', params: {} },
  ]);
});

test('an event with a product and money', () => {
  expect(get(`https://ib.adnxs.com/pixie?pi=${ID}&e=AddToCart&ii=MUG-1,MUG-2&v=24.5&c=EUR`)).toMatchObject([
    { event: 'AddToCart', kind: 'event', items: [{ item_id: 'MUG-1' }, { item_id: 'MUG-2' }], value: 24.5, currency: 'EUR' },
  ]);
});

test('pixels that have an id only', () => {
  expect(get('https://secure.adnxs.com/px?id=1399329&t=2&order_id=O-7&value=24.5')).toMatchObject([
    { account: '1399329', event: 'conversion', kind: 'event', params: { order_id: 'O-7' }, value: 24.5 },
  ]);
  expect(get('https://secure.adnxs.com/seg?add=4321&t=2')).toMatchObject([{ account: '4321', event: 'segment', kind: 'event' }]);
});

test('a body that nobody could read is an event without a name', () => {
  expect(decode({ url: 'https://ib.adnxs.com/pixie/up', method: 'POST' }).hits).toEqual([
    { vendor: 'xandr', kind: 'event', params: {} },
  ]);
});

test.each([
  'https://ib.adnxs.com/getuid?https://dis.criteo.com/x',
  'https://ib.adnxs.com/setuid?entity=82&code=c4',
  'https://ib.adnxs.com/bounce?%2Fpx%3Fid%3D1',
  'https://ib.adnxs.com/ut/v3/prebid',
])('is side traffic: %s', (url) => {
  expect(get(url)).toEqual([{ vendor: 'xandr', kind: 'aux', params: {} }]);
});

test('the library', () => {
  expect(get('https://acdn.adnxs.com/dmp/up/pixie.js')).toEqual([{ vendor: 'xandr', kind: 'load', params: {} }]);
});

test.each(['https://acdn.adnxs.com/ast/ast.js', 'https://ib.other.example/pixie?pi=1&e=Lead'])('is not %s', (url) => {
  expect(get(url)).toEqual([]);
});
