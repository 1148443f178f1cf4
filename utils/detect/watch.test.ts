// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createChanges } from './changes';
import { rootsOf } from './tree';
import { watchPage } from './watch';

let stop: AbortController;
let changed: ReturnType<typeof vi.fn<() => void>>;
/** Milliseconds that a look takes. */
let cost: number;
let again: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<div id="x"></div>';
  stop = new AbortController();
  changed = vi.fn<() => void>();
  cost = 0;
  const changes = createChanges();
  again = watchPage({
    document,
    changes,
    look: async ({ roots }) => {
      changed();
      roots(rootsOf(document));
      changes.take();
      return cost;
    },
    signal: stop.signal,
  });
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

test('the more a look costs, the longer the next one waits on a page that never rests; what is asked for does not wait', async () => {
  cost = 300;
  for (let time = 0; time < 20_000; time += 100) {
    append();
    await after(100);
  }
  // 60 ms are free, and 1.2 % of 20 s: that is one look and part of a second.
  expect(changed.mock.calls.length).toBeGreaterThanOrEqual(1);
  expect(changed.mock.calls.length).toBeLessThanOrEqual(2);
  changed.mockClear();
  again();
  await after(0);
  expect(changed).toHaveBeenCalledTimes(1);
});

test('of text that ticks and attributes that say nothing is taken note, without a look', async () => {
  const changes = createChanges();
  const observer = new MutationObserver((records) => changes.note(records));
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true, attributeOldValue: true });
  const box = document.querySelector('#x');
  box?.setAttribute('data-product-id', '7');
  await after(0);
  expect(changes.pending()).toBe(false);
  expect(changes.take().whole).toEqual([box]);
  box?.append('tick');
  await after(0);
  expect(changes.pending()).toBe(false);
  expect(changes.take()).toEqual({ whole: [], inner: [box] });
  box?.append(document.createElement('button'));
  await after(0);
  expect(changes.pending()).toBe(true);
  expect(changes.take().whole).toEqual([box?.firstElementChild]);
  observer.disconnect();
});

/** Has a box come and go ten times a second. */
async function tick(milliseconds: number): Promise<void> {
  for (let time = 0; time < milliseconds; time += 100) {
    const [first] = document.querySelectorAll('#x > *');
    if (first) first.remove();
    else append();
    await after(100);
  }
}

test('a place that changes again and again is looked at every few seconds, and when it rests', async () => {
  await tick(4_000);
  changed.mockClear();
  await tick(9_000);
  expect(changed.mock.calls.length).toBeGreaterThanOrEqual(1);
  expect(changed.mock.calls.length).toBeLessThanOrEqual(2);
  changed.mockClear();
  append();
  await after(1_200);
  expect(changed).toHaveBeenCalledTimes(1);
  await after(10_000);
  expect(changed).toHaveBeenCalledTimes(1);
  append();
  await after(400);
  expect(changed).toHaveBeenCalledTimes(2);
});

test('what comes elsewhere meanwhile is not kept waiting', async () => {
  await tick(6_000);
  await after(1_200);
  await tick(3_500);
  changed.mockClear();
  document.body.append(document.createElement('dialog'));
  await tick(400);
  expect(changed).toHaveBeenCalledTimes(1);
});

test('nor is what a person sets in motion', async () => {
  await tick(4_000);
  changed.mockClear();
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  append();
  await after(400);
  expect(changed).toHaveBeenCalledTimes(1);
});

test('what came and went between two looks is not read again', async () => {
  const changes = createChanges();
  const observer = new MutationObserver((records) => changes.note(records));
  observer.observe(document, { subtree: true, childList: true });
  const gone = document.createElement('p');
  document.querySelector('#x')?.append(gone);
  gone.remove();
  await after(0);
  expect(changes.take()).toEqual({ whole: [], inner: [document.querySelector('#x')] });
  document.querySelector('#x')?.append(gone);
  await after(0);
  expect(changes.take().whole).toEqual([gone]);
  observer.disconnect();
});
