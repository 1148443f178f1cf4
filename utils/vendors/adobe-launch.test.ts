import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET', type: 'script' }).hits;

test('the container, by its id and environment', () => {
  expect(get('https://assets.adobedtm.com/0a1b2c3d/9f8e7d6c/launch-8f2a4c6e0b1d.min.js')).toEqual([
    { vendor: 'adobe-launch', account: '8f2a4c6e0b1d', kind: 'load', params: { environment: 'production' } },
  ]);
  expect(get('https://assets.adobedtm.com/launch-EN0123456789abcdef0123456789abcdef-staging.min.js')).toMatchObject([
    { account: 'EN0123456789abcdef0123456789abcdef', params: { environment: 'staging' } },
  ]);
});

test('on a host of the site, and the forerunner', () => {
  expect(get('https://tags.mugs.example/launch-EN0123456789abcdef0123456789abcdef.min.js')).toMatchObject([{ kind: 'load' }]);
  expect(get('https://assets.adobedtm.com/0a1b/satelliteLib-0123456789abcdef0123456789abcdef01234567.js')).toMatchObject([
    { vendor: 'adobe-launch', kind: 'load' },
  ]);
});

test.each([
  'https://www.mugs.example/js/launch-announcement.js',
  'https://assets.adobedtm.com/0a1b2c3d/9f8e7d6c/RC0123456789abcdef-source.min.js',
  'https://www.mugs.example/js/satelliteLib.js',
])('is not %s', (url) => {
  expect(get(url)).toEqual([]);
});
