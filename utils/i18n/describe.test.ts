import { expect, test } from 'vitest';
import type { Signal } from '../model/signal';
import { describeSignal } from './describe';
import { createTranslator } from './translate';

const base = { seq: 1, at: 5, frame: 0, doc: null };
const say = createTranslator('en');
const text = (signal: Signal) => describeSignal(say, signal).text;

test('says what each kind of signal was', () => {
  const element = { ref: 1, selector: 'a', tag: 'a', label: 'Add to cart' };
  expect(text({ ...base, kind: 'interaction', id: 'i', action: 'click', element, path: [1] })).toBe('click “Add to cart”');
  expect(text({ ...base, kind: 'interaction', id: 'i', action: 'scroll', element: null, path: [], value: 50 })).toBe(
    'scroll: 50%',
  );
  expect(text({ ...base, kind: 'push', layer: 'dataLayer', entry: { event: 'add_to_cart' } })).toBe(
    'data layer (dataLayer): add_to_cart',
  );
  expect(text({ ...base, kind: 'push', layer: 'dataLayer', entry: { $arguments: ['event', 'purchase', {}] } })).toBe(
    'data layer (dataLayer): event purchase',
  );
  expect(text({ ...base, kind: 'outcome', requestId: '1', result: 'delivered', status: 204 })).toBe('answer: delivered 204');
  expect(text({ ...base, kind: 'consent', source: 'google', state: { ad_storage: 'denied' } })).toBe(
    'consent: ad_storage denied',
  );
  expect(text({ ...base, kind: 'health', note: 'dropped', count: 3 })).toBe(
    'The page made too many signals: 3 were thrown away.',
  );
});

test('stays one short line whatever the page sends', () => {
  const long = text({ ...base, kind: 'push', layer: 'dataLayer', entry: { junk: `\n${'x'.repeat(1e6)}` } });
  expect(long.length).toBeLessThanOrEqual(120);
  expect(long).not.toContain('\n');
});
