import { expect, test } from 'vitest';
import type { Signal } from '../model/signal';
import { createNetwork } from './network';
import type { DecodedSending } from './sending';

type Sent = Extract<Signal, { kind: 'request' | 'outcome' | 'body' | 'forbidden' }>;
const URL_ = 'https://ga4.test/collect';
let asked: { url: string; body?: string }[] = [];
let seq = 0;

function network(signals: readonly object[], oneByOne = false): DecodedSending[] {
  asked = [];
  seq = 0;
  const made = createNetwork((request) => {
    asked.push(request);
    return { hits: [{ vendor: 'ga4', kind: 'event', params: {} }], errors: [] };
  });
  for (const signal of signals) {
    seq += 1;
    made.add({ seq, frame: 0, doc: 'd', at: 0, ...signal } as Sent);
    if (oneByOne) made.changes();
  }
  made.changes();
  return [...made.all()];
}

const request = (at: number, more: object = {}) => ({
  kind: 'request',
  at,
  requestId: 'r1',
  url: URL_,
  method: 'POST',
  type: 'ping',
  ...more,
});
const body = (at: number, more: object = {}) => ({ kind: 'body', via: 'beacon', at, url: URL_, method: 'POST', ...more });
const outcome = (result: string, more: object = {}) => ({ kind: 'outcome', requestId: 'r1', result, ...more });

test('what page and browser tell of one request is one', () => {
  for (const oneByOne of [false, true]) {
    const [sending, ...more] = network(
      [body(0, { body: 'en=x', task: 't' }), request(5, { bodyMissing: true }), outcome('delivered')],
      oneByOne,
    );
    expect(more).toEqual([]);
    expect(sending?.request.body).toBe('en=x');
    expect(sending?.fate(0)).toBe('delivered');
    expect(sending?.seqs).toEqual([1, 2, 3]);
  }
});

test('each body is used once, in order', () => {
  const sendings = network([body(0, { body: 'a' }), body(10, { body: 'b' }), request(20), request(30, { requestId: 'r2' })]);
  expect(sendings.map(({ request: { body: text } }) => text)).toEqual(['a', 'b']);
});

test('a form is the same however it is encoded', () => {
  const written = "data=%5B%0A%20%20%7B%22event%22%3A%22it's%22%7D%5D&ip=1";
  const told = new URLSearchParams([...new URLSearchParams(written)]).toString();
  expect(told).not.toBe(written);
  expect(network([request(0, { body: told }), body(5, { body: written }), outcome('delivered')])).toHaveLength(1);
});

test('the fields of a form are the same in any order', () => {
  expect(network([body(0, { body: 'b=1&a=x+y&b=2' }), request(5, { body: 'a=x%20y&b=1&b=2' })])).toHaveLength(1);
  expect(network([body(0, { body: 'a=1&b=2' }), request(5, { body: 'a=1&b=3' })])).toHaveLength(2);
});

test('bodies that differ are not the same request', () => {
  expect(network([body(0, { body: 'a' }), request(5, { body: 'b' })])).toHaveLength(2);
  expect(network([body(0, { body: 'data=a%20b' }), request(5, { body: 'data=a+c' })])).toHaveLength(2);
  expect(network([body(0), request(3_000)])).toHaveLength(2);
  expect(network([body(0), request(5, { method: 'GET' })])).toHaveLength(2);
  expect(network([body(0), request(5, { doc: 'other' })])).toHaveLength(2);
});

test('what a frame sends that the browser takes for its parent’s is one request, unless the parent sent it itself', () => {
  const inFrame = { frame: 4, doc: 'frame' };
  expect(network([body(0, inFrame), request(5)])).toHaveLength(1);
  expect(network([body(0, inFrame), body(1), request(5)]).map(({ parts }) => parts.body?.doc)).toEqual(['d', 'frame']);
  expect(network([body(0, inFrame), body(1), request(5), request(6, { requestId: 'r2' })])).toHaveLength(2);
});

test('http that the page’s policy makes https is the same request', () => {
  expect(network([body(0, { url: 'http://ga4.test/collect' }), request(5)])).toHaveLength(1);
});

test('what never left is pending for a moment, then blocked', () => {
  const [sending] = network([body(1_000)]);
  expect([sending?.fate(1_000), sending?.fate(2_999), sending?.fate(3_000)]).toEqual(['pending', 'pending', 'blocked']);
  expect(sending?.settles).toBe(3_000);
});

test.each([
  [outcome('delivered', { status: 204 }), 'delivered'],
  [outcome('delivered', { status: 404 }), 'failed'],
  [outcome('failed', { error: 'net::ERR_CONNECTION_REFUSED' }), 'failed'],
  [outcome('failed', { error: 'net::ERR_BLOCKED_BY_CLIENT' }), 'blocked'],
  [outcome('blocked'), 'blocked'],
  [outcome('cancelled'), 'unknown'],
  [outcome('redirected'), 'pending'],
])('%o is %s', (signal, fate) => {
  expect(network([request(0), signal])[0]?.fate(10_000)).toBe(fate);
  expect(network([signal, request(0)])[0]?.fate(10_000)).toBe(fate);
});

test('a redirect is decoded once and ends as it ends', () => {
  const sendings = network(
    [request(0), outcome('redirected', { at: 5 }), request(6, { url: 'https://other.test/' }), outcome('failed', { at: 9 })],
    true,
  );
  expect(sendings).toHaveLength(1);
  expect(sendings[0]?.request.url).toBe(URL_);
  expect(sendings[0]?.fate(10)).toBe('failed');
});

test('what a side request leads to has the say', () => {
  const made = createNetwork(({ url }) => ({
    hits: [{ vendor: 'ga4', kind: url.includes('sync') ? 'aux' : 'event', params: {} }],
    errors: [],
  }));
  const place = { frame: 0, doc: 'd' };
  made.add({ ...place, seq: 1, ...request(0, { url: 'https://a.test/sync' }) } as Sent);
  made.add({ ...place, seq: 2, at: 5, ...outcome('redirected') } as Sent);
  made.add({ ...place, seq: 3, ...request(6, { url: 'https://b.test/pixel' }) } as Sent);
  made.changes();
  expect([...made.all()].map(({ hits, request: { url } }) => [url, hits[0]?.kind])).toEqual([['https://b.test/pixel', 'event']]);
});

test('neither a navigation nor a preflight is decoded', () => {
  const sendings = network([request(0, { type: 'main_frame' }), request(0, { requestId: 'r2', method: 'OPTIONS' })]);
  expect(sendings.flatMap(({ hits }) => hits)).toEqual([]);
  expect(asked).toEqual([]);
});

test('a policy that forbade it, by address or by origin', () => {
  const forbidden = (url: string) => ({ kind: 'forbidden', at: 20, url, directive: 'connect-src' });
  expect(network([body(0), forbidden(URL_)]).map((sending) => sending.fate(30))).toEqual(['blocked']);
  expect(network([request(0), forbidden('https://ga4.test')]).map((sending) => sending.fate(30))).toEqual(['blocked']);
  expect(network([request(0), outcome('delivered'), forbidden('https://ga4.test')]).map((sending) => sending.fate(30))).toEqual([
    'delivered',
  ]);
  expect(network([forbidden(URL_)]).map((sending) => sending.fate(30))).toEqual(['blocked']);
});

test('what a policy forbade in one document is not what another document sent', () => {
  const forbidden = { kind: 'forbidden', at: 600, url: URL_, directive: 'script-src-elem', doc: 'next' };
  const sendings = network([request(0, { method: 'GET' }), outcome('delivered'), forbidden]);
  expect(sendings.map((sending) => sending.fate(10_000))).toEqual(['delivered', 'blocked']);
});

test('an answer that came is not undone by what goes wrong later', () => {
  const [sending] = network([request(0), outcome('delivered', { status: 204 }), outcome('cancelled')]);
  expect(sending?.fate(10_000)).toBe('delivered');
});
