import { describe, expect, test } from 'vitest';
import { createAudit } from './audit';
import { hit, options, SHOP, START, Tape } from './judge/recording.fixture';
import type { ChainStep } from './model/chain';
import type { Audit } from './model/verdict';

const LATER = 60_000;
const CART = { currency: 'EUR', value: '12', items: 'A' };

function audit(tape: Tape, after = LATER): Audit {
  const reader = createAudit({ require: [] }, options);
  reader.add(tape.signals);
  return reader.audit(START + after);
}

/** Each chain as `what name (join) | gap`, step by step. */
function chains(tape: Tape, after = LATER): string[] {
  const step = ({ what, name, where, join, gap }: ChainStep) =>
    [what, what === 'hit' ? where : '', name, join && `(${join})`, gap && `⊣ ${gap.code}`].filter(Boolean).join(' ');
  return audit(tape, after).chains.map(({ steps }) => steps.map(step).join(' → '));
}

function gapOf(tape: Tape, after = LATER) {
  return audit(tape, after)
    .chains.flatMap(({ steps }) => steps)
    .findLast(({ gap }) => gap)?.gap;
}

const clicked = () => new Tape().open(0, 'd1', SHOP, [['add-to-cart', 1]]).act(20_000, 'click', 'c1', [1]);
const pushed = () => clicked().push(20_001, 'add_to_cart', { task: 'c1' });

describe('a chain that goes no further says so', () => {
  test('pushed, and no tag answered, once its time has passed', () => {
    expect(chains(pushed())).toEqual(['action click → push add_to_cart (task) ⊣ no-tag']);
    expect(gapOf(pushed())).toEqual({ code: 'no-tag', detail: { seconds: 10 } });
    expect(gapOf(pushed(), 25_000)).toEqual({ code: 'waiting', detail: { seconds: 10 } });
    expect(audit(pushed(), 25_000).reviewAt).toBe(START + 30_001);
  });

  test('as time passes, for a reader that was asked before', () => {
    const reader = createAudit({ require: [] }, options);
    reader.add(new Tape().open(0, 'd1', SHOP).push(20_000, 'anything').signals);
    const codes = [25_000, 29_999, 30_000].map((at) => reader.audit(START + at).chains[0]?.steps[0]?.gap?.code);
    expect(codes).toEqual(['waiting', 'waiting', 'no-tag']);
  });

  test('called, and nothing left', () => {
    const tape = clicked().add(20_001, { kind: 'call', name: 'fbq', args: ['track', 'AddToCart', {}], task: 'c1', turn: 1 });
    expect(chains(tape)).toEqual(['action click → call AddToCart (task) ⊣ not-sent']);
  });

  test.each([
    ['net::ERR_BLOCKED_BY_CLIENT', 'blocked-client'],
    ['NS_ERROR_ABORT', 'blocked-client'],
    ['answered by chrome-extension://x/stub.js', 'blocked-client'],
    ['net::ERR_BLOCKED_BY_CSP', 'blocked'],
    ['NS_ERROR_TRACKING_URI', 'blocked'],
  ])('a tag answered, and %s', (error, code) => {
    const tape = pushed().send(20_200, hit('ga4', 'add_to_cart'), { result: 'blocked', error });
    expect(chains(tape)).toEqual([`action click → push add_to_cart (task) → hit ga4 add_to_cart (name) ⊣ ${code}`]);
    expect(gapOf(tape)?.detail).toEqual({ error });
  });

  test('what the page asked for and the browser never sent was blocked', () => {
    const tape = pushed().body(20_002, hit('ga4', 'add_to_cart'), { task: 'c1' });
    expect(gapOf(tape)).toEqual({ code: 'blocked', detail: {} });
  });

  test('sent, and the server failed', () => {
    const tape = pushed().send(20_200, hit('ga4', 'add_to_cart'), { result: 'failed', status: 500 });
    expect(gapOf(tape)).toEqual({ code: 'failed', detail: { status: 500 } });
  });

  test('on its way, until it is not waited for any more', () => {
    const tape = pushed().send(20_200, hit('ga4', 'add_to_cart'), null);
    expect(gapOf(tape, 22_000)?.code).toBe('waiting');
    expect(gapOf(tape)).toBeUndefined();
  });

  test('each destination its own', () => {
    const tape = pushed()
      .send(20_200, hit('ga4', 'add_to_cart'))
      .send(20_210, hit('meta', 'add_to_cart'), { result: 'failed', status: 500 });
    expect(chains(tape)).toEqual([
      'action click → push add_to_cart (task) → hit ga4 add_to_cart (name) → hit meta add_to_cart (name) ⊣ failed',
    ]);
  });
});

describe('nothing is said to be missing', () => {
  const silent = (tape: Tape) => expect(gapOf(tape)).toBeUndefined();

  test('where it arrived', () => silent(pushed().send(20_200, hit('ga4', 'add_to_cart'))));

  test('where capture did not see everything', () => {
    silent(pushed().add(21_000, { kind: 'health', note: 'dropped', count: 1 }));
    silent(new Tape().open(0, 'd1', SHOP, [], 'no-tap').push(20_000, 'anything'));
    silent(pushed().add(25_000, { kind: 'health', note: 'interrupted', since: START + 19_000 }));
  });

  test('where it was there before capture was', () => silent(new Tape().open(0, 'd1', SHOP).push(20_000, 'x', { early: true })));

  test('where something else left that may be the answer', () => {
    silent(pushed().send(20_900, hit('ga4', 'basket')));
    silent(pushed().send(20_900, hit('ga4', 'page_view')));
    silent(pushed().send(20_900, 'https://unknown.test/beacon', 'delivered', { type: 'ping' }));
  });

  test('where why is known: consent, or a container that was blocked', () => {
    const denied = new Tape().open(0, 'd1', SHOP).gtag(100, 'consent', 'default', { analytics_storage: 'denied' });
    silent(denied.push(20_000, 'anything'));
    const stub = new Tape()
      .open(0, 'd1', SHOP)
      .add(50, { kind: 'health', note: 'stub-container', detail: 'https://x/?id=GTM-1' });
    silent(stub.push(20_000, 'anything'));
  });

  test('but what carries another push, or another action made, is no answer', () => {
    const other = pushed().push(20_300, 'hero').send(20_500, hit('ga4', 'hero'));
    expect(chains(other)[0]).toContain('push add_to_cart (task) ⊣ no-tag');
    const elsewhere = pushed()
      .act(22_000, 'click', 'c2', [8])
      .body(22_001, hit('ga4', 'menu'), { task: 'c2' })
      .send(22_004, hit('ga4', 'menu'));
    expect(chains(elsewhere)[0]).toContain('push add_to_cart (task) ⊣ no-tag');
  });
});

describe('each step says how it is known', () => {
  const joinOf = (push: object, params: { readonly [name: string]: string }) => {
    const tape = clicked().push(20_001, 'add_to_cart', { task: 'c1' }, push as never);
    return audit(tape.send(20_300, hit('ga4', 'add_to_cart', params))).chains[0]?.steps.at(-1)?.join;
  };

  test('by an id that both carry', () => {
    expect(joinOf({ event_id: 'e-77' }, { eventID: 'e-77' })).toBe('id');
    expect(joinOf({ ecommerce: { transaction_id: 'T1' } }, { 'ep.transaction_id': 'T1' })).toBe('id');
  });

  test('by name and parameters', () => {
    expect(joinOf({ item_list: 'home' }, { 'ep.item_list': 'home' })).toBe('parameters');
    expect(joinOf({ ecommerce: { value: 12 } }, CART)).toBe('parameters');
  });

  test('by name alone where what they carry differs, or is the same on the whole page', () => {
    expect(joinOf({ event_id: 'e-77', value: 3 }, { eventID: 'e-78', value: '12' })).toBe('name');
    expect(joinOf({ currency: 'EUR', page_type: 'product' }, { currency: 'EUR', page_type: 'product' })).toBe('name');
  });

  test('by the element, by the same run of script, by time alone', () => {
    const element = clicked().push(20_300, 'add_to_cart', { path: [1, 2] });
    expect(chains(element)).toEqual(['action click → push add_to_cart (element) ⊣ no-tag']);
    const time = clicked().push(20_800, 'hero');
    expect(chains(time)).toEqual(['action click → push hero (time) ⊣ no-tag']);
  });
});

describe('chains keep apart what belongs apart', () => {
  test('each of several clicks has its own push and hit', () => {
    const tape = new Tape().open(0, 'd1', SHOP, [['add-to-cart', 1]]);
    for (const turn of [0, 1, 2]) {
      const at = 20_000 + turn * 700;
      tape.act(at, 'click', `c${turn}`, [1]).push(at + 1, 'add_to_cart', { task: `c${turn}` });
      tape.send(at + 300, hit('ga4', 'add_to_cart', CART));
    }
    const one = 'action click → push add_to_cart (task) → hit ga4 add_to_cart (name)';
    expect(chains(tape)).toEqual([one, one, one]);
  });

  test('of several clicks the one of which nothing was sent', () => {
    const tape = new Tape().open(0, 'd1', SHOP, [['add-to-cart', 1]]);
    tape.act(20_000, 'click', 'c1', [1]).push(20_001, 'add_to_cart', { task: 'c1' });
    tape.send(20_300, hit('ga4', 'add_to_cart', CART));
    tape.act(40_000, 'click', 'c2', [1]).push(40_001, 'add_to_cart', { task: 'c2' });
    expect(chains(tape)).toEqual([
      'action click → push add_to_cart (task) → hit ga4 add_to_cart (name)',
      'action click → push add_to_cart (task) ⊣ no-tag',
    ]);
  });

  test('several vendors from one push', () => {
    const tape = pushed();
    for (const vendor of ['ga4', 'meta', 'tiktok']) tape.send(20_200, hit(vendor, 'add_to_cart'));
    expect(chains(tape)).toEqual([
      'action click → push add_to_cart (task) → hit ga4 add_to_cart (name) → hit meta add_to_cart (name) → hit tiktok add_to_cart (name)',
    ]);
  });

  test('one push of several actions stands under the last of them, probably', () => {
    const tape = new Tape().open(0, 'd1', SHOP).act(20_000, 'click', 'c1', [1]).act(20_400, 'click', 'c2', [2]);
    tape.push(20_900, 'filters_applied').send(21_000, hit('ga4', 'filters_applied'));
    expect(chains(tape)).toEqual(['action click', 'action click → push filters_applied (time) → hit ga4 filters_applied (name)']);
  });

  test('one push that a gesture made stands under what it was made in', () => {
    const tape = new Tape().open(0, 'd1', SHOP, [['newsletter', 4, 'form']]).act(20_000, 'click', 'c1', [5, 4]);
    tape.act(20_001, 'submit', 's1', [4]).push(20_002, 'newsletter', { task: 's1' }).send(20_300, hit('ga4', 'newsletter'));
    expect(chains(tape)).toEqual(['action click', 'action submit → push newsletter (task) → hit ga4 newsletter (name)']);
  });
});
