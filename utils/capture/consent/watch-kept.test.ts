// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Captured } from '../../model/signal';
import { createListening } from '../listening';
import { watchKept } from './watch-kept';

let told: Captured[];
let stop: AbortController;
let kept: ReturnType<typeof watchKept>;

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  stop = new AbortController();
  kept = watchKept(window, (signal) => told.push(signal), createListening(stop.signal), stop.signal);
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  localStorage.clear();
});

const says = () => told.map((signal) => signal.kind === 'consent' && [signal.source, signal.state, signal.open ?? false]);

test('what a manager keeps is told when it is found, and when it has changed', () => {
  kept.found('transcend');
  kept.found('transcend');
  expect(says()).toEqual([['transcend', {}, true]]);
  localStorage.setItem('tcmConsent', JSON.stringify({ confirmed: true, purposes: { Analytics: false } }));
  vi.advanceTimersByTime(1_000);
  vi.advanceTimersByTime(5_000);
  expect(says().slice(1)).toEqual([['transcend', { Analytics: 'denied' }, false]]);
});

test('it is read at once after a click, and after the manager tells of a change', () => {
  kept.found('klaro', 'shop-klaro');
  document.body.click();
  localStorage.setItem('shop-klaro', '{"matomo":true}');
  vi.advanceTimersByTime(1);
  expect(says()[1]).toEqual(['klaro', { matomo: 'granted' }, false]);
  kept.found('didomi');
  localStorage.setItem('didomi_token', btoa('{"purposes":{"enabled":["a"],"disabled":[]}}'));
  window.dispatchEvent(new Event('didomi-consent'));
  vi.advanceTimersByTime(1);
  expect(says()[3]).toEqual(['didomi', { a: 'granted' }, false]);
});

test('nobody’s name, and what says nothing, leave no word; nothing runs after the end, or before the first is found', () => {
  expect(vi.getTimerCount()).toBe(0);
  document.body.click();
  kept.found('__proto__');
  kept.found('osano');
  expect(vi.getTimerCount()).toBe(0);
  kept.found('hubspot');
  expect(told).toEqual([]);
  stop.abort();
  expect(vi.getTimerCount()).toBe(0);
});
