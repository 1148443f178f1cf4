import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;

test('a page view', () => {
  expect(
    get('https://track.adform.net/Serving/TrackPoint/?pm=2397507&ADFdivider=|&ord=1&loc=https%3A%2F%2Fwww.mugs.example%2F'),
  ).toEqual([{ vendor: 'adform', account: '2397507', kind: 'pageview', params: {}, page: 'https://www.mugs.example/' }]);
});

test('a tracking point with a name, and one with an id', () => {
  expect(
    get('https://track.adform.net/Serving/TrackPoint/?pm=2316232&ADFPageName=Newsletter&ADFdivider=|&orderid=O-7&sales=24.5'),
  ).toMatchObject([{ event: 'Newsletter', kind: 'event', params: { orderid: 'O-7' }, value: 24.5 }]);
  expect(get('https://track.adform.net/serving/trackpoint/?pm=2992097&lid=132720821')).toMatchObject([
    { account: '2992097', event: '132720821', kind: 'event' },
  ]);
});

test('the library', () => {
  expect(get('https://s2.adform.net/banners/scripts/st/trackpoint-async.js')).toMatchObject([{ vendor: 'adform', kind: 'load' }]);
  expect(get('https://track.adform.net/serving/scripts/trackpoint/async/')).toMatchObject([{ kind: 'load' }]);
});

test.each(['https://c1.adform.net/serving/cookie/match?party=1', 'https://track.other.example/Serving/TrackPoint/?pm=1'])(
  'is not %s',
  (url) => {
    expect(get(url)).toEqual([]);
  },
);
