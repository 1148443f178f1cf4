// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPage } from './watch';

let stop: AbortController;
let changed: ReturnType<typeof vi.fn<() => void>>;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<div id="x"></div>';
  stop = new AbortController();
  changed = vi.fn<() => void>();
  watchPage(document, changed, stop.signal);
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

async function after(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

function append(): void {
  document.querySelector('#x')?.append(document.createElement('button'));
}

test('tells of new elements once the page is quiet', async () => {
  append();
  await after(200);
  append();
  await after(200);
  expect(changed).not.toHaveBeenCalled();
  await after(200);
  expect(changed).toHaveBeenCalledTimes(1);
});

test('does not wait for ever on a page that never rests', async () => {
  for (let time = 0; time < 2600; time += 100) {
    append();
    await after(100);
  }
  expect(changed.mock.calls.length).toBeGreaterThanOrEqual(2);
  expect(changed.mock.calls.length).toBeLessThanOrEqual(3);
});

test('text, scripts and animated styles do not matter; hiding and showing do', async () => {
  const box = document.querySelector('#x');
  box?.append('tick');
  box?.append(document.createElement('script'));
  box?.setAttribute('style', 'transform: translateX(1px)');
  await after(1500);
  expect(changed).not.toHaveBeenCalled();
  box?.setAttribute('style', 'display: none');
  await after(400);
  expect(changed).toHaveBeenCalledTimes(1);
});

test('sees into open shadow roots, also those that came later', async () => {
  const root = document.querySelector('#x')?.attachShadow({ mode: 'open' });
  append();
  await after(400);
  changed.mockClear();
  root?.append(document.createElement('button'));
  await after(400);
  expect(changed).toHaveBeenCalledTimes(1);
});

test('is silent after it was stopped', async () => {
  append();
  stop.abort();
  await after(2000);
  append();
  await after(2000);
  expect(changed).not.toHaveBeenCalled();
});
