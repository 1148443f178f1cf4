import { expect, test, vi } from 'vitest';
import { limited } from './quota';
import type { TapSignal } from './tap-signal';

vi.stubGlobal('Element', class {});
vi.stubGlobal('Node', class {});
const { tapDataLayers } = await import('./data-layer');

const signal: TapSignal = { kind: 'container', at: 0, id: 'GTM-A', layer: 'dataLayer' };

test('reports up to its limit, then how many there were each time that has doubled', () => {
  const kinds: string[] = [];
  let dropped = 0;
  const emit = limited((sent) => {
    kinds.push(sent.kind);
    if (sent.kind === 'health') dropped += sent.count ?? 0;
  }, 10);
  for (let count = 0; count < 110; count += 1) emit(signal);
  expect(kinds).toEqual([...Array(10).fill('container'), ...Array(7).fill('health')]);
  expect(dropped).toBe(64);
});

test('a million pushes cost nothing but their number: no copy is made, no reference kept', () => {
  const page: { dataLayer: object[] } = { dataLayer: [] };
  const sent: TapSignal[] = [];
  const emit = limited((one) => sent.push(one), 100);
  const layers = tapDataLayers(page, emit, () => '', new AbortController().signal);
  layers.expect('dataLayer');
  let read = 0;
  const entry = () => ({
    get event() {
      read += 1;
      return 'late';
    },
  });
  for (let count = 0; count < 1_000; count += 1) page.dataLayer.push(entry());
  expect(read).toBe(100);
  expect(sent.filter(({ kind }) => kind === 'push')).toHaveLength(100);
  expect(sent.reduce((sum, one) => sum + (one.kind === 'health' ? (one.count ?? 0) : 0), 0)).toBe(512);
});

test('says what a signal weighs', () => {
  const weights: number[] = [];
  const emit = limited((_, weight) => weights.push(weight));
  emit(signal);
  emit({ kind: 'body', at: 0, via: 'beacon', url: 'https://a.example/', method: 'POST', event: null, body: 'x'.repeat(6_400) });
  expect(weights).toEqual([1, 101]);
});
