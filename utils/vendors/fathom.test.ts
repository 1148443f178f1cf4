import { expect, test } from 'vitest';
import { decode } from '.';

const get = (query: string, host = 'cdn.usefathom.com') => decode({ url: `https://${host}/?${query}`, method: 'GET' }).hits;
const PAGE = 'h=https%3A%2F%2Fwww.mugs.example&p=%2Fblue&r=&sid=ABCDEFGH&qs=%7B%7D&cid=62743028';

test('a page view', () => {
  expect(get(PAGE)).toEqual([
    { vendor: 'fathom', account: 'ABCDEFGH', kind: 'pageview', params: {}, page: 'https://www.mugs.example/blue' },
  ]);
});

test('an event', () => {
  expect(get(`${PAGE}&name=Newsletter%20joined&payload=%7B%22_value%22%3A500%7D`)).toMatchObject([
    { event: 'Newsletter joined', kind: 'event', value: 500, params: { _value: 500 } },
  ]);
});

test('on a custom domain, and the library', () => {
  expect(get(`${PAGE}&name=Call`, 'owl.mugs.example')).toMatchObject([{ vendor: 'fathom', event: 'Call' }]);
  expect(decode({ url: 'https://cdn.usefathom.com/script.js', method: 'GET' }).hits).toMatchObject([{ kind: 'load' }]);
});

test.each(['sid=ABCDEFGH', 'sid=ABCDEFGH&h=1&cid=2', 'sid=abc&h=https%3A%2F%2Fa.example&cid=1'])('is not /?%s', (query) => {
  expect(get(query, 'www.mugs.example')).toEqual([]);
});
