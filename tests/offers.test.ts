// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { createOfferReporter } from '../entrypoints/inspect.content/offers';
import type { Found } from '../utils/detect/offers';
import { finish } from '../utils/detect/slices';
import type { PageView } from '../utils/model/conversion';
import type { Captured } from '../utils/model/signal';

const page = { type: 'product', confidence: 1, language: 'en', hints: ['cart'] } as unknown as PageView;
let told: Extract<Captured, { kind: 'offer' }>[] = [];
let refs: Element[] = [];

function reporter(isTop = true) {
  const refOf = (element: Element) => {
    if (!refs.includes(element)) refs.push(element);
    return refs.indexOf(element) + 1;
  };
  const emit = (signal: Captured) => {
    if (signal.kind === 'offer') told.push(signal);
  };
  const refer = (element: Element) => ({ ref: refOf(element), selector: `#${element.id}`, tag: 'button', label: element.id });
  const report = createOfferReporter({ emit, refOf, describe: refer }, isTop);
  return (page: PageView, title: string, found: readonly Found[], type = page.type) => finish(report(page, type, title, found));
}

function button(id: string): Element {
  const element = document.createElement('button');
  element.id = id;
  return element;
}

const found = (element: Element | null, ...copies: Element[]): Found => ({
  conversion: 'add-to-cart',
  element,
  label: 'Add to cart',
  confidence: 0.9,
  ...(copies.length > 0 ? { copies } : {}),
});

beforeEach(() => {
  told = [];
  refs = [];
});

test('what came and what went is told once', () => {
  const report = reporter();
  const [a, b] = [button('a'), button('b')];
  report(page, 'Mug', [found(a)]);
  report(page, 'Mug', [found(a)]);
  report(page, 'Mug', [found(b)]);
  expect(told.map(({ found, gone }) => [found.map(({ id }) => id), gone])).toEqual([
    [['add-to-cart:1'], []],
    [['add-to-cart:2'], ['add-to-cart:1']],
  ]);
});

test('an offer is the same while one of its elements lives, whichever of them stands out', () => {
  const report = reporter();
  const [wide, narrow, sticky] = [button('wide'), button('narrow'), button('sticky')];
  report(page, 'Mug', [found(wide, narrow)]);
  report(page, 'Mug', [found(narrow, wide)]);
  report(page, 'Mug', [found(narrow, wide, sticky)]);
  report(page, 'Mug', [found(narrow)]);
  expect(
    told.map(({ found, gone }) => [
      found.map(({ id, element, copies }) => [id, element?.selector, copies?.map(({ selector }) => selector)]),
      gone,
    ]),
  ).toEqual([
    [[['add-to-cart:1', '#wide', ['#narrow']]], []],
    [[['add-to-cart:1', '#narrow', ['#wide']]], []],
    [[['add-to-cart:1', '#narrow', ['#wide', '#sticky']]], []],
  ]);
});

test('what goes because people corrected the type of the page was never offered; what else goes, was', () => {
  const report = reporter();
  const [a, b] = [button('a'), button('b')];
  report(page, 'Mug', [found(a), found(b)]);
  report(page, 'Mug', [found(b)]);
  report(page, 'Mug', [], 'contact');
  report(page, 'Mug', [found(a)], 'contact');
  report({ ...page, type: 'cart' }, 'Mug', [], 'contact');
  report({ ...page, type: 'cart' }, 'Mug', []);
  expect(told.map(({ gone, corrected }) => [gone, corrected])).toEqual([
    [[], undefined],
    [['add-to-cart:1'], undefined],
    [['add-to-cart:2'], true],
    [[], undefined],
    [['add-to-cart:1'], undefined],
  ]);
});

test('two offers never share an id', () => {
  const report = reporter();
  const [a, b] = [button('a'), button('b')];
  report(page, 'Mug', [found(a, b)]);
  report(page, 'Mug', [found(a), found(b)]);
  const ids = told.flatMap(({ found }) => found.map(({ id }) => id));
  expect(ids).toEqual(['add-to-cart:1', 'add-to-cart:2']);
});

test('a frame offers nothing as a page of its own', () => {
  const report = reporter(false);
  report(page, 'Player', [found(null)]);
  expect(told.flatMap(({ found }) => found)).toEqual([]);
});
