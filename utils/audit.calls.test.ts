import { describe, expect, test } from 'vitest';
import { createAudit } from './audit';
import { hit, options, SHOP, START, Tape } from './judge/recording.fixture';
import type { Json } from './model/signal';
import type { Audit } from './model/verdict';

const PRODUCT = `${SHOP}mug`;

function clicked(offers: Parameters<Tape['open']>[3] = [['add-to-cart', 1]]): Tape {
  return new Tape().open(0, 'd1', PRODUCT, offers).act(20_000, 'click', 'c1', [7, 1, 2]);
}

function call(tape: Tape, at: number, name: string, args: Json[], more: object = {}): Tape {
  return tape.add(at, { kind: 'call', name, args, ...more });
}

function audit(tape: Tape): Audit {
  const reader = createAudit({ require: [] }, options);
  reader.add(tape.signals);
  return reader.audit(START + 60_000);
}

function says(tape: Tape, conversion = 'add-to-cart'): string {
  const verdicts = audit(tape).pages.flatMap((page) => page.verdicts);
  return verdicts
    .flatMap((verdict) => (verdict.conversion === conversion ? `${verdict.state} ${verdict.reason.code}` : []))
    .join('; ');
}

function chains(tape: Tape): string[] {
  return audit(tape).chains.map(({ steps }) =>
    steps.map(({ what, where, name, join }) => [what, where, name, join].filter(Boolean).join(' ')).join(' → '),
  );
}

describe('what a call amounts to', () => {
  test('called, and nothing sent', () => {
    const tape = call(clicked(), 20_001, 'fbq', ['track', 'AddToCart', {}], { task: 'c1', turn: 5 });
    const [verdict] = audit(tape).pages[0]?.verdicts ?? [];
    expect(verdict).toMatchObject({
      state: 'partial',
      reason: { code: 'pushed-not-sent', detail: { event: 'AddToCart', call: 'fbq()' } },
    });
    expect(verdict?.evidence).toContain(tape.signals.length);
  });

  test('a stub whose library was kept from loading: unclear, as without the call', () => {
    const blocked = () =>
      clicked()
        .send(100, hit('meta', '', { kind: 'load' }), { result: 'blocked', error: 'net::ERR_BLOCKED_BY_CLIENT' })
        .send(200, hit('ga4', 'page_view', {}));
    expect(says(blocked())).toBe('unclear container-blocked');
    expect(says(call(blocked(), 20_001, 'fbq', ['track', 'AddToCart'], { task: 'c1', stub: true }))).toBe(
      'unclear container-blocked',
    );
  });

  test('a call under a name that says nothing, in the task of the action, is one of it as a push is', () => {
    expect(says(clicked())).toBe('untracked nothing-sent');
    expect(says(call(clicked(), 20_001, 'hj', ['event', 'mystery'], { task: 'c1' }))).toBe('partial pushed-not-sent');
    const later = call(clicked(), 20_900, 'hj', ['event', 'mystery']);
    expect(says(later)).toBe('unclear unexplained-event');
  });

  test('page views, accounts and persons are no events', () => {
    const tape = clicked();
    call(tape, 20_001, 'fbq', ['track', 'PageView'], { task: 'c1' });
    call(tape, 20_001, 'fbq', ['init', '1'], { task: 'c1' });
    call(tape, 20_001, 'posthog.identify', [{ $cut: 'private' }], { task: 'c1' });
    call(tape, 20_001, 'posthog.capture', ['$autocapture', {}], { task: 'c1' });
    expect(says(tape)).toBe('untracked nothing-sent');
  });
});

describe('a call and the hit that carries it', () => {
  test('a hit that leaves later belongs to the action whose task made the call', () => {
    // Two buttons; the call is of the first, and its hit leaves after the second was pressed.
    const two = () =>
      new Tape()
        .open(0, 'd1', PRODUCT, [
          ['add-to-cart', 1],
          ['add-to-cart', 2],
        ])
        .act(20_000, 'click', 'c1', [1])
        .act(20_400, 'click', 'c2', [2]);
    const params = { currency: 'EUR', value: '1', items: 'a' };
    const tape = call(two(), 20_001, 'fbq', ['track', 'AddToCart'], { task: 'c1' }).send(
      21_000,
      hit('meta', 'AddToCart', params),
    );
    const states = audit(tape).pages[0]?.verdicts.map(({ selector, state }) => `${selector} ${state}`);
    expect(states).toContain('#e1 tracked');
    expect(states).not.toContain('#e2 tracked');
  });

  test('by the run of script that made both, whatever was called before', () => {
    const tape = call(clicked(), 20_001, 'fbq', ['track', 'AddToCart', { n: 1 }], { task: 'c1', turn: 7 });
    call(tape, 20_002, 'fbq', ['track', 'AddToCart', { n: 2 }], { turn: 8 });
    const address = hit('meta', 'AddToCart', { currency: 'EUR' });
    tape.body(20_003, address, { turn: 7 }).send(20_003, address);
    expect(chains(tape)).toEqual(['action click → call fbq AddToCart task → call fbq AddToCart name → hit meta AddToCart task']);
  });

  test('another vendor’s hit of the same name is not of the call', () => {
    const tape = call(clicked(), 20_001, 'fbq', ['track', 'add_to_cart'], { task: 'c1' });
    tape
      .push(20_002, 'add_to_cart', { task: 'c1' })
      .send(20_300, hit('ga4', 'add_to_cart', { currency: 'EUR', value: '1', items: 'a' }));
    expect(says(tape)).toBe('tracked caused');
    expect(chains(tape)).toEqual([
      'action click → call fbq add_to_cart task → push dataLayer add_to_cart task → hit ga4 add_to_cart name',
    ]);
  });

  test('click, push, call and hit stand in one chain', () => {
    const tape = clicked().push(20_001, 'add_to_cart', { turn: 4 });
    call(tape, 20_002, 'fbq', ['track', 'AddToCart', {}], { turn: 4 });
    tape.send(20_200, hit('meta', 'AddToCart'));
    expect(chains(tape)).toEqual([
      'action click → push dataLayer add_to_cart name → call fbq AddToCart task → hit meta AddToCart name',
    ]);
  });

  test('libraries change how a name is written', () => {
    const tape = call(clicked(), 20_001, 'ttq.track', ['Add To Cart'], { task: 'c1' });
    tape.send(23_000, hit('tiktok', 'addtocart'));
    expect(chains(tape)).toEqual(['action click → call ttq.track Add To Cart task → hit tiktok addtocart name']);
  });
});

test('commands about consent are told with whom they were said to', () => {
  const tape = new Tape().open(0, 'd1', PRODUCT);
  call(tape, 100, 'fbq', ['consent', 'revoke']);
  call(tape, 200, 'clarity', ['consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' }]);
  call(tape, 300, 'fbq', ['consent', 'grant']);
  expect(audit(tape).consentTimeline.map(({ source, state }) => `${source} ${JSON.stringify(state)}`)).toEqual([
    'meta {"consent":"denied"}',
    'clarity {"ad_storage":"denied","analytics_storage":"granted"}',
    'meta {"consent":"granted"}',
  ]);
  expect(audit(tape).consent).toEqual({});
});
