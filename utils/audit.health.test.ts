import { describe, expect, test } from 'vitest';
import { createAudit } from './audit';
import { hit, options, SHOP, START, Tape } from './judge/recording.fixture';
import type { Audit } from './model/verdict';

// What capture could not see, and what it means for the verdicts: silence is never held against the page where something may have been
// missed.

const PAGE = `${SHOP}mug`;
const clicked = (): Tape => new Tape().open(0, 'd1', PAGE, [['add-to-cart', 1]]).act(20_000, 'click', 'c1', [1]);

function audit({ signals }: Tape, now = 500_000): Audit {
  const reader = createAudit({ require: [] }, options);
  reader.add(signals);
  return reader.audit(START + now);
}

function says(tape: Tape): string {
  const verdict = audit(tape).pages[0]?.verdicts.find(({ conversion }) => conversion === 'add-to-cart');
  return `${verdict?.state} ${verdict?.reason.code}`;
}

test('of a healthy page silence is held against it', () => {
  expect(says(clicked())).toBe('untracked nothing-sent');
  expect(audit(clicked()).health).toEqual([]);
});

describe('silence proves nothing', () => {
  test.each(['no-tap', 'relay-blocked', 'dropped', 'error'])('where capture says %s', (note) => {
    const tape = clicked().add(500, { kind: 'health', note });
    expect(says(tape)).toBe('unclear capture-unhealthy');
    expect(audit(tape).health).toEqual([{ note, count: 1 }]);
  });

  test('where access to websites was lost before the wait was over, and on every page after', () => {
    const lost = (at: number) => clicked().add(at, { kind: 'health', note: 'permission', detail: '<all_urls>', doc: null });
    expect(says(lost(21_000))).toBe('unclear capture-unhealthy');
    expect(says(lost(300_000))).toBe('untracked nothing-sent');
    expect(audit(lost(21_000)).health).toEqual([{ note: 'permission', count: 1 }]);
  });

  test('where a blocker answers for the container, also in what was pushed', () => {
    const address = 'https://www.googletagmanager.com/gtm.js?id=GTM-ABC12';
    const stub = clicked().add(6_000, { kind: 'health', note: 'stub-container', detail: address });
    expect(says(stub)).toBe('unclear container-blocked');
    expect(audit(stub).pages[0]?.verdicts[0]?.reason.detail).toEqual({ container: 'GTM-ABC12' });
    expect(audit(stub).health).toEqual([{ note: 'stub-container', count: 1 }]);
    expect(says(stub.push(20_001, 'add_to_cart', { task: 'c1' }))).toBe('unclear container-blocked');
    // What arrived all the same speaks for itself.
    const cart = { currency: 'EUR', value: '5', items: 'i' };
    expect(says(stub.send(20_100, hit('ga4', 'add_to_cart', cart), 'delivered', { task: 'c1' }))).toMatch(/^tracked/);
  });

  test('in a frame whose sandbox forbids scripts', () => {
    const tape = new Tape().open(0, 'd1', PAGE, []);
    tape.add(700, { kind: 'health', note: 'sandboxed', detail: 'https://form.test/' });
    tape.frame = 5;
    tape.doc = 'inner';
    tape.add(600, { kind: 'navigation', how: 'load', url: 'https://form.test/' });
    tape.add(2_600, { kind: 'health', note: 'sandboxed', detail: 'https://form.test/' });
    tape.offer(900, 'https://form.test/', [['add-to-cart', 1]]).act(20_000, 'click', 'c1', [1]);
    expect(says(tape)).toBe('unclear frame-unreached');
    // The page and the frame itself tell of the same frame.
    expect(audit(tape).health).toEqual([{ note: 'sandboxed', count: 1 }]);
  });
});

test('a frame in a sandbox beside it takes nothing from the page', () => {
  const tape = clicked().add(700, { kind: 'health', note: 'sandboxed', detail: 'https://ads.test/' });
  tape.add(600, { kind: 'navigation', how: 'commit', url: 'https://ads.test/', frame: 5, doc: 'ads' });
  tape.add(600, { kind: 'navigation', how: 'commit', url: 'https://closed.test/', frame: 6, doc: 'closed' });
  expect(says(tape)).toBe('untracked nothing-sent');
  expect(audit(tape).health).toEqual([
    { note: 'frame-unreached', count: 1 },
    { note: 'sandboxed', count: 1 },
  ]);
});
