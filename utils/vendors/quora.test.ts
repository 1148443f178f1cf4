import { expect, test } from 'vitest';
import { decode } from '.';

const ID = 'ffa67ce8aa1a4f80b24619dfebd91bec';
const get = (url: string) => decode({ url, method: 'GET' }).hits;

test('a page view, which the base code calls ViewContent', () => {
  expect(get(`https://q.quora.com/_/ad/${ID}/pixel?tag=ViewContent&i=gtm&u=https%3A%2F%2Fwww.mugs.example%2F`)).toEqual([
    {
      vendor: 'quora',
      account: ID,
      event: 'ViewContent',
      kind: 'pageview',
      params: { i: 'gtm' },
      page: 'https://www.mugs.example/',
    },
  ]);
});

test('an event', () => {
  expect(get(`https://q.quora.com/_/ad/${ID}/pixel?tag=GenerateLead&noscript=1`)).toMatchObject([
    { account: ID, event: 'GenerateLead', kind: 'event' },
  ]);
});

test('the library', () => {
  expect(get('https://a.quora.com/qevents.js')).toEqual([{ vendor: 'quora', kind: 'load', params: {} }]);
});

test.each([
  'https://www.quora.com/What-is-a-mug',
  'https://q.quora.com/qemail/track',
  `https://evil.example/_/ad/${ID}/pixel?tag=Lead`,
])('is not %s', (url) => {
  expect(get(url)).toEqual([]);
});
