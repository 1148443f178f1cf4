import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { createAudit } from './audit';
import { HOLD, hit, options, SHOP, START, Tape } from './judge/recording.fixture';
import type { Signal } from './model/signal';
import type { Audit } from './model/verdict';

const LATER = 400_000;
const CART = { currency: 'EUR', value: '12', items: 'A' };
const runs = { numRuns: 150 };
vi.setConfig({ testTimeout: 600_000 });

function audit(signals: readonly Signal[], now = LATER): Audit {
  const reader = createAudit({ require: [] }, options);
  reader.add(signals);
  return reader.audit(START + now);
}

function states(result: Audit): Map<string, string> {
  return new Map(
    result.pages.flatMap(({ url, verdicts }) =>
      verdicts.map(({ conversion, selector, state }) => [`${url} ${conversion} ${selector}`, state] as const),
    ),
  );
}

/** Anything that may happen on a visit, in any order, a little out of order in time. */
const step = fc.record({
  what: fc.constantFrom(
    'open',
    'history',
    'leave',
    'click',
    'submit',
    'scroll',
    'push',
    'gtag',
    'call',
    'send',
    'body',
    'forbidden',
    'offer',
    'health',
    'consent',
    'outcome',
    'container',
    'result',
    'errand',
    'load',
  ),
  gap: fc.constantFrom(0, 1, 40, 300, 1_500, 6_000, 15_000),
  late: fc.constantFrom(0, 0, 0, 5, 60),
  n: fc.nat(3),
  name: fc.constantFrom(
    'add_to_cart',
    'kosarba',
    'hero',
    'newsletter',
    'view_item',
    'gtm.click',
    'scroll',
    'purchase',
    'page_view',
  ),
  tied: fc.boolean(),
  nameless: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

function play(steps: readonly Step[]): Signal[] {
  const tape = new Tape().open(0, 'd0', SHOP, [
    ['add-to-cart', 1],
    ['add-to-cart', 2],
    ['newsletter', 3],
    ['form-error', 3],
    ['remove-from-cart', 2],
    ['cta-click', 1],
    ['view-product', null],
    ['scroll-50', null],
  ]);
  let now = 1_000;
  let task = 'none';
  steps.forEach(({ what, gap, late, n, name, tied, nameless }, index) => {
    now += gap;
    const at = now - late;
    const cause = tied ? { task } : {};
    const place = nameless ? { doc: null, documentUrl: `${SHOP}${n || ''}` } : {};
    const url = hit(n % 2 ? 'ga4' : 'meta', name, CART);
    if (what === 'open') tape.open(at, `d${index + 1}`, `${SHOP}${n}`, [['add-to-cart', n]], n === 3 ? 'late' : 'ready');
    else if (what === 'history') tape.add(at, { kind: 'navigation', how: 'history', url: `${SHOP}${n}` });
    else if (what === 'leave') tape.add(at, { kind: 'navigation', how: 'leave', url: SHOP });
    else if (what === 'click' || what === 'submit') {
      task = `t${index}`;
      const watched = nameless ? {} : { watched: true };
      tape.act(at, what, task, [n, 9], what === 'submit' ? { ...watched, valid: tied } : watched);
    } else if (what === 'scroll') tape.act(at, 'scroll', `t${index}`, [], { value: 50 });
    else if (what === 'push') tape.push(at, name, cause);
    else if (what === 'gtag') tape.gtag(at, 'event', name, {});
    else if (what === 'call')
      tape.add(at, { kind: 'call', name: 'fbq', args: ['trackCustom', name, {}], turn: index - n, ...cause });
    else if (what === 'send') tape.send(at, url, n === 3 ? 'blocked' : n === 2 ? null : 'delivered', place);
    else if (what === 'body') tape.body(at, url, { turn: index, ...cause });
    else if (what === 'forbidden') tape.add(at, { kind: 'forbidden', url, directive: 'img-src' });
    else if (what === 'offer') tape.offer(at, `${SHOP}${n || ''}`, [['outbound', n]], [`add-to-cart:${n}`]);
    else if (what === 'health')
      tape.add(at, { kind: 'health', note: n === 0 ? 'dropped' : 'ready', doc: nameless ? null : tape.doc });
    else if (what === 'consent')
      tape.add(at, { kind: 'consent', source: 'google', state: { analytics_storage: tied ? 'denied' : 'granted' } });
    else if (what === 'outcome') tape.add(at, { kind: 'outcome', requestId: `r${n}`, result: 'delivered', status: 200 });
    else if (what === 'result') tape.result(at, task, ['error', 'success', 'nothing', 'cart'][n] ?? 'gone');
    else if (what === 'errand' || what === 'load') {
      const address = `${SHOP}${what}${n}`;
      const type = what === 'load' ? 'main_frame' : 'xmlhttprequest';
      if (what === 'errand') tape.body(at, address, { via: 'fetch', method: 'POST', turn: index, ...cause });
      const outcome = n === 2 ? null : n === 3 ? { result: 'failed', status: 422 } : 'delivered';
      tape.send(at, address, outcome, { type, method: tied ? 'POST' : 'GET', ...(what === 'load' ? { doc: null } : {}) });
    } else tape.add(at, { kind: 'container', id: `GTM-${n}`, layer: 'dataLayer' });
  });
  return tape.signals;
}

/** Milliseconds from the newest signal to when it is asked. */
const clock = fc.constantFrom(0, 0, 700, 2_500, 12_000, 40_000, -3_000);

/** Each signal so many places later than it was. */
function disordered(signals: readonly Signal[], places: Iterator<number>): Signal[] {
  const due = signals.map((signal, index) => ({ signal, index: index + (places.next().value ?? 0) }));
  return due.sort((a, b) => a.index - b.index).map(({ signal }) => signal);
}

const visits = fc.array(step, { maxLength: 40 }).map(play);

describe('the same signals give the same audit', () => {
  test('one by one, in chunks, or all at once; asked in between or not', () => {
    fc.assert(
      fc.property(visits, fc.array(fc.nat(8), { minLength: 1, maxLength: 20 }), fc.boolean(), (signals, sizes, asking) => {
        const whole = audit(signals);
        const reader = createAudit({ require: [] }, options);
        for (let from = 0, turn = 0; from < signals.length; turn++) {
          const size = (sizes[turn % sizes.length] ?? 0) + 1;
          reader.add(signals.slice(from, from + size));
          from += size;
          if (asking) reader.audit(signals[Math.min(from, signals.length) - 1]?.at ?? START);
        }
        expect(reader.audit(START + LATER)).toEqual(whole);
      }),
      { numRuns: 400 },
    );
  });

  test('after each signal, in whatever order they are added and whenever it is asked', () => {
    fc.assert(
      fc.property(visits, fc.infiniteStream(fc.nat(6)), fc.infiniteStream(clock), (signals, places, clocks) => {
        const reader = createAudit({ require: [] }, options);
        const added: Signal[] = [];
        let latest = START;
        for (const signal of disordered(signals, places)) {
          added.push(signal);
          reader.add([signal]);
          latest = Math.max(latest, signal.at);
          const now = latest - START + clocks.next().value;
          expect(reader.audit(START + now)).toEqual(audit(added, now));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('through JSON and back', () => {
    fc.assert(
      fc.property(visits, (signals) => {
        expect(audit(JSON.parse(JSON.stringify(signals)) as Signal[])).toEqual(audit(signals));
      }),
      runs,
    );
  });
});

test('a call never makes a verdict worse', () => {
  // A call may tie a hit to an action: then it is open whether what was pushed was sent.
  const rank: { readonly [state: string]: number } = { untested: 0, untracked: 1, unclear: 2, partial: 2, tracked: 3 };
  fc.assert(
    fc.property(visits, (signals) => {
      const without = states(audit(signals.filter(({ kind }) => kind !== 'call')));
      for (const [key, state] of states(audit(signals)))
        expect(rank[state], `${key}: ${without.get(key)} → ${state}`).toBeGreaterThanOrEqual(
          rank[without.get(key) ?? 'untested'] ?? 0,
        );
    }),
    { numRuns: 600 },
  );
});

test('to have looked at what came of something never makes it untracked where anything was known of it', () => {
  fc.assert(
    fc.property(visits, (signals) => {
      const blind = signals.flatMap((signal): Signal[] => {
        if (signal.kind === 'result') return [];
        return signal.kind === 'interaction' ? [{ ...signal, watched: false }] : [signal];
      });
      const without = states(audit(blind));
      for (const [key, state] of states(audit(signals)))
        if (state === 'untracked') expect(['untracked', 'untested'], key).toContain(without.get(key) ?? 'untested');
    }),
    { numRuns: 400 },
  );
});

/** One attempt at each of three offers; each sends, or not, in its own way. */
const manner = fc.record({
  pushed: fc.constantFrom('task', 'later', 'no'),
  sent: fc.constantFrom('named', 'custom', 'blocked', 'failed', 'no'),
  delay: fc.integer({ min: 1, max: HOLD }),
  body: fc.boolean(),
});
type Manner = typeof manner extends fc.Arbitrary<infer S> ? S : never;

/** `order` of the signals is that of their times, as the journal nearly keeps it. */
function tryThree(manners: readonly Manner[], apart: number, delayed = 0): Signal[] {
  const tape = new Tape().open(0, 'd0', SHOP, [
    ['add-to-cart', 1],
    ['cta-click', 2],
    ['newsletter', 3],
  ]);
  const names = ['add_to_cart', 'cta_main', 'newsletter_signup'];
  manners.forEach(({ pushed, sent, delay, body }, index) => {
    const at = 20_000 + index * apart;
    const task = `t${index}`;
    const name = sent === 'custom' ? 'hero' : (names[index] ?? '');
    tape.act(at, index === 2 ? 'submit' : 'click', task, [index + 1]);
    if (pushed !== 'no') tape.push(at + (pushed === 'task' ? 1 : 200), name, pushed === 'task' ? { task } : {});
    if (sent === 'no') return;
    const url = hit('ga4', name, CART);
    const leaves = at + Math.min(HOLD, delay + delayed);
    if (body) tape.body(leaves, url);
    const outcome = sent === 'blocked' ? 'blocked' : sent === 'failed' ? { result: 'failed', status: 500 } : 'delivered';
    tape.send(leaves + 2, url, outcome);
  });
  const signals = tape.signals.map((signal, index) => ({ signal, index }));
  signals.sort((a, b) => a.signal.at - b.signal.at || a.index - b.index);
  return signals.map(({ signal }, index) => ({ ...signal, seq: index + 1 }));
}

const three = fc.tuple(manner, manner, manner);

describe('nothing that is tracked is called untracked', () => {
  test('where a delivered hit names an offer, whenever it comes', () => {
    fc.assert(
      fc.property(visits, fc.integer({ min: 0, max: 200_000 }), (signals, when) => {
        const tape = new Tape();
        tape.signals.push(...signals);
        const last = signals.findLast(({ kind, frame }) => kind === 'navigation' && frame === 0);
        tape.doc = last?.doc ?? 'd0';
        const at = (last?.at ?? START) - START + when;
        tape.send(at, hit('ga4', 'sign_up'), { result: 'delivered', status: 204 }, { requestId: 'added' });
        tape.add(at + 5, { kind: 'outcome', requestId: 'added', result: 'delivered', status: 204 });
        const found = audit(tape.signals)
          .pages.flatMap(({ verdicts }) => verdicts)
          .filter(({ conversion }) => conversion === 'newsletter');
        const named = found.some(({ state }) => state === 'tracked' || state === 'partial');
        expect(named).toBe(true);
      }),
      runs,
    );
  });

  test('at whatever signal the recording is cut, and whatever outcomes are lost', () => {
    fc.assert(
      fc.property(three, fc.constantFrom(400, 3_000, 30_000), fc.nat(), fc.array(fc.boolean()), (manners, apart, cut, lost) => {
        const signals = tryThree(manners, apart);
        const whole = states(audit(signals));
        const part = signals
          .slice(0, cut % (signals.length + 1))
          .filter((signal, index) => signal.kind !== 'outcome' || !lost[index % Math.max(1, lost.length)]);
        const end = part.at(-1);
        for (const [key, state] of states(audit(part, (end?.at ?? START) - START))) {
          if (state === 'untracked') expect(whole.get(key)).toBe('untracked');
          if (state === 'tracked') expect(['tracked', 'partial']).toContain(whole.get(key));
        }
      }),
      { numRuns: 600 },
    );
  });

  test('as time passes: what waits is settled once, and stays', () => {
    fc.assert(
      fc.property(
        three,
        fc.constantFrom(400, 3_000, 30_000),
        fc.array(fc.nat(100_000), { maxLength: 8 }),
        (manners, apart, times) => {
          const signals = tryThree(manners, apart);
          const reader = createAudit({ require: [] }, options);
          const whole = states(audit(signals));
          let sent = 0;
          for (const now of times.sort((a, b) => a - b)) {
            const due = signals.filter(({ at }, index) => index >= sent && at <= START + now);
            reader.add(due);
            sent += due.length;
            for (const [key, state] of states(reader.audit(START + now))) {
              if (state === 'untracked') expect(whole.get(key)).toBe('untracked');
            }
          }
        },
      ),
      runs,
    );
  });

  test('however long a vendor holds a hit back, within its time', () => {
    fc.assert(
      fc.property(three, fc.constantFrom(12_000, 30_000), fc.integer({ min: 0, max: HOLD }), (manners, apart, delayed) => {
        const before = states(audit(tryThree(manners, apart)));
        const after = states(audit(tryThree(manners, apart, delayed)));
        for (const [key, state] of before)
          if (state === 'tracked' || state === 'partial') expect(after.get(key)).not.toBe('untracked');
      }),
      { numRuns: 300 },
    );
  });
});

test('rubbish breaks nothing', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ entry: fc.jsonValue(), url: fc.webUrl(), task: fc.string(), ref: fc.integer() })),
      (things) => {
        const tape = new Tape().open(0, 'd0', 'not an address', [['add-to-cart', 1]]);
        things.forEach(({ entry, url, task, ref }, index) => {
          tape.add(index, { kind: 'push', layer: '', entry, task }).act(index, 'click', task, [ref, ref, 1]);
          tape.send(index, url).add(index, { kind: 'navigation', how: 'history', url: task });
        });
        expect(audit(tape.signals).pages.length).toBeGreaterThan(0);
      },
    ),
    runs,
  );
});
