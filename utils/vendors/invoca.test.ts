import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;

test('the library, by network and campaign', () => {
  expect(get('https://solutions.invocacdn.com/js/networks/1234/123123123/tag-live.js')).toEqual([
    { vendor: 'invoca', account: '1234/123123123', kind: 'load', params: {} },
  ]);
  expect(get('https://solutions.invocacdn.com/js/networks/1234/123123123/tag-draft.js')).toMatchObject([{ kind: 'load' }]);
});

test('asking for numbers is no event', () => {
  expect(get('https://pnapi.invoca.net/1234/na.jsonp?network_id=1234')).toEqual([
    { vendor: 'invoca', account: '1234', kind: 'aux', params: {} },
  ]);
});

test.each(['https://static.invoca.com/file.js', 'https://www.mugs.example/js/networks/1/2/tag-live.js'])('is not %s', (url) => {
  expect(get(url)).toEqual([]);
});
