import { describe, expect, test } from 'vitest';
import { createAudit } from './audit';
import { hit, options, SHOP, START, Tape } from './judge/recording.fixture';
import type { SiteNotes, SiteScope } from './model/site-notes';

const MUG = `${SHOP}mug`;
const CART = { currency: 'EUR', value: '12', items: 'A' };
const HOST = new URL(SHOP).hostname;
const given = { ...options, advertises: (vendor: string) => vendor === 'meta' };

function audit(tape: Tape, scope: Partial<SiteScope> = {}) {
  const notes: SiteNotes = { dismissed: [], types: [], scopes: [{ host: HOST, ...scope }] };
  const reader = createAudit({ require: [], notes }, given);
  reader.add(tape.signals);
  return reader.audit(START + 120_000);
}

/** A product put in the cart, told to Google Analytics; a newsletter that nobody heard of; half a page read, told as well. */
const visit = () =>
  new Tape()
    .open(0, 'd1', MUG, [
      ['add-to-cart', 1],
      ['newsletter', 3, 'form'],
      ['scroll-50', null],
    ])
    .act(15_000, 'click', 'c1', [1])
    .send(15_100, hit('ga4', 'add_to_cart', CART))
    .act(30_000, 'submit', 's1', [3])
    .act(60_000, 'scroll', 'w1', [], { value: 50 })
    .send(60_100, hit('ga4', 'scroll', { percent: '50' }));

const states = (result: ReturnType<typeof audit>) =>
  Object.fromEntries(result.pages.flatMap(({ verdicts }) => verdicts.map(({ conversion, state }) => [conversion, state])));

describe('what a site lives on', () => {
  test('is what a person says, and back again', () => {
    expect(audit(visit()).sites).toMatchObject([{ host: HOST, kind: 'shop', detected: 'shop' }]);
    expect(audit(visit(), { kind: 'content' }).sites).toMatchObject([{ kind: 'content', detected: 'shop' }]);
  });

  test('decides what counts: what is not recommended there is judged, and weighs nothing', () => {
    const shop = audit(visit(), { kind: 'shop' });
    expect(shop.coverage).toMatchObject({ weighed: 9, total: 13 });
    expect(shop.pages[0]?.verdicts.some(({ unusual }) => unusual)).toBe(false);
    const charity = audit(visit(), { kind: 'non-profit' });
    expect(states(charity)).toEqual(states(shop));
    expect(charity.coverage).toMatchObject({ ratio: null, counts: { tracked: 2, untracked: 1 } });
    expect(charity.pages[0]?.verdicts.map(({ unusual }) => unusual)).toEqual(['site', 'site', 'site']);
  });
});

describe('weights', () => {
  test('are changed by people, one by one, and what is computed from them stands beside', () => {
    const { coverage } = audit(visit(), { weights: { newsletter: 0, 'scroll-50': 2 } });
    expect(coverage).toMatchObject({ ratio: 1, weighed: 10, total: 10 });
    expect(coverage.parts).toMatchObject([
      { conversion: 'add-to-cart', weight: 8, standard: 8, tracked: 1 },
      { conversion: 'scroll-50', weight: 2, standard: 1, tracked: 1 },
      { conversion: 'newsletter', weight: 0, standard: 4, untracked: 1 },
    ]);
  });

  test('a weight given by a person counts on any kind of site', () => {
    const { coverage, pages } = audit(visit(), { kind: 'non-profit', weights: { newsletter: 3 } });
    expect(coverage).toMatchObject({ weighed: 0, total: 3 });
    expect(pages[0]?.verdicts.find(({ conversion }) => conversion === 'newsletter')?.unusual).toBeUndefined();
  });
});

describe('who must receive it', () => {
  test('decides between tracked and partly tracked, of advertisers only for what they have a name for', () => {
    const result = audit(visit(), { require: ['ga4', 'meta'] });
    expect(states(result)).toEqual({ 'add-to-cart': 'partial', newsletter: 'untracked', 'scroll-50': 'tracked' });
    expect(states(audit(visit(), { require: ['ga4'] }))).toMatchObject({ 'add-to-cart': 'tracked' });
  });

  test('may change at any time', () => {
    const reader = createAudit({ require: [] }, given);
    reader.add(visit().signals);
    const now = START + 120_000;
    expect(states(reader.audit(now))).toMatchObject({ 'add-to-cart': 'tracked' });
    reader.note({ dismissed: [], types: [], scopes: [{ host: HOST, require: ['meta'] }] });
    expect(states(reader.audit(now))).toMatchObject({ 'add-to-cart': 'partial' });
    reader.note(undefined);
    expect(states(reader.audit(now))).toMatchObject({ 'add-to-cart': 'tracked' });
  });

  test('stands in a table with what each got', () => {
    const tape = visit().send(15_150, hit('meta', 'AddToCart', CART), 'blocked');
    const { destinations } = audit(tape, { require: ['google-ads'] });
    expect(destinations.vendors).toEqual(['ga4', 'google-ads', 'meta']);
    expect(destinations.rows).toMatchObject([
      { conversion: 'add-to-cart', done: 1, got: { ga4: { delivered: 1, stopped: 0 }, meta: { delivered: 0, stopped: 1 } } },
      { conversion: 'newsletter', done: 1, got: {} },
      { conversion: 'scroll-50', done: 1 },
    ]);
  });
});
