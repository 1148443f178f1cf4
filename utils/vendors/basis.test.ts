import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;

test('an audience', () => {
  expect(get('https://pixel.sitescout.com/iap/c2a243a4ac88cfa7')).toEqual([
    { vendor: 'basis', account: 'c2a243a4ac88cfa7', event: 'audience', kind: 'event', params: {} },
  ]);
});

test('a conversion', () => {
  expect(get('https://clickserv.sitescout.com/conv/7f641777ea0adf8d')).toMatchObject([
    { account: '7f641777ea0adf8d', event: 'conversion', kind: 'event' },
  ]);
});

test('side traffic and the library', () => {
  expect(get('https://pixel-sync.sitescout.com/dmp/pixelSync?nid=127')).toMatchObject([{ vendor: 'basis', kind: 'aux' }]);
  expect(get('https://cdn01.basis.net/assets/up.js?um=1')).toMatchObject([{ vendor: 'basis', kind: 'load' }]);
});

test.each(['https://www.sitescout.com/conv/7f641777ea0adf8d', 'https://pixel.other.example/iap/c2a243a4ac88cfa7'])(
  'is not %s',
  (url) => {
    expect(get(url)).toEqual([]);
  },
);
