import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PageType, SiteHint } from '../model/offer';
import { type SeenPage, siteKindOf } from './site-kind';

function page(type: PageType, hints: readonly SiteHint[], ...offers: string[]): SeenPage {
  return { facts: { url: 'https://a.test/', title: '', type, confidence: 0.9, language: 'en', hints }, offers };
}

test.each<[string | undefined, SeenPage[]]>([
  ['shop', [page('home', ['cart', 'phone', 'account'])]],
  ['shop', [page('product', ['cart', 'product', 'phone', 'place'], 'add-to-cart'), page('article', ['cart', 'article'])]],
  [
    'shop',
    [
      page('home', ['cart', 'account']),
      page('contact', ['cart', 'lead-form', 'map', 'phone', 'place']),
      page('listing', ['cart', 'product']),
    ],
  ],
  ['lead-generation', [page('landing', ['lead-form', 'phone'], 'quote')]],
  ['lead-generation', [page('home', ['phone']), page('contact', ['lead-form', 'map', 'phone'], 'form-submit')]],
  ['content', [page('article', ['article', 'news', 'account'], 'comment'), page('home', ['news'])]],
  ['content', [page('article', ['article'], 'newsletter')]],
  ['saas', [page('home', ['trial', 'account']), page('pricing', ['trial', 'account', 'lead-form'], 'demo')]],
  ['saas', [page('landing', ['software', 'account'], 'demo')]],
  ['local', [page('home', ['place', 'map', 'phone', 'hours'])]],
  ['local', [page('home', ['booking', 'phone', 'map']), page('contact', ['lead-form', 'map', 'phone', 'place'])]],
  ['non-profit', [page('home', ['charity', 'donation'])]],
  ['non-profit', [page('home', ['charity', 'donation', 'lead-form']), page('article', ['article', 'donation', 'charity'])]],
  [undefined, []],
  [undefined, [page('other', ['phone'])]],
  [undefined, [{ facts: { url: '', title: '', type: 'other', confidence: 0.3, language: '' }, offers: [] }]],
])('%s', (kind, pages) => {
  expect(siteKindOf(pages)?.kind).toBe(kind);
});

test('more pages that agree make it surer; order does not matter', () => {
  const one = siteKindOf([page('product', ['product'])]);
  const shop = [page('product', ['product', 'cart'], 'add-to-cart'), page('cart', ['cart'], 'begin-checkout')];
  expect(siteKindOf(shop)?.confidence).toBeGreaterThan(one?.confidence ?? 0);
  expect(siteKindOf([...shop].reverse())).toEqual(siteKindOf(shop));
});

test('is never surer than certain', () => {
  const hints: SiteHint[] = [
    'cart',
    'product',
    'lead-form',
    'booking',
    'account',
    'trial',
    'software',
    'article',
    'news',
    'place',
    'charity',
    'donation',
  ];
  const some = fc.array(
    fc.record({ type: fc.constantFrom<PageType>('home', 'product', 'article', 'pricing', 'other'), hints: fc.subarray(hints) }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(some, (seen) => {
      const told = siteKindOf(seen.map(({ type, hints }) => page(type, hints, 'add-to-cart', 'quote')));
      if (told) expect(told.confidence).toBeGreaterThan(0.3);
      if (told) expect(told.confidence).toBeLessThan(1);
    }),
  );
});
