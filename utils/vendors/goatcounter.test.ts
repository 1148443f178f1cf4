import { expect, test } from 'vitest';
import { decode } from '.';

const get = (query: string, base = 'https://mugs.goatcounter.com/count') =>
  decode({ url: `${base}?${query}`, method: 'GET' }).hits;

test('a page view', () => {
  expect(get('p=%2Fblue&t=Blue&s=1440&b=0&q=&rnd=x3f9a')).toEqual([
    { vendor: 'goatcounter', account: 'mugs', kind: 'pageview', params: { p: '/blue', t: 'Blue' } },
  ]);
});

test('an event is called by its path, also on a server of the own', () => {
  expect(get('p=newsletter-joined&t=Newsletter&e=true&rnd=x3f9a')).toMatchObject([{ event: 'newsletter-joined', kind: 'event' }]);
  expect(get('p=call&e=true&rnd=x3f9a', 'https://stats.mugs.example/count')).toMatchObject([
    { vendor: 'goatcounter', account: 'stats.mugs.example', event: 'call' },
  ]);
});

test('the library', () => {
  expect(decode({ url: 'https://gc.zgo.at/count.js', method: 'GET' }).hits).toMatchObject([
    { vendor: 'goatcounter', kind: 'load' },
  ]);
});

test('is not any count', () => {
  expect(get('p=2', 'https://www.mugs.example/api/count')).toEqual([]);
});
