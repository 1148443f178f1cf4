// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { Conversion, Find } from '../model/conversion';
import { findOffers } from './offers';
import { readPage } from './page';

const WORDS = { en: 'x', hu: 'x', pl: 'x' };

function conversion(weight: number, action: 'click' | 'submit', find: () => Find[]): Conversion {
  return {
    title: WORDS,
    why: WORDS,
    tryIt: WORDS,
    kind: 'secondary-action',
    category: 'content',
    weight,
    sites: [],
    found: 'A thing.',
    source: { name: 'A page', url: 'https://example.com/' },
    find,
    done: [{ action }],
    proves: { names: {}, lexicon: /x/ },
    recommend: { ga4: 'x', params: [], required: [] },
  };
}

test('what is pressed offers one thing only, the heaviest; the form around it does not compete', () => {
  document.body.innerHTML = '<form action="/"><input name="q"><button>Buy</button></form>';
  const element = document.querySelector('button');
  const find = () => [{ element, label: 'Buy', confidence: 1 }];
  const form = () => [{ element: document.querySelector('form'), label: 'Buy', confidence: 1 }];
  const page = readPage(document, 'https://shop.test/');
  const offers = findOffers(
    page,
    new Map([
      ['light', conversion(2, 'click', find)],
      ['heavy', conversion(8, 'click', find)],
      ['sent', conversion(5, 'submit', find)],
      ['form', conversion(5, 'submit', form)],
    ]),
  );
  expect(offers.map((offer) => offer.conversion)).toEqual(['heavy', 'form']);
});

test('a conversion that fails is skipped and told, the others are found', () => {
  const failing = conversion(1, 'click', () => {
    throw new Error('broken');
  });
  const whole = conversion(1, 'submit', () => [{ element: null, label: 'x'.repeat(200), confidence: 1 }]);
  const onError = vi.fn();
  const page = readPage(document, 'https://shop.test/');
  const offers = findOffers(
    page,
    new Map([
      ['failing', failing],
      ['whole', whole],
    ]),
    onError,
  );
  expect(offers).toEqual([{ conversion: 'whole', element: null, label: 'x'.repeat(80), confidence: 1 }]);
  expect(onError).toHaveBeenCalledWith('failing', expect.objectContaining({ message: 'broken' }));
  expect(() => findOffers(page, new Map([['failing', failing]]))).not.toThrow();
});
