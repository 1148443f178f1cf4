import { expect, test } from 'vitest';
import { explain } from '.';

const get = (path: string) => explain({ url: `https://sb.scorecardresearch.com${path}`, method: 'GET' }).hits;
const PAGE = 'https%3A%2F%2Fwww.mugs.example%2Fblue';

test('a page view', () => {
  expect(get(`/p?c1=2&c2=20632726&cv=2.0&cj=1&c7=${PAGE}`)).toEqual([
    {
      vendor: 'comscore',
      account: '20632726',
      kind: 'pageview',
      params: { c1: '2', c2: '20632726', c7: 'https://www.mugs.example/blue' },
      page: 'https://www.mugs.example/blue',
    },
  ]);
});

test('what a stream does', () => {
  expect(get(`/p?c1=19&c2=20632726&ns_st_ev=play&ns_st_cl=90000&c7=${PAGE}`)).toMatchObject([{ event: 'play', kind: 'event' }]);
  expect(get('/p?c1=19&c2=20632726&ns_st_ev=hb')).toMatchObject([{ event: 'hb', kind: 'aux' }]);
});

test('a repetition proves nothing; the library loads', () => {
  expect(get('/b2?c1=2&c2=20632726')).toMatchObject([{ kind: 'aux' }]);
  expect(get('/cs/20632726/beacon.js')).toEqual([{ vendor: 'comscore', account: '20632726', kind: 'load', params: {} }]);
});

test.each(['/', '/cm?c2=1', '/b'])('is not %s', (path) => {
  expect(get(path)).toEqual([]);
});
