import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;
const post = (url: string, body: string) => decode({ url, method: 'POST', body }).hits;

test('the library, by account', () => {
  const load = (account: string) => [{ vendor: 'optimonk', account, kind: 'load', params: {} }];
  expect(get('https://onsite.optimonk.com/script.js?account=231860')).toEqual(load('231860'));
  expect(get('https://front.optimonk.com/public/118834/js/preload.js')).toEqual(load('118834'));
});

test('a coupon that was taken', () => {
  const coupon = encodeURIComponent(JSON.stringify({ clientId: 'd83a', campaign: 4, creative: '642e' }));
  expect(post('https://front.optimonk.com/public/193575/coupon', `coupon=${coupon}`)).toEqual([
    { vendor: 'optimonk', account: '193575', event: 'coupon', kind: 'event', params: { campaign: '4', creative: '642e' } },
  ]);
});

test('what to show, and how the site is built, are side traffic', () => {
  expect(
    post('https://front.optimonk.com/public/193575/js/load', 'url=https%3A%2F%2Fwww.mugs.example%2F&cookie=%7B%7D'),
  ).toMatchObject([{ account: '193575', kind: 'aux' }]);
  expect(post('https://front.optimonk.com/analytics/siteinfo', 'data={"account":193575,"platform":"unas"}')).toMatchObject([
    { account: '193575', kind: 'aux' },
  ]);
});

test.each([
  'https://www.optimonk.com/popup-statistics',
  'https://cdn-asset.optimonk.com/vendor/swiper.min.js',
  'https://www.mugs.example/script.js?account=1',
])('is not %s', (url) => {
  expect(get(url)).toEqual([]);
});
