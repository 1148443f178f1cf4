import { expect, test } from 'vitest';
import { decode } from '.';

const GUID = '13dc119a-c053-4dcd-b5db-1b0acb2308cc';
const get = (url: string) => decode({ url, method: 'GET' }).hits;

test('the library, by account, in all its versions', () => {
  const load = [{ vendor: 'ceneo', account: GUID, kind: 'load', params: {} }];
  expect(get(`https://ssl.ceneo.pl/ct/v5/script.js?accountGuid=${GUID}&t=1763700000000&dl=dataLayer`)).toEqual(load);
  expect(get(`https://ssl.ceneo.pl/shops/sw.js?accountGuid=${GUID}&t=1763700000000`)).toEqual(load);
  expect(get(`https://ssl.ceneo.pl/shops/v3/script.js?accountGuid=${GUID}`)).toEqual(load);
});

test('an order, without telling whose', () => {
  const payload = {
    client_email: 'a@b.pl',
    order_id: 'Z-17',
    shop_products: [{ id: '60724', price: 123.33, quantity: 2, currency: 'PLN' }],
    work_days_to_send_questionnaire: 5,
    amount: 246.66,
  };
  const hits = decode({
    url: `https://ssl.ceneo.pl/ct/transaction?accountGuid=${GUID}`,
    method: 'POST',
    body: JSON.stringify(payload),
  }).hits;
  expect(hits).toEqual([
    {
      vendor: 'ceneo',
      account: GUID,
      event: 'transaction',
      kind: 'event',
      params: { order_id: 'Z-17' },
      userData: ['client_email'],
      items: [{ item_id: '60724', price: 123.33, quantity: 2 }],
      value: 246.66,
    },
  ]);
});

test.each(['https://www.ceneo.pl/Kubki', 'https://image.ceneostatic.pl/a.png', 'https://www.mugs.example/ct/v5/script.js'])(
  'is not %s',
  (url) => {
    expect(get(url)).toEqual([]);
  },
);
