import { expect, test } from 'vitest';
import type { Recording } from '../../utils/model/recording';
import type { ActionKind, InteractionSignal } from '../../utils/model/signal';
import type { Held } from './hold';
import { withHeld } from './marks';

const action = (seq: number, at: number, action: ActionKind = 'click'): InteractionSignal => ({
  seq,
  at,
  frame: 0,
  doc: 'd',
  kind: 'interaction',
  id: `i${seq}`,
  action,
  element: null,
  path: [],
});

function heldOf(signals: readonly InteractionSignal[], held: readonly Held[], cut: readonly (readonly [number, number])[] = []) {
  const recording: Recording = {
    format: 'mikroskop-recording',
    version: 1,
    id: 'r',
    app: '0',
    browser: 'cli',
    url: 'https://shop.example/',
    startedAt: 0,
    endedAt: null,
    settings: { require: [] },
    signals,
  };
  return withHeld(recording, held, cut).signals.map((signal) => (signal.kind === 'interaction' ? (signal.held ?? '') : ''));
}

test('what a link would have done belongs to its own press', () => {
  const held: Held[] = [{ at: 5_001, kind: 'page', url: 'https://shop.example/a', exact: true }];
  expect(heldOf([action(1, 4_500), action(2, 5_000)], held)).toEqual(['', 'page']);
});

test('what a timer wanted may have been set by any press before it', () => {
  const held: Held[] = [{ at: 6_000, kind: 'page', url: 'https://shop.example/a' }];
  expect(heldOf([action(1, 500), action(2, 4_500), action(3, 5_900), action(4, 7_000)], held)).toEqual(['', 'page', 'page', '']);
});

test('a new tab matters where it shows the same site, or is opened empty', () => {
  const kinds = ['https://shop.example/a', 'https://www.shop.example/a', 'https://other.example/', 'about:blank', ''].map(
    (url) => heldOf([action(1, 1_000)], [{ at: 1_001, kind: 'tab', url, exact: true }])[0],
  );
  expect(kinds).toEqual(['tab', 'tab', 'other', 'tab', 'tab']);
});

test('a telephone leads to no page', () => {
  expect(heldOf([action(1, 1_000)], [{ at: 1_001, kind: 'protocol', url: 'tel:1', exact: true }])).toEqual(['other']);
});

test('what was given up is marked, and that the page was stayed on is not', () => {
  expect(heldOf([action(1, 1_000), action(2, 1_100, 'engaged'), action(3, 9_000)], [], [[900, 2_000]])).toEqual(['cut', '', '']);
});
