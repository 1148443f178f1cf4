import { expect, test } from 'vitest';
import { decode } from '.';

const get = (query: string, base = 'https://p1.parsely.com/plogger/') =>
  decode({
    url: `${base}?rand=1717533424102&idsite=mugs.example&url=https%3A%2F%2Fwww.mugs.example%2Fblue&urlref=&${query}`,
    method: 'GET',
  }).hits;

test('a page view', () => {
  expect(get('title=Blue&date=1717533424103&action=pageview')).toEqual([
    {
      vendor: 'parsely',
      account: 'mugs.example',
      event: 'pageview',
      kind: 'pageview',
      params: { title: 'Blue' },
      page: 'https://www.mugs.example/blue',
    },
  ]);
});

test('events, also from a first-party host', () => {
  const data = encodeURIComponent('{"_conversion_type":"newsletter_signup","_conversion_label":"weekly","parsely_uuid":"9c0a"}');
  expect(get(`action=conversion&data=${data}`, 'https://fpa-events.mugs.example/px/')).toMatchObject([
    { event: 'conversion', kind: 'event', params: { _conversion_type: 'newsletter_signup', _conversion_label: 'weekly' } },
  ]);
  expect(get('action=videostart')).toMatchObject([{ event: 'videostart', kind: 'event' }]);
});

test('a heartbeat proves nothing; the library loads', () => {
  expect(get('action=heartbeat&inc=1')).toMatchObject([{ event: 'heartbeat', kind: 'aux' }]);
  expect(get('action=vheartbeat&inc=5')).toMatchObject([{ kind: 'aux' }]);
  expect(decode({ url: 'https://cdn.parsely.com/keys/mugs.example/p.js', method: 'GET' }).hits).toEqual([
    { vendor: 'parsely', account: 'mugs.example', kind: 'load', params: {} },
  ]);
});

test('is not any pixel', () => {
  expect(decode({ url: 'https://www.mugs.example/px/?rand=1', method: 'GET' }).hits).toEqual([]);
});
