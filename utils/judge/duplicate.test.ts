import { expect, test } from 'vitest';
import type { LinkedEvent } from '../model/linked';
import { isRepeated } from './duplicate';

function event(params: { [name: string]: string | number }, items: { item_id: string }[] = []): LinkedEvent {
  return { event: 'add_to_cart', params, hit: { vendor: 'ga4', kind: 'event', params, items } } as unknown as LinkedEvent;
}

test('times, counters and ids of the hit do not make it another', () => {
  expect(
    isRepeated([event({ a: 'x', _s: 1, engagement_time_msec: 5 }), event({ a: 'x', _s: 2, engagement_time_msec: 900 })]),
  ).toBe(2);
  expect(isRepeated([event({ eid: '1', ts: 1 }), event({ eid: '2', ts: 2 }), event({ eid: '3', ts: 3 })])).toBe(3);
});

test('other parameters or items do', () => {
  expect(isRepeated([event({ percent: 25 }), event({ percent: 50 })])).toBe(1);
  expect(isRepeated([event({}, [{ item_id: 'A' }]), event({}, [{ item_id: 'B' }])])).toBe(1);
});

test('none and one are none and one', () => {
  expect(isRepeated([])).toBe(0);
  expect(isRepeated([event({})])).toBe(1);
});
