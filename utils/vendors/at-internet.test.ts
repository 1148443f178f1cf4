import { expect, test } from 'vitest';
import { decode } from '.';

const post = (events: unknown, url = 'https://logs1412.xiti.com/event?s=598308&idclient=48e013ab') =>
  decode({ url, method: 'POST', body: JSON.stringify({ events }) }).hits;
const page = { event_url_full: 'https://www.mugs.example/blue', device_screen_width: 1440 };

test('a page view', () => {
  expect(post([{ name: 'page.display', data: { ...page, page: 'Blue' } }])).toEqual([
    {
      vendor: 'at-internet',
      account: '598308',
      event: 'page.display',
      kind: 'pageview',
      params: { page: 'Blue' },
      page: 'https://www.mugs.example/blue',
    },
  ]);
});

test('several events, on a collection domain of the own', () => {
  const events = [
    { name: 'click.download', data: { ...page, click: 'care.pdf', user_email: 'a@b.example' } },
    { name: 'transaction.confirmation', data: { cart_turnovertaxincluded: 99, cart_currency: 'EUR' } },
  ];
  expect(post(events, 'https://pa.mugs.example/event?s=598308&idclient=48e013ab')).toMatchObject([
    { event: 'click.download', kind: 'event', params: { click: 'care.pdf' }, userData: ['user_email'] },
    { event: 'transaction.confirmation', value: 99, currency: 'EUR' },
  ]);
});

test('images of the older kind', () => {
  const get = (query: string) =>
    decode({ url: `https://a1.mugs.example/hit.xiti?s=598308&idclient=48e0&${query}`, method: 'GET' }).hits;
  expect(get('p=mugs::blue&s2=85')).toMatchObject([
    { kind: 'pageview', account: '598308', params: { p: 'mugs::blue', s2: '85' } },
  ]);
  expect(get('p=contact::call&s2=85&click=A')).toMatchObject([{ kind: 'event', event: 'contact::call' }]);
  expect(get('type=play&type=audio&p=clip')).toMatchObject([{ kind: 'event', event: 'play' }]);
});

test('the library; a body that nobody could read', () => {
  expect(decode({ url: 'https://tag.aticdn.net/piano-analytics.js', method: 'GET' }).hits).toMatchObject([{ kind: 'load' }]);
  expect(decode({ url: 'https://logs1412.xiti.com/event?s=598308', method: 'POST' }).hits).toMatchObject([
    { kind: 'event', account: '598308' },
  ]);
});

test.each(['https://www.mugs.example/event?s=598308', 'https://www.mugs.example/search?s=1234'])('is not %s', (url) => {
  expect(post([{ name: 'a', data: {} }], url)).toEqual([]);
});
