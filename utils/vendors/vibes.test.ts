import { expect, test } from 'vitest';
import { decode } from '.';

const get = (query: string) => decode({ url: `https://tagtracking.vibescm.com/track?company=mugs&${query}`, method: 'GET' }).hits;

test('a page view', () => {
  expect(get('event=pageview')).toEqual([{ vendor: 'vibes', account: 'mugs', event: 'pageview', kind: 'pageview', params: {} }]);
});

test('an event, in an address or in a body, without telling whose', () => {
  expect(get('action=purchase&order=7&email=a%40b.example')).toMatchObject([
    { event: 'purchase', kind: 'event', params: { order: '7' }, userData: ['email'] },
  ]);
  const url = 'https://tagtracking.eu.vibes.com/track';
  expect(decode({ url, method: 'POST', body: '{"event":"signup"}' }).hits).toMatchObject([{ event: 'signup', kind: 'event' }]);
});

test.each(['https://www.vibes.com/track', 'https://www.mugs.example/track?event=x'])('is not %s', (url) => {
  expect(decode({ url, method: 'GET' }).hits).toEqual([]);
});
