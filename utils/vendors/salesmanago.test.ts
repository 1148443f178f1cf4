import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;
const post = (path: string, payload: object) =>
  decode({ url: `https://app3.salesmanago.pl/api/contact/${path}`, method: 'POST', body: JSON.stringify(payload) }).hits;

test('the libraries', () => {
  expect(get('https://app3.salesmanago.pl/static/sm.js')).toEqual([{ vendor: 'salesmanago', kind: 'load', params: {} }]);
  expect(get('https://www.salesmanago.pl/dynamic/xiqs3wq3khuootz4/popups.js')).toMatchObject([{ account: 'xiqs3wq3khuootz4' }]);
});

test('a visit', () => {
  expect(get('https://app3.salesmanago.pl/api/r.gif?smid=56sxihzls5wnwv73&url=https%3A%2F%2Fwww.mugs.example%2F')).toEqual([
    { vendor: 'salesmanago', account: '56sxihzls5wnwv73', kind: 'pageview', params: {}, page: 'https://www.mugs.example/' },
  ]);
});

test('an event of the shop, and a contact, without telling who', () => {
  const contactEvent = { contactExtEventType: 'CART', products: 'p01,p02', value: 123.4, date: 1763700000000 };
  expect(post('addContactExtEvent', { clientId: 'c1', email: 'a@b.pl', contactEvent })).toEqual([
    { vendor: 'salesmanago', account: 'c1', event: 'CART', kind: 'event', params: { products: 'p01,p02' }, value: 123.4 },
  ]);
  const hits = post('upsert', { clientId: 'c1', contact: { email: 'a@b.pl' } });
  expect(hits).toMatchObject([{ event: 'contact_upsert', kind: 'event', params: {}, userData: ['contact'] }]);
  expect(JSON.stringify(hits)).not.toContain('b.pl');
});

test.each([
  'https://www.salesmanago.pl/',
  'https://www.mugs.example/static/sm.js',
  'https://app3.salesmanago.pl/mscf/a/default/x.pdf',
])('is not %s', (url) => {
  expect(get(url)).toEqual([]);
});
