import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beaconHost } from './beacon';
import { isTunnel, type Sent } from './tunnel';

const PAGE = 'https://www.mugs.example/blue';
const CODE = 'Y2lkPTEyMy40NTYmZW49YWRkX3RvX2NhcnQmZXA9MSZ0aWQ9Ry0xJnNpZD0xNzYzNzI1MDAwJnNjdD0xJnNlZz0x';
const sent = (path: string, more: Partial<Sent> = {}): Sent => ({
  url: new URL(path, 'https://sst.mugs.example').href,
  method: 'POST',
  type: 'xmlhttprequest',
  ...more,
});

describe('may carry hits that cannot be read', () => {
  test.each<[string, Sent]>([
    ['a body in base64', sent('/x7f/q', { body: CODE })],
    ['bytes as text', sent('/x7f/q', { body: '\u0001\u0002\u0003' })],
    ['bytes', sent('/x7f/q', { opaque: true })],
    ['a beacon whose body the browser hid', sent('/x7f/q', { type: 'ping', opaque: true })],
    ['a query that is one code', sent(`/x7f/q?${CODE}`)],
    ['a query that is one code under a name', sent(`/x7f/q?v=2&p=${CODE}`, { type: 'ping' })],
    ['a tag gateway', sent('/metrics/ag/g/c?d=1', { method: 'GET', type: 'image' })],
    ['the library’s own path', sent('/data/g/collect', { body: '' })],
  ])('%s', (_name, request) => {
    expect(isTunnel(request, PAGE)).toBe(true);
    expect(beaconHost(request, PAGE)).toBe('sst.mugs.example');
  });
});

describe('does not', () => {
  test.each<[string, Sent, string | null]>([
    ['an event by name', sent('/api/t', { body: '{"event":"add_to_cart"}' }), 'sst.mugs.example'],
    ['a beacon without a body', sent('/log', { type: 'ping' }), 'sst.mugs.example'],
    ['JSON', sent('/api/orders', { body: '{"items":[{"id":1}]}' }), null],
    ['a form', sent('/api/orders', { body: `to=1&token=${CODE}` }), null],
    ['nothing', sent('/like/12'), null],
    ['a read with a long token', sent(`/api/products?token=${CODE}`, { method: 'GET' }), null],
    ['many parameters, one of them long', sent(`/api/t?a=1&b=2&c=3&d=${CODE}`), null],
    ['somebody else’s', { ...sent('/x7f/q', { body: CODE }), url: 'https://elsewhere.test/x' }, null],
  ])('%s', (_name, request, host) => {
    expect(isTunnel(request, PAGE)).toBe(false);
    expect(beaconHost(request, PAGE)).toBe(host);
  });

  test('what the site’s own upkeep or an answer needs', () => {
    expect(beaconHost(sent('/cdn-cgi/rum', { body: CODE }), PAGE)).toBeNull();
    expect(beaconHost(sent('/auth/token', { opaque: true }), PAGE)).toBeNull();
    expect(beaconHost(sent('/g/collect', { method: 'GET', type: 'script' }), PAGE)).toBeNull();
  });
});

test('rubbish', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (url, page, type, body) => {
      expect(isTunnel({ url, type, method: 'POST', body }, page)).toBe(false);
    }),
  );
});
