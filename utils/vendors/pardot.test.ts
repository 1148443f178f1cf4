import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;

test('the library, and a page view', () => {
  expect(get('https://pi.pardot.com/pd.js')).toEqual([{ vendor: 'pardot', kind: 'load', params: {} }]);
  expect(
    get(
      'https://pi.pardot.com/analytics?ver=3&visitor_id=511&pi_opt_in=&campaign_id=1508&account_id=882152&title=Mugs&url=https%3A%2F%2Fwww.mugs.example%2F&referrer=&pi_email=a%40b.hu',
    ),
  ).toEqual([
    {
      vendor: 'pardot',
      account: '882152',
      kind: 'pageview',
      params: { campaign_id: '1508' },
      userData: ['pi_email'],
      page: 'https://www.mugs.example/',
    },
  ]);
});

test('a form', () => {
  expect(
    decode({ url: 'https://go.pardot.com/l/882152/2025-01-01/abc12', method: 'POST', body: 'email=a%40b.hu&company=M' }).hits,
  ).toMatchObject([{ account: '882152', event: 'form_submit', kind: 'event', params: { fields: 'company,email' } }]);
});

test.each([
  'https://www.pardot.com/pricing',
  'https://go.pardot.com/l/882152/2025-01-01/abc12',
  'https://www.mugs.example/analytics',
])('is not %s', (url) => {
  expect(get(url)).toEqual([]);
});
