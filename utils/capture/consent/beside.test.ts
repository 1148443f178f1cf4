// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Captured } from '../../model/signal';
import { createListening } from '../listening';
import { createConsentBeside } from './beside';

let told: Captured[];
let stop: AbortController;
let kept: ReturnType<typeof createConsentBeside>;

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  stop = new AbortController();
  kept = createConsentBeside(window, (signal) => told.push(signal), createListening(stop.signal), stop.signal);
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  localStorage.clear();
});

const says = () =>
  told.flatMap((signal) => (signal.kind === 'consent' ? [[signal.source, signal.state, signal.open ?? false] as const] : []));

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

test('managers whose word is TCF’s wait as it waits, by their number or their name', () => {
  kept.found('sourcepoint');
  kept.heard('tcf', {}, 1);
  kept.heard('tcf', { eventStatus: 'cmpuishown', cmpId: 10, purposes: {} }, 2);
  kept.heard('tcf', { eventStatus: 'useractioncomplete', cmpId: 10, purposes: { 1: true } }, 3);
  kept.heard('tcf', { eventStatus: 'cmpuishown', cmpId: 10, purposes: { 1: true } }, 4);
  expect(says().map(([source, , open]) => `${source} ${open}`)).toEqual([
    'sourcepoint false',
    'tcf true',
    'tcf true',
    'sourcepoint true',
    'inmobi true',
    'tcf false',
    'sourcepoint false',
    'inmobi false',
  ]);
});

test('what nobody knows, or says nothing, is no consent', () => {
  kept.heard('toString', { a: true }, 1);
  kept.heard('google', null, 1);
  kept.heard('gpp', { cmpStatus: 'stub' }, 1);
  kept.heard('usp', { uspString: '2YNN' }, 1);
  expect(told).toEqual([]);
});
