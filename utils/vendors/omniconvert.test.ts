import { expect, test } from 'vitest';
import { decode } from '.';

const get = (url: string) => decode({ url, method: 'GET' }).hits;

test('the library and a page view', () => {
  expect(get('https://cdn.omniconvert.com/js/a0b1c2.js')).toEqual([
    { vendor: 'omniconvert', account: 'a0b1c2', kind: 'load', params: {} },
  ]);
  expect(get('https://app.omniconvert.com/mktzsave?id_website=77&event=pageview')).toMatchObject([{ kind: 'pageview' }]);
});

test('an event with money', () => {
  expect(get('https://app.omniconvert.com/mktzsave/?id_website=77&event=sale&value=19.9&goal=3')).toEqual([
    { vendor: 'omniconvert', account: '77', event: 'sale', kind: 'event', params: { value: '19.9', goal: '3' }, value: 19.9 },
  ]);
});

test.each(['https://www.omniconvert.com/', 'https://www.mugs.example/mktzsave'])('is not %s', (url) => {
  expect(get(url)).toEqual([]);
});
