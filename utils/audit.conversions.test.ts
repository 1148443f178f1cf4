import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAudit, isReadAnew } from './audit';
import { hit, options, SHOP, START, Tape } from './judge/recording.fixture';
import type { OwnConversion } from './model/own-conversion';

const MUG = `${SHOP}mug`;
const BOOK: OwnConversion = {
  id: 'own-book',
  host: 'shop.test',
  name: 'Book a fitting',
  selector: '.book',
  on: '/mug',
  action: 'click',
  events: ['book_fitting'],
  parameters: [],
};
const THANKS: OwnConversion = {
  ...BOOK,
  id: 'own-thanks',
  selector: null,
  on: '/thanks',
  action: 'view',
  events: ['fitting_booked'],
};
const NAMED: OwnConversion = { ...BOOK, id: 'own-named', selector: null, on: '', action: null, events: ['Upgrade Plan'] };

function audit(tape: Tape, own: readonly OwnConversion[] = [BOOK], at = 60_000) {
  const reader = createAudit({ require: [], notes: { dismissed: [], types: [], own } }, options);
  reader.add(tape.signals);
  return reader.audit(START + at);
}

const of = (result: ReturnType<typeof audit>, id = 'own-book') =>
  result.pages.flatMap(({ verdicts }) => verdicts.filter(({ conversion }) => conversion === id));
const page = (offers: readonly (readonly [string, number | null, string?])[] = [['own-book', 1]]) =>
  new Tape().open(0, 'd1', MUG, offers);
const clicked = (offers?: Parameters<typeof page>[0]) => page(offers).act(15_000, 'click', 'c1', [1]);

describe('an element', () => {
  test('is untested until somebody uses it', () => {
    expect(of(audit(page()))).toMatchObject([{ state: 'untested', selector: '#e1', ref: 1 }]);
  });

  test('is tracked when its event comes, from whomever and however it is written', () => {
    for (const event of ['book_fitting', 'Book Fitting', 'bookFitting'])
      expect(of(audit(clicked().send(15_100, hit('meta', event))))).toMatchObject([
        { state: 'tracked', reason: { code: 'named' } },
      ]);
    const caused = clicked().push(15_010, 'book_fitting', { task: 'c1' }).send(15_600, hit('ga4', 'book_fitting'));
    expect(of(audit(caused))).toMatchObject([{ state: 'tracked', reason: { code: 'caused' } }]);
  });

  test('is untracked when it was used and nothing came, and says for what was waited', () => {
    expect(of(audit(clicked()))).toMatchObject([
      { state: 'untracked', reason: { code: 'nothing-sent', detail: { expected: 'book_fitting' } } },
    ]);
    const other = page([
      ['own-book', 1],
      ['add-to-cart', 2],
    ])
      .act(15_000, 'click', 'c1', [1])
      .act(30_000, 'click', 'c2', [2])
      .send(30_100, hit('ga4', 'add_to_cart', { currency: 'EUR', value: '1', items: 'A' }));
    expect(of(audit(other))).toMatchObject([{ state: 'untracked' }]);
  });

  test('of which another event may tell is unclear, not untracked', () => {
    const caused = clicked().push(15_010, 'add_to_cart', { task: 'c1' }).send(15_600, hit('ga4', 'add_to_cart'));
    expect(of(audit(caused))).toMatchObject([{ state: 'unclear', reason: { code: 'unexplained-event' } }]);
    // Tags made something else of the push that was expected.
    const renamed = clicked().push(15_010, 'book_fitting', { task: 'c1' }).send(17_000, hit('ga4', 'sign_up'));
    expect(of(audit(renamed))).toMatchObject([{ state: 'unclear', reason: { code: 'unexplained-event' } }]);
    const loose = clicked().send(15_600, hit('ga4', 'something'));
    expect(of(audit(loose))).toMatchObject([{ state: 'unclear', reason: { code: 'unexplained-event' } }]);
  });

  test('whose event was pushed only is partial', () => {
    expect(of(audit(clicked().push(15_010, 'book_fitting', { task: 'c1' })))).toMatchObject([
      { state: 'partial', reason: { code: 'pushed-not-sent' } },
    ]);
  });

  test('whose event lacks a parameter is partial', () => {
    const asking = [{ ...BOOK, parameters: ['branch', 'item_id'] }];
    const bare = clicked().send(15_100, hit('ga4', 'book_fitting', { items: 'A' }));
    expect(of(audit(bare, asking))).toMatchObject([
      { state: 'partial', reason: { code: 'missing-parameter', detail: { parameters: 'branch' } } },
    ]);
    const whole = clicked().send(15_100, hit('ga4', 'book_fitting', { items: 'A', branch: 'Buda' }));
    expect(of(audit(whole, asking))).toMatchObject([{ state: 'tracked' }]);
  });

  test('is of the pages only that it is said to be on, and of its host', () => {
    const shown = (own: Partial<OwnConversion>) => of(audit(page(), [{ ...BOOK, ...own }])).length;
    expect([shown({}), shown({ on: '/m*' }), shown({ host: '' })]).toEqual([1, 1, 1]);
    expect([shown({ on: '/cup' }), shown({ host: 'test.shop.test' }), shown({ host: 'www.shop.test' })]).toEqual([0, 0, 1]);
  });
});

describe('an event that others report as well', () => {
  const own = [{ ...BOOK, events: ['add_to_cart'] }];
  const CART = { currency: 'EUR', value: '1', items: 'A' };
  const both = () =>
    page([
      ['own-book', 1],
      ['add-to-cart', 2],
    ]);

  test('does not speak for an element that nobody used', () => {
    const caused = both()
      .act(15_000, 'click', 'c2', [2])
      .push(15_010, 'add_to_cart', { task: 'c2' })
      .send(15_100, hit('ga4', 'add_to_cart', CART));
    expect(of(audit(caused, own))).toMatchObject([{ state: 'untested' }]);
    const named = both()
      .act(15_000, 'click', 'c2', [2])
      .send(15_100, hit('ga4', 'add_to_cart', CART));
    expect(of(audit(named, own))).toMatchObject([{ state: 'untested' }]);
    expect(of(audit(named, own), 'add-to-cart')).toMatchObject([{ state: 'tracked' }]);
  });

  test('speaks for the one that was used', () => {
    const used = both()
      .act(15_000, 'click', 'c1', [1])
      .send(15_100, hit('ga4', 'add_to_cart', CART));
    expect(of(audit(used, own))).toMatchObject([{ state: 'tracked' }]);
    const two = [BOOK, { ...BOOK, id: 'own-second' }];
    const second = page([
      ['own-book', 1],
      ['own-second', 2],
    ])
      .act(15_000, 'click', 'c2', [2])
      .send(15_100, hit('ga4', 'book_fitting'));
    expect(of(audit(second, two))).toMatchObject([{ state: 'untested' }]);
    expect(of(audit(second, two), 'own-second')).toMatchObject([{ state: 'tracked' }]);
  });

  test('and is its own alone speaks for an element that was not seen used', () => {
    expect(of(audit(page().send(15_100, hit('ga4', 'book_fitting'))))).toMatchObject([{ state: 'tracked' }]);
    const foreign = both().act(15_000, 'click', 'c2', [2]).push(15_010, 'book_fitting', { task: 'c2' });
    expect(of(audit(foreign.send(15_100, hit('ga4', 'book_fitting'))))).toMatchObject([{ state: 'untested' }]);
  });

  test('is told of pages that do not offer the element only where it is its own alone', () => {
    const cup = () => new Tape().open(0, 'd1', `${SHOP}cup`).act(5_000, 'click', 'c1', [9]);
    expect(of(audit(cup().send(15_100, hit('ga4', 'add_to_cart', CART)), own))).toEqual([]);
    expect(of(audit(cup().send(15_100, hit('ga4', 'book_fitting'))))).toMatchObject([{ state: 'tracked', selector: null }]);
  });
});

describe('a page as a whole', () => {
  const thanks = () => new Tape().open(0, 'd1', `${SHOP}thanks`, [['view-product', null]]);

  test('that was seen is tracked or not', () => {
    expect(of(audit(thanks(), [THANKS]), 'own-thanks')).toMatchObject([{ state: 'untracked', selector: null }]);
    const sent = thanks().send(1_000, hit('ga4', 'fitting_booked'));
    expect(of(audit(sent, [THANKS]), 'own-thanks')).toMatchObject([{ state: 'tracked' }]);
    expect(of(audit(page(), [THANKS]), 'own-thanks')).toEqual([]);
  });

  test('of which a page view is asked', () => {
    const viewed = thanks().send(500, hit('ga4', 'page_view'));
    const own = [{ ...THANKS, events: ['page_view'] }];
    expect(of(audit(viewed, own), 'own-thanks')).toMatchObject([{ state: 'tracked' }]);
    expect(audit(viewed, own).pages[0]?.verdicts.filter(({ conversion }) => !conversion.startsWith('own-'))).toEqual(
      audit(viewed, []).pages[0]?.verdicts,
    );
  });

  test('what is only named is tracked where it comes, else untested once, and never untracked', () => {
    const two = () =>
      page([])
        .act(5_000, 'click', 'c1', [9])
        .open(20_000, 'd2', `${SHOP}cup`, [['add-to-cart', 2]]);
    const quiet = audit(two(), [NAMED]);
    expect(quiet.pages.map(({ verdicts }) => verdicts.map(({ conversion, state }) => `${conversion} ${state}`))).toEqual([
      [],
      ['add-to-cart untested', 'own-named untested'],
    ]);
    const came = audit(two().send(25_000, hit('mixpanel', 'Upgrade Plan')), [NAMED]);
    expect(of(came, 'own-named')).toMatchObject([{ state: 'tracked', reason: { code: 'named' } }]);
    const before = page([]).send(5_000, hit('ga4', 'upgrade_plan')).open(20_000, 'd2', `${SHOP}cup`);
    expect(audit(before, [NAMED]).pages.map(({ verdicts }) => verdicts.length)).toEqual([1, 0]);
    expect(of(audit(page(), [{ ...NAMED, host: 'other.test' }]), 'own-named')).toEqual([]);
  });
});

test('what adds to the catalogue asks for more there, and is nothing by itself', () => {
  const cart = () =>
    page([['add-to-cart', 1]])
      .act(15_000, 'click', 'c1', [1])
      .send(15_100, hit('ga4', 'add_to_cart', { currency: 'EUR', value: '1', items: 'A', shade: 'blue' }));
  const adds = (parameters: string[]) => [
    { ...NAMED, id: 'own-add-to-cart', adds: 'add-to-cart', events: ['add_to_cart'], parameters },
  ];
  expect(of(audit(cart(), adds(['shade'])), 'add-to-cart')).toMatchObject([{ state: 'tracked' }]);
  expect(of(audit(cart(), adds(['size'])), 'add-to-cart')).toMatchObject([
    { state: 'partial', reason: { detail: { parameters: 'size' } } },
  ]);
  expect(of(audit(cart(), adds(['size'])), 'own-add-to-cart')).toEqual([]);
  expect(of(audit(cart(), [{ ...adds(['size'])[0], adds: 'no-such' } as OwnConversion]), 'add-to-cart')).toMatchObject([
    { state: 'tracked' },
  ]);
});

test('weighs in the coverage, and is absent where nothing offers it', () => {
  expect(audit(clicked()).coverage).toMatchObject({ weighed: 0, total: 5, counts: { untracked: 1 } });
  const none = audit(page([]), []).coverage.counts.absent;
  expect(audit(page([])).coverage.counts.absent).toBe(none + 1);
});

test('can be dismissed like any other offer', () => {
  const dismissed = [
    { conversion: 'own-book', page: MUG, selector: '#e1', label: 'Element 1', reason: 'wrong' as const, at: START },
  ];
  const reader = createAudit({ require: [], notes: { dismissed, types: [], own: [BOOK] } }, options);
  reader.add(clicked().signals);
  const result = reader.audit(START + 60_000);
  expect(of(result)).toEqual([]);
  expect(result.dismissed).toMatchObject([{ on: [MUG] }]);
});

test('what is added is read anew; what is dismissed is not', () => {
  const notes = { dismissed: [], types: [] };
  expect(isReadAnew({ require: [], notes: { ...notes, own: [BOOK] } }, { require: [], notes })).toBe(true);
  expect(isReadAnew({ require: [], notes: { ...notes, own: [] } }, { require: [] })).toBe(false);
  expect(isReadAnew({ require: [], notes }, { require: [] })).toBe(false);
});

test('whatever is added, nothing else is judged otherwise', () => {
  const offers = ['add-to-cart', 'newsletter', 'cta-click', 'video-start', 'own-book'] as const;
  const events = ['add_to_cart', 'sign_up', 'select_content', 'view_item', 'book_fitting', 'page_view', 'x', 'scroll'] as const;
  const step = fc.record({
    gap: fc.integer({ min: 1, max: 12_000 }),
    ref: fc.integer({ min: 1, max: 4 }),
    what: fc.constantFrom('click', 'submit', 'hit', 'push', 'caused', 'page'),
    event: fc.constantFrom(...events),
    vendor: fc.constantFrom('ga4', 'meta'),
  });
  const added = fc.array(
    fc.record({
      selector: fc.constantFrom('.book', null),
      on: fc.constantFrom('', '/mug', '/cup'),
      events: fc.subarray([...events], { minLength: 1 }),
      parameters: fc.subarray(['branch', 'value']),
    }),
    { minLength: 1, maxLength: 4 },
  );
  let judged = 0;
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), added, (steps, parts) => {
      const own = parts.map((part, index): OwnConversion => {
        const action = part.selector === null ? (index % 2 ? 'view' : null) : 'click';
        return { ...BOOK, ...part, id: index === 0 ? 'own-book' : `own-${index}`, action };
      });
      const tape = new Tape().open(
        0,
        'd0',
        MUG,
        offers.map((id, index) => [id, index + 1]),
      );
      let at = 0;
      steps.forEach(({ gap, ref, what, event, vendor }, index) => {
        at += gap;
        const task = `c${index - 1}`;
        if (what === 'click' || what === 'submit') tape.act(at, what, `c${index}`, [ref]);
        else if (what === 'hit') tape.send(at, hit(vendor, event));
        else if (what === 'push') tape.push(at, event);
        else if (what === 'caused') tape.push(at, event, { task }).send(at + 20, hit(vendor, event));
        else
          tape.open(
            at,
            `d${index + 1}`,
            `${SHOP}cup`,
            offers.map((id, n) => [id, n + 1]),
          );
      });
      const others = (result: ReturnType<typeof audit>) =>
        result.pages.map(({ verdicts }) => verdicts.filter(({ conversion }) => !conversion.startsWith('own-')));
      const with_ = audit(tape, own, at + 60_000);
      const without = audit(tape, [], at + 60_000);
      expect(others(with_)).toEqual(others(without));
      expect(with_.chains).toEqual(without.chains);
      for (const one of with_.pages.flatMap(({ verdicts }) => verdicts)) {
        if (!one.conversion.startsWith('own-')) continue;
        judged += 1;
        const { action } = own.find(({ id }) => id === one.conversion) ?? BOOK;
        if (action === null) expect(one.state).not.toBe('untracked');
      }
    }),
    { numRuns: 150 },
  );
  expect(judged).toBeGreaterThan(100);
});
