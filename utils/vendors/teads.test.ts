import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;

test('a page view', () => {
  expect(get('https://t.teads.tv/track?action=pageView&buyer_pixel_id=9922&tag_version=6.1&env=js-web')).toEqual([
    { vendor: 'teads', account: '9922', event: 'pageView', kind: 'pageview', params: {} },
  ]);
});

test('a conversion', () => {
  const url =
    'https://t.teads.tv/track?action=conversion&conversion_type=Lead&price=24.5&currency=EUR&buyer_pixel_id=9922&tag_version=6.1';
  expect(get(url)).toMatchObject([{ event: 'Lead', kind: 'event', value: 24.5, currency: 'EUR' }]);
});

test('the library', () => {
  expect(get('https://p.teads.tv/teads-fellow.js')).toEqual([{ vendor: 'teads', kind: 'load', params: {} }]);
});

test.each(['https://t.teads.tv/track?action=click&vid=1&pid=2', 'https://www.teads.tv/track?buyer_pixel_id=1'])(
  'is not %s',
  (url) => {
    expect(get(url)).toEqual([]);
  },
);
