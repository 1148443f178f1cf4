import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;

test('a page view', () => {
  const url =
    'https://insight.adsrvr.org/track/up?adv=0h0ik7r&ref=https%3A%2F%2Fwww.mugs.example%2F&upid=ab12&upv=1.1.0&td1=blue';
  expect(get(url)).toEqual([
    {
      vendor: 'the-trade-desk',
      account: '0h0ik7r',
      kind: 'pageview',
      params: { upid: 'ab12', td1: 'blue' },
      page: 'https://www.mugs.example/',
    },
  ]);
});

test('a conversion without a name', () => {
  expect(get('https://insight.adsrvr.org/track/pxl/?adv=0h0ik7r&ct=0:pazrbdr&fmt=3&v=24.5&vf=EUR&orderid=O-7')).toMatchObject([
    {
      account: '0h0ik7r',
      event: 'conversion',
      kind: 'event',
      params: { ct: '0:pazrbdr', orderid: 'O-7' },
      value: 24.5,
      currency: 'EUR',
    },
  ]);
});

test('conversions with names', () => {
  const url = 'https://insight.adsrvr.org/track/realtimeconversion';
  const items = [{ item_code: 'MUG-1', name: 'Blue', qty: 2, price: 12.25 }];
  const data = [{ adv: '0h0ik7r', tracker_id: 't1', event_name: 'addtocart', value: '24.5', currency: 'USD', items, td1: 'a' }];
  expect(decode({ url, method: 'POST', body: JSON.stringify({ data }) }).hits).toMatchObject([
    {
      event: 'addtocart',
      kind: 'event',
      params: { tracker_id: 't1', td1: 'a' },
      items: [{ item_id: 'MUG-1', item_name: 'Blue', quantity: 2, price: 12.25 }],
      value: 24.5,
    },
  ]);
  expect(decode({ url, method: 'POST' }).hits).toEqual([{ vendor: 'the-trade-desk', kind: 'event', params: {} }]);
});

test('side traffic and the library', () => {
  expect(get('https://match.adsrvr.org/track/cmf/generic?ttd_pid=vxsrv3i')).toMatchObject([{ kind: 'aux' }]);
  expect(get('https://js.adsrvr.org/up_loader.1.1.0.js')).toMatchObject([{ kind: 'load' }]);
});

test.each([
  'https://www.adsrvr.org/track/up?adv=1',
  'https://ads.other.example/p?r=https%3A%2F%2Fmatch.adsrvr.org%2Ftrack%2Fcmf%2Fgeneric',
])('is not %s', (url) => {
  expect(get(url)).toEqual([]);
});
