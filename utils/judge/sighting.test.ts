import { describe, expect, test } from 'vitest';
import type { Signal } from '../model/signal';
import type { Audit, Verdict } from '../model/verdict';
import { sightingOf } from './sighting';

const button = { ref: 7, selector: '#buy', tag: 'button', label: 'Buy' };
const at = (seq: number, more: object) => ({ at: seq * 100, seq, frame: 0, doc: 'd1', ...more }) as Signal;
const click = (seq: number, path: readonly number[], doc = 'd1') =>
  at(seq, { kind: 'interaction', id: `i${seq}`, action: 'click', element: null, path, doc });
const signals = [
  at(1, { kind: 'offer', page: {}, found: [{ id: 'o', conversion: 'add-to-cart', element: button, confidence: 1 }], gone: [] }),
  click(2, [9, 7, 1]),
  click(3, [8, 1]),
  click(4, [7], 'd2'),
  click(5, [7, 1]),
];
const hit = (seq: number, name: string) => ({ seq, at: seq, what: 'hit', name, where: 'ga4', outcome: 'delivered' }) as const;
const chain = (id: number, ...names: string[]) => ({ id, at: id, label: '', ref: 7, steps: names.map((name) => hit(id, name)) });
const verdict = { conversion: 'add-to-cart', selector: '#buy', state: 'tracked' } as Verdict;
const audit = {
  installed: [],
  pages: [{ verdicts: [verdict, { ...verdict, selector: '#other' }, { ...verdict, conversion: 'phone', state: 'absent' }] }],
  chains: [chain(2, 'add_to_cart', 'click'), chain(3, 'other'), chain(4, 'elsewhere'), chain(5, 'add_to_cart')],
} as unknown as Audit;

describe('what is known of an element', () => {
  test('is what was found on it, how often it or something in it was used, and what that caused', () => {
    expect(sightingOf('#buy', null, audit, signals)).toEqual({
      offers: [{ conversion: 'add-to-cart', state: 'tracked' }],
      uses: 2,
      fired: [
        { event: 'add_to_cart', where: 'ga4', outcome: 'delivered' },
        { event: 'click', where: 'ga4', outcome: 'delivered' },
      ],
      likely: [],
    });
  });

  test('is nothing where nobody has met it', () => {
    expect(sightingOf('#nobody', null, audit, signals)).toEqual({ offers: [], uses: 0, fired: [], likely: [] });
  });

  test('is what others that offer the same sent, and others that are built alike', () => {
    const other = { ref: 8, selector: '#row-12 > button', tag: 'button', label: 'Buy' };
    const twin = { ref: 9, selector: '#row-3 > button', tag: 'button', label: 'Buy' };
    const found = [button, twin].map((element) => ({ id: element.selector, conversion: 'add-to-cart', element, confidence: 1 }));
    const visit = [
      at(1, { kind: 'offer', page: {}, found, gone: [] }),
      at(2, { kind: 'interaction', id: 'i2', action: 'click', element: other, path: [8] }),
      click(5, [7, 1]),
    ];
    const verdicts = [verdict, { ...verdict, selector: twin.selector }];
    const seen = {
      ...audit,
      pages: [{ verdicts }],
      chains: [chain(2, 'select_item'), chain(5, 'add_to_cart')],
    } as unknown as Audit;
    expect(sightingOf(twin.selector, null, seen, visit)).toEqual({
      offers: [{ conversion: 'add-to-cart', state: 'tracked' }],
      uses: 0,
      fired: [],
      likely: [
        { by: 'same', name: 'add-to-cart', event: 'add_to_cart', where: 'ga4' },
        { by: 'alike', name: other.selector, event: 'select_item', where: 'ga4' },
      ],
    });
  });
});
