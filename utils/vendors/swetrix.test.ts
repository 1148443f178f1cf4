import { expect, test } from 'vitest';
import { decode } from '.';

const PAGE = { pid: 'aB3dE6gHiJkL', lc: 'hu-HU', tz: 'Europe/Budapest', pg: '/blue', ref: '' };
const post = (path: string, payload: object, host = 'api.swetrix.com') =>
  decode({ url: `https://${host}${path}`, method: 'POST', body: JSON.stringify(payload) }).hits;

test('a page view', () => {
  expect(post('/log/', PAGE)).toEqual([{ vendor: 'swetrix', account: 'aB3dE6gHiJkL', kind: 'pageview', params: {} }]);
});

test('an event, also on a server of the own', () => {
  const event = { ...PAGE, ev: 'QUOTE_ASKED', meta: { pieces: '12' }, unique: false };
  for (const host of ['api.swetrix.com', 'stats.mugs.example'])
    expect(post('/log/custom', event, host)).toEqual([
      { vendor: 'swetrix', account: 'aB3dE6gHiJkL', event: 'QUOTE_ASKED', kind: 'event', params: { pieces: '12' } },
    ]);
});

test('a heartbeat proves nothing; the library loads; a body that nobody could read', () => {
  expect(post('/log/hb', { pid: 'aB3dE6gHiJkL' })).toMatchObject([{ kind: 'aux' }]);
  expect(decode({ url: 'https://swetrix.org/swetrix.js', method: 'GET' }).hits).toMatchObject([{ kind: 'load' }]);
  expect(decode({ url: 'https://api.swetrix.com/log/custom', method: 'POST' }).hits).toMatchObject([{ kind: 'event' }]);
});

test('is not any log', () => {
  expect(post('/log', { pid: 'x', level: 'info' }, 'www.mugs.example')).toEqual([]);
});
