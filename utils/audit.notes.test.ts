import { describe, expect, test } from 'vitest';
import { createAudit } from './audit';
import { hit, options, SHOP, START, Tape } from './judge/recording.fixture';
import type { Dismissal, SiteNotes } from './model/site-notes';

const MUG = `${SHOP}mug`;
const CART = { currency: 'EUR', value: '12', items: 'A' };

function dismissal(ref: number | null, more: Partial<Dismissal> = {}): Dismissal {
  const element = ref === null ? { selector: null, label: '' } : { selector: `#e${ref}`, label: `Element ${ref}` };
  return { conversion: 'add-to-cart', page: MUG, ...element, reason: 'wrong', at: START, ...more };
}

function audit(tape: Tape, notes: Partial<SiteNotes> = {}, at = 60_000) {
  const reader = createAudit({ require: [], notes: { dismissed: [], types: [], ...notes } }, options);
  reader.add(tape.signals);
  return reader.audit(START + at);
}

const said = (result: ReturnType<typeof audit>) =>
  result.pages.flatMap(({ url, verdicts }) =>
    verdicts.map(({ conversion, selector, state }) => `${url.slice(SHOP.length)} ${conversion} ${selector} ${state}`),
  );

/** Two buttons, both pressed; nothing comes for the second. */
const two = () =>
  new Tape()
    .open(0, 'd1', MUG, [
      ['add-to-cart', 1],
      ['add-to-cart', 2],
      ['newsletter', 3, 'form'],
    ])
    .act(15_000, 'click', 'c1', [1])
    .send(15_100, hit('ga4', 'add_to_cart', CART))
    .act(40_000, 'click', 'c2', [2]);

describe('a dismissed offer', () => {
  test('has no verdict and no weight, and stands apart', () => {
    expect(said(audit(two()))).toEqual([
      'mug add-to-cart #e1 tracked',
      'mug add-to-cart #e2 untracked',
      'mug newsletter #e3 untested',
    ]);
    expect(audit(two()).coverage).toMatchObject({ weighed: 8, total: 16 });
    const result = audit(two(), { dismissed: [dismissal(2)] });
    expect(said(result)).toEqual(['mug add-to-cart #e1 tracked', 'mug newsletter #e3 untested']);
    expect(result.coverage).toMatchObject({ weighed: 8, total: 8, counts: { untracked: 0 } });
    expect(result.dismissed).toEqual([{ ...dismissal(2), on: [MUG], stale: false }]);
  });

  test('changes no other verdict, whatever comes for it', () => {
    const open = () =>
      new Tape().open(0, 'd1', MUG, [
        ['add-to-cart', 1],
        ['add-to-cart', 2],
      ]);
    const one = open()
      .act(15_000, 'click', 'c1', [1])
      .send(15_100, hit('ga4', 'add_to_cart', CART));
    const other = open()
      .act(15_000, 'click', 'c1', [1])
      .act(16_000, 'click', 'c2', [2])
      .send(16_050, hit('ga4', 'add_to_cart', CART));
    const late = open()
      .act(15_000, 'click', 'c1', [1])
      .send(45_000, hit('ga4', 'add_to_cart', CART));
    const alone = open().send(15_100, hit('ga4', 'add_to_cart', CART));
    for (const tape of [two(), one, other, late, alone]) {
      for (const ref of [1, 2]) {
        const left = said(audit(tape)).filter((line) => !line.includes(`#e${ref} `));
        expect(said(audit(tape, { dismissed: [dismissal(ref)] }))).toEqual(left);
      }
    }
  });

  test('is not replaced by what came for it', () => {
    const tape = new Tape()
      .open(0, 'd1', MUG, [['add-to-cart', 1]])
      .act(15_000, 'click', 'c1', [1])
      .send(15_100, hit('ga4', 'add_to_cart', CART));
    for (const notes of [dismissal(1), dismissal(1, { reason: 'irrelevant' })])
      expect(said(audit(tape, { dismissed: [notes] }))).toEqual([]);
    const absent = (reason: Dismissal['reason']) =>
      audit(tape, { dismissed: [dismissal(1, { reason })] }).coverage.counts.absent - audit(tape).coverage.counts.absent;
    expect([absent('wrong'), absent('irrelevant')]).toEqual([1, 0]);
  });

  test('is known by its label where its selector is gone and one offer only bears it', () => {
    const moved = dismissal(2, { selector: '#before' });
    expect(said(audit(two(), { dismissed: [moved] }))).not.toContain('mug add-to-cart #e2 untracked');
    const alike = two();
    const offers = alike.signals.flatMap((signal) => (signal.kind === 'offer' ? signal.found : []));
    for (const { element } of offers) if (element) Object.assign(element, { label: 'Buy' });
    const bought = dismissal(2, { selector: '#before', label: 'Buy' });
    expect(said(audit(alike, { dismissed: [bought] }))).toEqual(said(audit(alike)));
    expect(said(audit(two(), { dismissed: [dismissal(9, { label: '' })] }))).toEqual(said(audit(two())));
  });

  test('is dismissed on other pages of its host where element and label are the same', () => {
    const tape = two().open(50_000, 'd2', `${SHOP}cup`, [
      ['add-to-cart', 1],
      ['add-to-cart', 2],
    ]);
    const on = (note: Dismissal) => audit(tape, { dismissed: [note] }).dismissed[0]?.on.map((url) => url.slice(SHOP.length));
    expect(on(dismissal(2))).toEqual(['mug', 'cup']);
    expect(on(dismissal(2, { label: 'Other' }))).toEqual(['mug']);
    expect(on(dismissal(2, { selector: '#other' }))).toEqual(['mug']);
    expect(on(dismissal(2, { page: 'https://other.test/mug' }))).toEqual([]);
  });

  test('of the page as a whole: wrong here, irrelevant everywhere', () => {
    const tape = new Tape()
      .open(0, 'd1', MUG, [['view-product', null]])
      .open(20_000, 'd2', `${SHOP}cup`, [['view-product', null]]);
    const on = (reason: Dismissal['reason']) =>
      audit(tape, { dismissed: [dismissal(null, { conversion: 'view-product', reason })] }).dismissed[0]?.on.length;
    expect([on('wrong'), on('irrelevant')]).toEqual([1, 2]);
  });

  test('takes only its own micro-conversion out', () => {
    const same = new Tape().open(0, 'd1', MUG, [
      ['add-to-cart', 1],
      ['cta-click', 1],
    ]);
    expect(said(audit(same, { dismissed: [dismissal(1)] }))).toEqual(['mug cta-click #e1 untested']);
  });
});

describe('stale', () => {
  const gone = dismissal(7);

  test('is what its page offers no more, once the page was looked at long enough', () => {
    const early = audit(two(), { dismissed: [gone] }, 9_000);
    expect(early.dismissed[0]?.stale).toBe(false);
    expect(early.reviewAt).toBeLessThanOrEqual(START + 10_000);
    expect(audit(two(), { dismissed: [gone] }).dismissed).toEqual([{ ...gone, on: [], stale: true }]);
  });

  test('is nothing of a page that was not seen, or not read, or only passed', () => {
    const stale = (tape: Tape, note = gone) => audit(tape, { dismissed: [note] }).dismissed[0]?.stale;
    expect(stale(two(), dismissal(7, { page: `${SHOP}cup` }))).toBe(false);
    expect(stale(new Tape().open(0, 'd1', MUG))).toBe(false);
    expect(stale(new Tape().open(0, 'd1', MUG, [['add-to-cart', 1]]).open(3_000, 'd2', `${SHOP}cup`))).toBe(false);
  });

  test('is what is gone from the page of the other host of its site', () => {
    const onWww = (url: string) => url.replace('://', '://www.');
    const elsewhere = (page: string) => audit(two(), { dismissed: [{ ...gone, page }] }).dismissed[0]?.stale;
    expect(elsewhere(onWww(MUG))).toBe(true);
    expect(elsewhere(onWww(`${SHOP}cup`))).toBe(false);
    expect(elsewhere(MUG.replace('://', '://other.'))).toBe(false);
    expect(audit(two(), { dismissed: [{ ...gone, page: onWww(MUG) }] }, 9_000).dismissed[0]?.stale).toBe(false);
    const tape = new Tape().open(0, 'd1', onWww(MUG), [['add-to-cart', 1]]);
    expect(audit(tape, { dismissed: [gone] }).dismissed[0]?.stale).toBe(true);
    expect(audit(tape, { dismissed: [dismissal(1)] }).dismissed).toEqual([{ ...dismissal(1), on: [onWww(MUG)], stale: false }]);
  });

  test('is nothing that still takes something out elsewhere', () => {
    const tape = new Tape().open(0, 'd1', MUG, [['add-to-cart', 1]]).open(30_000, 'd2', `${SHOP}cup`, [['add-to-cart', 7]]);
    expect(audit(tape, { dismissed: [gone] }).dismissed).toEqual([{ ...gone, on: [`${SHOP}cup`], stale: false }]);
  });
});

test('what a person says of a page stands before what detection says', () => {
  const types = [{ page: MUG, type: 'landing' as const }];
  expect(audit(two(), { types }).pages[0]).toMatchObject({ type: 'landing', detected: 'product' });
  expect(audit(two()).pages[0]).not.toHaveProperty('detected');
});

test('notes that come later hold from then on, and go as they came', () => {
  const reader = createAudit({ require: [] }, options);
  reader.add(two().signals);
  const before = reader.audit(START + 60_000);
  reader.note({ dismissed: [dismissal(2)], types: [{ page: MUG, type: 'cart' }] });
  expect(reader.audit(START + 60_000)).toEqual(audit(two(), { dismissed: [dismissal(2)], types: [{ page: MUG, type: 'cart' }] }));
  reader.note(undefined);
  expect(reader.audit(START + 60_000)).toEqual(before);
});

test('what is said on one host of a site holds on the other, and nowhere else', () => {
  const onWww = (url: string) => url.replace('://', '://www.');
  const noted = (page: (url: string) => string) =>
    audit(two(), {
      dismissed: [dismissal(2, { page: page(MUG) })],
      types: [{ page: page(MUG), type: 'cart' }],
      scopes: [{ host: new URL(page(SHOP)).hostname, kind: 'saas' }],
    });
  const here = noted((url) => url);
  expect(here.pages[0]).toMatchObject({ type: 'cart' });
  expect(here.sites[0]).toMatchObject({ kind: 'saas' });
  const there = noted(onWww);
  expect(there.pages).toEqual(here.pages);
  expect(there.sites[0]).toMatchObject({ kind: 'saas' });
  const elsewhere = noted((url) => url.replace('://', '://other.'));
  expect(elsewhere.pages[0]?.type).not.toBe('cart');
  expect(said(elsewhere)).toEqual(said(audit(two())));
});
