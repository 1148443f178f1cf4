import { expect, test } from 'vitest';
import { decode } from '.';

const URL_ = 'https://api.indicative.com/service/event';
const post = (payload: object) => decode({ url: URL_, method: 'POST', body: JSON.stringify(payload) }).hits;
const COMMON = { apiKey: 'mugs-1', eventUniqueId: 'v1' };

test('a page view and the library', () => {
  expect(post({ ...COMMON, eventName: 'Page View', properties: { page: '/blue' } })).toEqual([
    { vendor: 'indicative', account: 'mugs-1', event: 'Page View', kind: 'pageview', params: { page: '/blue' } },
  ]);
  expect(decode({ url: 'https://cdn.indicative.com/js/1.0.2/Indicative.min.js', method: 'GET' }).hits).toMatchObject([
    { kind: 'load' },
  ]);
});

test('an event, in a body or in an address, without telling whose', () => {
  expect(post({ ...COMMON, eventName: 'Quote asked', properties: { value: 9.5, email: 'a@b.example' } })).toMatchObject([
    { event: 'Quote asked', kind: 'event', value: 9.5, userData: ['email'] },
  ]);
  expect(decode({ url: `${URL_}?apiKey=mugs-1&eventName=lead`, method: 'GET' }).hits).toMatchObject([{ event: 'lead' }]);
  expect(decode({ url: URL_, method: 'POST' }).hits).toEqual([{ vendor: 'indicative', kind: 'event', params: {} }]);
});

test.each(['https://www.indicative.com/', 'https://api.indicative.com/service/other', 'https://www.mugs.example/service/event'])(
  'is not %s',
  (url) => {
    expect(decode({ url, method: 'GET' }).hits).toEqual([]);
  },
);
