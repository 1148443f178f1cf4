import { expect, test } from 'vitest';
import { decode } from '.';

const get = (path: string) => decode({ url: `https://sb.scorecardresearch.com${path}`, method: 'GET' }).hits;
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

test('a repetition or a sync of ids proves nothing; the library loads', () => {
  const sync = 'https://ads.scorecardresearch.com/p?c1=9&c2=18896682&cs_xi=2882&r=https%3A%2F%2Fmatch.clay.example';
  expect(decode({ url: sync, method: 'GET' }).hits).toMatchObject([{ kind: 'aux' }]);
  expect(get('/b2?c1=2&c2=20632726')).toMatchObject([{ kind: 'aux' }]);
  expect(get('/cs/20632726/beacon.js')).toEqual([{ vendor: 'comscore', account: '20632726', kind: 'load', params: {} }]);
});

test.each(['/', '/cm?c2=1', '/b'])('is not %s', (path) => {
  expect(get(path)).toEqual([]);
});
