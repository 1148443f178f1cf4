import { describe, expect, test } from 'vitest';
import { createAudit } from './audit';
import { conversions, SHOP, START, Tape } from './judge/recording.fixture';
import type { AuditSettings, VendorRule } from './model/recording';

const OWN: VendorRule = { name: 'Shop collector', host: 'collect.shop.test', event: { in: 'body', key: 'event.name' } };
const URL_ = 'https://collect.shop.test/t';
const POST = { method: 'POST', type: 'ping' };

/** The real vendors over a small catalogue. */
function audit(tape: Tape, settings: Partial<AuditSettings> = {}) {
  const reader = createAudit({ require: [], ...settings }, { conversions });
  reader.add(tape.signals);
  const result = reader.audit(START + 60_000);
  const [verdict] = result.pages.flatMap(({ verdicts }) => verdicts);
  return { ...result, verdict, says: `${verdict?.state} ${verdict?.reason.code}` };
}

const clicked = () => new Tape().open(0, 'd1', `${SHOP}mug`, [['add-to-cart', 1]]).act(20_000, 'click', 'c1', [1]);
const sends = (body: string, more: object = {}) => clicked().send(20_100, URL_, 'delivered', { ...POST, body, ...more });

describe('an own endpoint', () => {
  const tape = sends('{"event":{"name":"addToCart"},"site":"hu"}');

  test('is an unknown beacon without its rule, and a destination with it', () => {
    const before = audit(tape);
    expect(before.says).toBe('unclear unknown-beacon');
    expect(before.unknown).toEqual([{ host: 'collect.shop.test', count: 1 }]);
    const after = audit(tape, { rules: [{ ...OWN, account: { in: 'body', key: 'site' } }] });
    expect(after.says).toBe('tracked named');
    expect(after.verdict?.destinations).toEqual({ 'own:Shop collector': 'delivered' });
    expect(after.installed).toEqual([{ vendor: 'own:Shop collector', account: 'hu' }]);
    expect(after.unknown).toEqual([]);
  });

  test('can be required', () => {
    const rules = [OWN];
    expect(audit(tape, { rules, require: ['own:Shop collector'] }).says).toBe('tracked named');
    expect(audit(tape, { rules, require: ['own:Shop collector', 'ga4'] }).says).toBe('partial destination-missing');
  });

  test('never makes silence of what was sent, however its rule is mistaken', () => {
    const mistaken = { ...OWN, event: { in: 'body', key: 'evnt' } } as const;
    expect(audit(tape, { rules: [mistaken] }).says).toBe('unclear unexplained-event');
    expect(audit(sends('', { bodyMissing: true }), { rules: [OWN] }).says).toBe('unclear unexplained-event');
  });

  test('is waited for while its request is under way', () => {
    const pending = clicked().send(20_100, URL_, null, { ...POST, body: '{"event":{"name":"addToCart"}}' });
    expect(audit(pending, { rules: [OWN] }).says).toBe('unclear outcome-unknown');
  });
});

describe('a tunnel', () => {
  const XHR = { method: 'POST', type: 'xmlhttprequest' };
  const at = (more: object) => clicked().send(20_100, 'https://shop.test/x7f/q', 'delivered', { ...XHR, ...more });

  test.each([
    ['base64', { body: 'Y2lkPTEyMy40NTYmZW49YWRkX3RvX2NhcnQmZXA9MSZ0aWQ9Ry0x' }],
    ['bytes', { bodyBase64: 'AAEC' }],
    ['a body that the browser would not show', { bodyMissing: true }],
  ])('of %s is named as such, and its verdict stays open', (_name, more) => {
    const { says, unknown, verdict } = audit(at(more));
    expect(says).toBe('unclear unknown-beacon');
    expect(verdict?.reason.detail).toEqual({ host: 'shop.test', tunnel: 1 });
    expect(unknown).toEqual([{ host: 'shop.test', count: 1, tunnel: true }]);
  });

  test('is none where the page itself saw that there was no body', () => {
    const tape = at({ bodyMissing: true });
    tape.add(20_090, { kind: 'body', via: 'fetch', url: 'https://shop.test/x7f/q', method: 'POST' });
    expect(audit(tape).says).toBe('untracked nothing-sent');
  });

  test('stands apart from the plain beacons of its host', () => {
    const tape = at({ bodyBase64: 'AAEC' });
    for (const time of [21_000, 22_000]) tape.send(time, 'https://shop.test/log', 'delivered', { ...POST, body: '{}' });
    expect(audit(tape).unknown).toEqual([
      { host: 'shop.test', count: 2 },
      { host: 'shop.test', count: 1, tunnel: true },
    ]);
  });
});
