import { expect, test } from 'vitest';
import { decode } from '.';

const ping = (query: string) =>
  decode({
    url: `https://ping.chartbeat.net/ping?h=mugs.example&p=www.mugs.example%2Fblue&u=BQwy&d=mugs.example&g=37612&${query}`,
    method: 'GET',
  }).hits;

test('the first ping is a page view', () => {
  expect(ping('n=1&sn=1&i=Blue&PA=https%3A%2F%2Fwww.mugs.example%2Fblue')).toEqual([
    {
      vendor: 'chartbeat',
      account: '37612',
      event: 'ping',
      kind: 'pageview',
      params: { h: 'mugs.example', i: 'Blue' },
      page: 'https://www.mugs.example/blue',
    },
  ]);
});

test('the others say that somebody still reads, and that is no event', () => {
  expect(ping('n=1&c=0.25&sn=2')).toMatchObject([{ kind: 'aux', account: '37612' }]);
});

test('the library, and its headline tests', () => {
  expect(decode({ url: 'https://static.chartbeat.com/js/chartbeat.js', method: 'GET' }).hits).toMatchObject([{ kind: 'load' }]);
  expect(
    decode({ url: 'https://mab.chartbeat.com/mab_strategy/headline_testing/get_strategy/?host=mugs.example', method: 'GET' })
      .hits,
  ).toMatchObject([{ kind: 'aux' }]);
});

test.each(['https://www.mugs.example/ping?h=a', 'https://chartbeat.com/blog/'])('is not %s', (url) => {
  expect(decode({ url, method: 'GET' }).hits).toEqual([]);
});
