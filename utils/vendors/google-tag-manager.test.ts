import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string, type = 'script') => decode({ url, method: 'GET', type }).hits;

test('the container, with the data layer that it reads', () => {
  expect(get('https://www.googletagmanager.com/gtm.js?id=GTM-MUG42&l=shopLayer')).toEqual([
    { vendor: 'google-tag-manager', account: 'GTM-MUG42', kind: 'load', params: { l: 'shopLayer' } },
  ]);
});

test('an environment is told without its key', () => {
  expect(get('https://www.googletagmanager.com/gtm.js?id=GTM-MUG42&gtm_auth=s3cret&gtm_preview=env-7')[0]?.params).toEqual({
    gtm_auth: 'set',
    gtm_preview: 'env-7',
  });
});

test.each([
  ['without scripts', 'https://www.googletagmanager.com/ns.html?id=GTM-MUG42', 'sub_frame'],
  ['from the site itself', 'https://www.mugs.example/v4x6/gtm.js?id=GTM-MUG42', 'script'],
  ['under another name', 'https://sgtm.mugs.example/green-tea?id=GTM-MUG42', 'script'],
  ['by a custom loader', `https://sgtm.mugs.example/abcd.js?x=${encodeURIComponent(btoa('id=GTM-MUG42&page=1'))}`, 'script'],
  ['as a Google tag', 'https://www.googletagmanager.com/gtag/js?id=GTM-MUG42', 'script'],
])('the container %s', (_, url, type) => {
  expect(get(url, type)).toMatchObject([{ vendor: 'google-tag-manager', account: 'GTM-MUG42', kind: 'load' }]);
});

test('a Google tag is a container of its own', () => {
  expect(get('https://www.googletagmanager.com/gtag/js?id=GT-ABCD123')).toMatchObject([{ account: 'GT-ABCD123', kind: 'load' }]);
});

test.each(['/a?id=GTM-MUG42&v=3&t=t', '/td?id=GTM-MUG42&v=3', '/sw_iframe.html?origin=x', '/static/service_worker/5b1/sw.js'])(
  'diagnostics prove nothing: %s',
  (path) => {
    expect(get(`https://www.googletagmanager.com${path}`, 'image')).toMatchObject([
      { vendor: 'google-tag-manager', kind: 'aux' },
    ]);
  },
);

test('neither pictures nor other libraries are containers', () => {
  expect(get('https://www.mugs.example/pixel?id=GTM-MUG42', 'image')).toEqual([]);
  expect(get('https://www.googletagmanager.com/gtag/js?id=G-MUGSHOP123')).not.toMatchObject([{ vendor: 'google-tag-manager' }]);
  expect(get('https://www.mugs.example/app.js?v=3')).toEqual([]);
});
