import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;
const IDS = encodeURIComponent(JSON.stringify({ eid: 'a40f', tid: '', _version: 1 }));

test('a page view', () => {
  expect(
    get(
      'https://c.seznam.cz/retargeting?id=12459&url=https%3A%2F%2Fwww.mugs.example%2F&itemId=MUG-1&pageType=offerdetail&consent=0',
    ),
  ).toEqual([
    {
      vendor: 'seznam-sklik',
      account: '12459',
      event: 'retargeting',
      kind: 'pageview',
      params: { itemId: 'MUG-1', pageType: 'offerdetail' },
      items: [{ item_id: 'MUG-1' }],
      consent: { ad_storage: 'denied' },
      page: 'https://www.mugs.example/',
    },
  ]);
});

test('a conversion', () => {
  const url = `https://c.seznam.cz/conv?id=10000000&value=199.9&orderId=O-7&url=https%3A%2F%2Fwww.mugs.example%2F&consent=1&conversionHitId=V&ids=${IDS}`;
  expect(get(url)).toMatchObject([
    {
      account: '10000000',
      event: 'conversion',
      kind: 'event',
      params: { orderId: 'O-7' },
      userData: ['eid'],
      value: 199.9,
      consent: { ad_storage: 'granted' },
    },
  ]);
  expect(JSON.stringify(get(url))).not.toContain('a40f');
});

test('the library', () => {
  expect(get('https://c.seznam.cz/js/rc.js')).toEqual([{ vendor: 'seznam-sklik', kind: 'load', params: {} }]);
});

test.each(['https://www.seznam.cz/conv?id=1', 'https://c.seznam.cz/conversion', 'https://c.other.example/retargeting?id=1'])(
  'is not %s',
  (url) => {
    expect(get(url)).toEqual([]);
  },
);
