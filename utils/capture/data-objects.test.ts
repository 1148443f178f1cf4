// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { createDataObjects } from './data-objects';
import type { TapSignal } from './tap-signal';

/** @param takes milliseconds between two looks at the clock */
function watch(page: Record<string, unknown>, takes = 0) {
  const signals: TapSignal[] = [];
  const queues: string[] = [];
  let at = 0;
  const clock = () => {
    at += takes;
    return at;
  };
  const emit = (signal: TapSignal) => signals.push(signal);
  const { check } = createDataObjects(
    page,
    emit,
    (element) => element.localName,
    (name) => queues.push(name),
    clock,
  );
  const pass = (milliseconds: number) => {
    at += milliseconds;
  };
  const told = () => signals.map((signal) => (signal.kind === 'push' ? [signal.layer, signal.entry] : []));
  return { check, queues, told, signals, pass };
}

test('an object is told when it is found and when a look finds it changed', () => {
  const page: Record<string, unknown> = {};
  const { check, told, signals } = watch(page);
  check();
  page['utag_data'] = { page_type: 'product' };
  page['digitalData'] = { page: { category: 'mug' }, list: [1] };
  check();
  check();
  (page['digitalData'] as { list: number[] }).list.push(2);
  check();
  expect(told()).toEqual([
    ['digitalData', { page: { category: 'mug' }, list: [1] }],
    ['utag_data', { page_type: 'product' }],
    ['digitalData', { page: { category: 'mug' }, list: [1, 2] }],
  ]);
  expect(signals).toMatchObject([{ early: true, event: null }, { early: true }, { early: true }]);
  page['digitalData'] = null;
  check();
  expect(told()).toHaveLength(3);
});

test('one that is a queue is handed on as such', () => {
  const { check, queues, told } = watch({ digitalData: [] });
  check();
  expect(queues).toEqual(['digitalData']);
  expect(told()).toEqual([]);
});

test('one that takes its time is not looked at again soon', () => {
  const page = { digitalData: { n: 0 } };
  const { check, told, pass } = watch(page, 5);
  for (page.digitalData.n = 1; page.digitalData.n < 10; page.digitalData.n += 1) check();
  expect(told()).toEqual([['digitalData', { n: 1 }]]);
  pass(2_000);
  check();
  expect(told()).toHaveLength(2);
});
