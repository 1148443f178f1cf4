import { expect, test } from 'vitest';
import { decode } from '.';

const get = (path: string) => decode({ url: `https://www.woopra.com${path}`, method: 'GET' }).hits;

test('a page view', () => {
  expect(
    get(
      '/track/ce/?project=mugs.example&cookie=9c0a&event=pv&ce_url=https%3A%2F%2Fwww.mugs.example%2Fblue&ce_title=Blue&screen=1440x900',
    ),
  ).toEqual([
    {
      vendor: 'woopra',
      account: 'mugs.example',
      event: 'pv',
      kind: 'pageview',
      params: { ce_url: 'https://www.mugs.example/blue', ce_title: 'Blue' },
      page: 'https://www.mugs.example/blue',
    },
  ]);
});

test('an event; of the person only what was said', () => {
  expect(get('/track/ce?host=mugs.example&cookie=9c0a&event=quote%20asked&ce_pieces=12&cv_email=a%40b.example')).toMatchObject([
    { event: 'quote asked', kind: 'event', account: 'mugs.example', params: { ce_pieces: '12' }, userData: ['cv_email'] },
  ]);
});

test('pings prove nothing; the library loads', () => {
  expect(get('/track/ping?host=mugs.example&cookie=9c0a')).toEqual([
    { vendor: 'woopra', account: 'mugs.example', kind: 'aux', params: {} },
  ]);
  expect(decode({ url: 'https://static.woopra.com/w.js', method: 'GET' }).hits).toMatchObject([{ kind: 'load' }]);
});

test.each(['/', '/track/', '/docs/track/ce'])('is not %s', (path) => {
  expect(get(path)).toEqual([]);
});
