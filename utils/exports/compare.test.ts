import { describe, expect, test } from 'vitest';
import type { QualityFinding } from '../model/quality';
import type { Audit, State, Verdict } from '../model/verdict';
import { compareAudits } from './compare';

function verdict(conversion: string, state: State, selector: string | null = `#${conversion}`, label = conversion): Verdict {
  return { conversion, selector, ref: 1, label, state, reason: { code: 'named' }, destinations: {}, evidence: [] };
}

function audit(pages: { readonly [url: string]: readonly Verdict[] }, quality: readonly QualityFinding[] = []): Audit {
  return {
    pages: Object.entries(pages).map(([url, verdicts]) => ({ url, title: '', type: 'product', language: 'en', verdicts })),
    quality,
  } as unknown as Audit;
}

const finding = (code: QualityFinding['code'], event: string, count = 1): QualityFinding => ({
  code,
  severity: 'error',
  vendor: 'ga4',
  event,
  detail: {},
  pages: [],
  count,
  evidence: [],
});

const told = (before: Audit, after: Audit) =>
  compareAudits(before, after).changes.map(
    ({ kind, conversion, selector, before, after }) => `${kind} ${conversion} ${selector} ${before} ${after}`,
  );

describe('an offer that both audits know', () => {
  test.each([
    ['tracked', 'untracked', 'lost'],
    ['tracked', 'partial', 'lost'],
    ['partial', 'untracked', 'lost'],
    ['untracked', 'tracked', 'gained'],
    ['partial', 'tracked', 'gained'],
    ['tracked', 'unclear', 'open'],
    ['tracked', 'untested', 'open'],
    ['untested', 'untracked', 'settled'],
    ['unclear', 'tracked', 'settled'],
  ] as const)('%s → %s: %s', (was, is, kind) => {
    const changes = told(
      audit({ 'https://a.test/': [verdict('phone', was)] }),
      audit({ 'https://a.test/': [verdict('phone', is)] }),
    );
    expect(changes).toEqual([`${kind} phone #phone ${was} ${is}`]);
  });

  test('the same, or unknown in both, is no change', () => {
    const before = audit({ 'https://a.test/': [verdict('phone', 'tracked'), verdict('email', 'untested')] });
    const after = audit({ 'https://a.test/': [verdict('phone', 'tracked'), verdict('email', 'unclear')] });
    expect(compareAudits(before, after)).toMatchObject({ changes: [], same: 2 });
  });
});

describe('which offer is which', () => {
  test('by selector, else by label, else where there is one of its kind; never by a guess among several', () => {
    const before = audit({
      'https://a.test/': [
        verdict('cta-click', 'tracked', '#a', 'Buy'),
        verdict('cta-click', 'tracked', '#b', 'Try'),
        verdict('phone', 'tracked', '#old', 'Call'),
        verdict('link', 'tracked', '#l1', 'x'),
        verdict('link', 'tracked', '#l2', 'y'),
      ],
    });
    const after = audit({
      'https://a.test/': [
        verdict('cta-click', 'untracked', '#a', 'Buy now'),
        verdict('cta-click', 'untracked', '#c', 'Try'),
        verdict('phone', 'untracked', '#new', 'Ring us'),
        verdict('link', 'untracked', '#l3', 'z'),
        verdict('link', 'untracked', '#l4', 'w'),
      ],
    });
    expect(told(before, after)).toEqual([
      'lost cta-click #a tracked untracked',
      'lost cta-click #c tracked untracked',
      'lost phone #new tracked untracked',
      'gone link #l1 tracked null',
      'gone link #l2 tracked null',
      'new link #l3 null untracked',
      'new link #l4 null untracked',
    ]);
  });

  test('what is not offered has no change of its own', () => {
    const before = audit({ 'https://a.test/': [verdict('phone', 'absent', null)] });
    expect(told(before, audit({ 'https://a.test/': [verdict('phone', 'tracked')] }))).toEqual(['new phone #phone null tracked']);
  });
});

test('pages are the same by path, whatever the host; of a page that one has not seen nothing is said', () => {
  const before = audit({
    'https://old.test/mug/': [verdict('phone', 'tracked')],
    'https://old.test/gone': [verdict('email', 'tracked')],
    'https://old.test/cup': [],
  });
  const after = audit({
    'https://new.test/mug': [verdict('phone', 'untracked')],
    'https://new.test/new': [verdict('email', 'tracked')],
    'https://new.test/cup': [],
  });
  expect(compareAudits(before, after)).toMatchObject({
    changes: [{ kind: 'lost', page: 'https://new.test/mug' }],
    onlyBefore: ['https://old.test/gone'],
    onlyAfter: ['https://new.test/new'],
  });
});

test('findings that came and that went, however often seen', () => {
  const before = audit({}, [finding('sent-twice', 'x', 2), finding('debug-mode', '')]);
  const after = audit({}, [finding('sent-twice', 'x', 9), finding('name-casing', 'Y')]);
  const { quality } = compareAudits(before, after);
  expect([quality.new, quality.mended].map((list) => list.map(({ code }) => code))).toEqual([['name-casing'], ['debug-mode']]);
});

test('two languages of a site are compared by address but for the language, else by what their pages are', () => {
  const before = audit({
    'https://a.test/hu': [verdict('newsletter', 'tracked')],
    'https://a.test/hu/termek/bogre': [verdict('add-to-cart', 'tracked', '#kosar', 'Kosárba')],
  });
  const after = audit({
    'https://a.test/en': [verdict('newsletter', 'untracked')],
    'https://a.test/en/product/mug': [verdict('add-to-cart', 'untracked', '#cart', 'Add to cart')],
  });
  const typed = (from: Audit, language: string): Audit => ({
    ...from,
    pages: from.pages.map((page, index) => ({ ...page, language, type: index === 0 ? 'home' : 'product' })),
  });
  const comparison = compareAudits(typed(before, 'hu'), typed(after, 'en'));
  expect(comparison.changes.map(({ kind, conversion }) => `${kind} ${conversion}`)).toEqual([
    'lost newsletter',
    'lost add-to-cart',
  ]);
  // Two products of one shop are not the same page.
  const other = compareAudits(typed(before, 'hu'), typed(after, 'hu'));
  expect(other.changes.map(({ kind, conversion }) => `${kind} ${conversion}`)).toEqual(['lost newsletter']);
});
