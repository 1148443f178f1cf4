import { expect, test } from 'vitest';
import { decode } from '.';

const PIXEL = '788901d7db0b41b78306a2872a6bbbc4';
const post = (body?: unknown, url = 'https://pixels.spotify.com/v1/ingest') =>
  decode({ url, method: 'POST', ...(body !== undefined && { body: JSON.stringify(body) }) }).hits;

test('a page view and an event of the same batch', () => {
  const events = [
    { action: 'view', body: { url: 'https://www.mugs.example/blue' } },
    { action: 'addtocart', body: { url: 'https://www.mugs.example/blue', value: 24.5, currency: 'EUR', product_id: 'MUG-1' } },
    { action: 'alias', body: { id: 'someone' } },
  ];
  expect(post({ batch: [{ pid: PIXEL, events }] })).toMatchObject([
    { vendor: 'spotify', account: PIXEL, event: 'view', kind: 'pageview', page: 'https://www.mugs.example/blue' },
    { event: 'addtocart', kind: 'event', value: 24.5, currency: 'EUR', items: [{ item_id: 'MUG-1' }] },
    { event: 'alias', kind: 'aux', params: {} },
  ]);
});

test('a body that nobody could read is an event without a name', () => {
  expect(post()).toEqual([{ vendor: 'spotify', kind: 'event', params: {} }]);
});

test('the library', () => {
  expect(decode({ url: 'https://pixel.byspotify.com/ping.min.js', method: 'GET' }).hits).toMatchObject([{ kind: 'load' }]);
});

test.each([[{ batch: 'x' }], [{ batch: [{ pid: 1, events: [{ action: 5 }] }] }], [[1]]])('is not %j', (body) => {
  expect(post(body)).toEqual([]);
});

test('is not the player', () => {
  expect(post({ batch: [{ pid: PIXEL, events: [{ action: 'lead' }] }] }, 'https://api.spotify.com/v1/ingest')).toEqual([]);
});
