import { expect, test } from 'vitest';
import type { Offer } from '../model/offer';
import type { OfferSignal } from '../model/signal';
import { createOffers } from './standing';
import type { VisitBook } from './visit';

const PAGE = { url: 'https://shop.test/mug', title: '', type: 'product', confidence: 1, language: 'en' } as const;
const element = (ref: number) => ({ ref, selector: `#e${ref}`, tag: 'button', label: 'Buy' });

function told(seq: number, found: readonly Offer[], gone: readonly string[] = []): OfferSignal {
  return { kind: 'offer', seq, at: seq * 1000, frame: 0, doc: 'd', page: PAGE, found, gone };
}

function offer(ref: number, ...copies: number[]): Offer {
  const one = { id: 'add-to-cart:1', conversion: 'add-to-cart', element: element(ref), confidence: 1 };
  return copies.length > 0 ? { ...one, copies: copies.map(element) } : one;
}

const visit = { page: 'https://shop.test/mug', from: 0, to: null, book: { visits: [] } } as unknown as VisitBook;

test('an offer goes by its element and all its copies, those of earlier times included', () => {
  const offers = createOffers('d');
  offers.add(told(1, [offer(1, 2)]));
  expect(offers.during(visit).map(({ refs }) => refs)).toEqual([[1, 2]]);
  offers.add(told(2, [offer(3, 1)]));
  const [standing, ...others] = offers.during(visit);
  expect(others).toEqual([]);
  expect(standing).toMatchObject({ refs: [1, 2, 3], element: { ref: 3 } });
});

test('what goes because the page was corrected has never stood on it, and has on the page before', () => {
  const offers = createOffers('d');
  const before = { ...PAGE, url: 'https://shop.test/list' };
  offers.add({ ...told(1, [offer(1)]), page: before });
  offers.add(told(3, [offer(1), { ...offer(2), id: 'add-to-cart:2' }]));
  offers.add(told(4, [], ['add-to-cart:2']));
  expect(offers.during(visit)).toHaveLength(2);
  offers.add({ ...told(5, [], ['add-to-cart:1']), corrected: true });
  const acted = () => [];
  const mug = { page: PAGE.url, from: 3_000, to: null, book: { visits: [] }, acted } as unknown as VisitBook;
  expect(offers.during(mug).map(({ element }) => element?.ref)).toEqual([2]);
  const list = { page: before.url, from: 0, to: 2_500, book: { visits: [] }, acted } as unknown as VisitBook;
  expect(offers.during(list).map(({ element }) => element?.ref)).toEqual([1]);
});

test('an offer of the page as a whole goes by none', () => {
  const offers = createOffers('d');
  offers.add(told(1, [{ id: 'scroll-50:page', conversion: 'scroll-50', element: null, confidence: 1 }]));
  expect(offers.during(visit)[0]).toMatchObject({ refs: [], element: null });
});

test('what fades out after the address has changed stood on the page before, as it was found there', () => {
  const offers = createOffers('d');
  const list = (seq: number, url: string, found: readonly Offer[], gone: readonly string[] = []): OfferSignal => ({
    ...told(seq, found, gone),
    page: { ...PAGE, url },
  });
  const link = (ref: number) => ({ id: 'select-item:1', conversion: 'select-item', element: element(ref), confidence: 1 });
  offers.add(list(1, 'https://shop.test/list', [link(1)]));
  offers.add(list(6, 'https://shop.test/mug', [link(2)]));
  offers.add(list(7, 'https://shop.test/mug', [offer(3)], ['select-item:1']));
  const book = { visits: [{ page: 'https://shop.test/list' }, { page: 'https://shop.test/mug' }] };
  const acted = () => [];
  const before = { page: 'https://shop.test/list', from: 0, to: 5_500, book, acted } as unknown as VisitBook;
  const after = { page: 'https://shop.test/mug', from: 5_500, to: null, book, acted } as unknown as VisitBook;
  expect(offers.during(before).map(({ element }) => element?.ref)).toEqual([1]);
  expect(offers.during(after).map(({ offer: { conversion } }) => conversion)).toEqual(['add-to-cart']);
  const used = { ...after, acted: () => [{}] } as unknown as VisitBook;
  expect(offers.during(used).map(({ offer: { conversion } }) => conversion)).toEqual(['select-item', 'add-to-cart']);
});
