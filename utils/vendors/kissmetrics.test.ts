import { expect, test } from 'vitest';
import { decode } from '.';

const KEY = '0a1b2c3d4e5f60718293a4b5c6d7e8f901234567';
const get = (path: string) => decode({ url: `https://trk.kissmetrics.io${path}`, method: 'GET' }).hits;

test('a page view', () => {
  expect(get(`/e?_k=${KEY}&_p=9c0a&_n=Page%20View&Viewed%20URL=%2Fblue&_t=1763700000`)).toEqual([
    { vendor: 'kissmetrics', account: KEY, event: 'Page View', kind: 'pageview', params: { 'Viewed URL': '/blue' } },
  ]);
});

test('an event; of the person only what was said', () => {
  expect(get(`/e?_k=${KEY}&_p=9c0a&_n=Quote%20asked&pieces=12&Email=a%40b.example`)).toMatchObject([
    { event: 'Quote asked', kind: 'event', params: { pieces: '12' }, userData: ['Email'] },
  ]);
  expect(get(`/e?_k=${KEY}&_p=9c0a&_n=Visited%20Site`)).toMatchObject([{ automatic: true }]);
});

test('properties of a person prove nothing; the library loads', () => {
  expect(get(`/s?_k=${KEY}&_p=9c0a&Plan=pro`)).toEqual([{ vendor: 'kissmetrics', account: KEY, kind: 'aux', params: {} }]);
  expect(decode({ url: `https://scripts.kissmetrics.io/${KEY}.2.js`, method: 'GET' }).hits).toEqual([
    { vendor: 'kissmetrics', account: KEY, kind: 'load', params: {} },
  ]);
});

test.each(['/', '/e?_n=a', '/x?_k=1'])('is not %s', (path) => {
  expect(get(path)).toEqual([]);
});
