import { expect, test } from 'vitest';
import { decode } from '.';

const ADDRESS = 'https://eu-data.kameleoon.io/visit/events?siteCode=a1b2c3d4e5&visitorCode=v1&bodyUa=true';
const send = (body: string) => decode({ url: ADDRESS, method: 'POST', body }).hits;

test('the library, by site', () => {
  expect(decode({ url: 'https://a1b2c3d4e5.kameleoon.eu/kameleoon.js', method: 'GET' }).hits).toEqual([
    { vendor: 'kameleoon', account: 'a1b2c3d4e5', kind: 'load', params: {} },
  ]);
  expect(decode({ url: 'https://a1b2c3d4e5.kameleoon.io/engine.js', method: 'GET' }).hits).toMatchObject([{ kind: 'load' }]);
});

test('a page, a test and a conversion, one a line', () => {
  expect(
    send(
      'eventType=page&href=https%3A%2F%2Fwww.mugs.example%2Fblue&title=Blue&nonce=1\neventType=experiment&id=7&variationId=2&nonce=2\neventType=conversion&goalId=42&revenue=19.9&negative=false&nonce=3',
    ),
  ).toEqual([
    {
      vendor: 'kameleoon',
      account: 'a1b2c3d4e5',
      event: 'page',
      kind: 'pageview',
      params: {},
      page: 'https://www.mugs.example/blue',
    },
    { vendor: 'kameleoon', account: 'a1b2c3d4e5', event: 'experiment', kind: 'aux', params: {} },
    { vendor: 'kameleoon', account: 'a1b2c3d4e5', event: 'conversion', kind: 'event', params: { goalId: '42' }, value: 19.9 },
  ]);
});

test('a body that nobody could read is an event without a name', () => {
  expect(decode({ url: ADDRESS, method: 'POST' }).hits).toEqual([
    { vendor: 'kameleoon', account: 'a1b2c3d4e5', kind: 'event', params: {} },
  ]);
});

test.each(['https://www.kameleoon.com/visit', 'https://www.zoo.example/visit/events', 'https://storage.kameleoon.eu/a.png'])(
  'is not %s',
  (url) => {
    expect(decode({ url, method: 'GET' }).hits).toEqual([]);
  },
);
