// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { button, click, live, mount, text } from '../tests/panel/mount';
import { audit, NOON, nothing } from '../tests/panel/samples';
import type { Phase } from './phase';

const phases: readonly (readonly [Phase, readonly string[]])[] = [
  [{ phase: 'idle', site: 'shop.example' }, ['Audit', 'In this tab: shop.example', 'Open a recording…']],
  [{ phase: 'idle', site: null }, ['Open the website that you want to audit']],
  [{ phase: 'denied', site: 'shop.example' }, ['No access to shop.example', 'choose “Allow”', 'Ask again']],
  [{ phase: 'starting' }, ['Starting the audit…']],
  [{ phase: 'loading' }, ['Loading…']],
  [{ phase: 'unsupported' }, ['This page cannot be audited', 'Open a recording…']],
  [{ phase: 'broken', message: 'DataError <1>' }, ['Something went wrong', 'Try again', 'DataError <1>']],
  [{ phase: 'live', audit: nothing, startedAt: NOON, now: NOON }, ['Waiting for the page', 'Stop', 'Nothing judged yet']],
  [live, ['00:42', 'Stop', '2 of 5 tracked', 'Untracked']],
  [{ phase: 'recording', audit, startedAt: NOON }, ['Recording of 21 Nov 2026', 'read-only', 'Close', 'Untracked']],
];

test.each(phases)('$phase says what it is', (phase, words) => {
  const { root } = mount(phase);
  for (const word of words) expect(text(root)).toContain(word);
});

test('each phase in each language leaves no key and no placeholder', () => {
  for (const [phase] of phases) {
    for (const language of ['en', 'hu', 'pl'] as const) {
      const said = text(mount(phase, { language }).root);
      expect(said).not.toMatch(/\b(reason|state|action|health|idle|live|checklist|coverage|export)\.[a-z]/);
      expect(said).not.toMatch(/undefined|\{\w+\}|NaN/);
    }
  }
});

test('an audit starts where there is a site, and not where there is none', () => {
  const somewhere = mount({ phase: 'idle', site: 'shop.example' });
  click(button(somewhere.root, 'Audit'));
  expect(somewhere.heard.onStart).toHaveBeenCalledOnce();

  const nowhere = mount({ phase: 'idle', site: null });
  click(button(nowhere.root, 'Audit'));
  expect(nowhere.heard.onStart).not.toHaveBeenCalled();
});

test.each([
  [{ phase: 'denied', site: null } as const, 'Ask again', 'onStart'],
  [{ phase: 'broken', message: '' } as const, 'Try again', 'onStart'],
  [live, 'Stop', 'onStop'],
  [{ ...live, endedAt: NOON + 5000 } as Phase, 'Audit again', 'onStart'],
  [{ phase: 'recording', audit, startedAt: NOON } as const, 'Close', 'onCloseRecording'],
] as const)('%s: “%s” asks for %s', (phase, name, asked) => {
  const { root, heard } = mount(phase);
  click(button(root, name));
  for (const [each, listener] of Object.entries(heard)) expect(listener).toHaveBeenCalledTimes(each === asked ? 1 : 0);
});

test('the clock stops with the audit', () => {
  const { root, draw } = mount(live);
  const clock = () => text(root.querySelector('[role=timer]'));
  draw({ phase: 'live', audit, startedAt: NOON, now: NOON + 3_723_000 });
  expect(clock()).toBe('1:02:03');
  draw({ phase: 'live', audit, startedAt: NOON, now: NOON + 3_723_000, endedAt: NOON + 59_999 });
  expect(clock()).toBe('00:59');
  expect(text(root)).toContain('Audit stopped');
});

test('a chosen recording is handed over, and can be chosen twice', () => {
  const { root, heard } = mount({ phase: 'idle', site: null });
  const input = root.querySelector('input');
  const file = new File(['{}'], 'visit.json');
  Object.defineProperty(input, 'files', { value: [file] });
  input?.dispatchEvent(new Event('change', { bubbles: true }));
  expect(heard.onOpenRecording).toHaveBeenCalledWith(file);
  expect(input?.value).toBe('');
});

test('the language is chosen from those that exist', () => {
  const { root, heard, draw } = mount({ phase: 'idle', site: null });
  const select = root.querySelector('select');
  if (!select) throw new Error('no choice of languages');
  expect([...select.options].map(text)).toEqual(['English', 'Magyar', 'Polski']);
  select.value = 'hu';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  expect(heard.onLanguage).toHaveBeenCalledWith('hu');
  draw({ phase: 'idle', site: null }, { language: 'hu' });
  expect(text(root)).toContain('Audit indítása');
  expect(root.querySelector('.panel')?.getAttribute('lang')).toBe('hu');
});

test('a page is picked where there are several', () => {
  const { root, heard, draw } = mount(live);
  const select = root.querySelector<HTMLSelectElement>('.page select');
  if (!select) throw new Error('no choice of pages');
  expect([...select.options].map(text)).toEqual([
    'shop.example · home page',
    'shop.example/products/stoneware-mug · product page',
  ]);
  expect(select.value).toBe('https://shop.example/products/stoneware-mug');
  select.value = 'https://shop.example/';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  expect(heard.onSelectPage).toHaveBeenCalledWith('https://shop.example/');

  draw(live, { page: 'https://shop.example/' });
  expect([...root.querySelectorAll('.group')].map((group) => group.getAttribute('data-state'))).toEqual(['tracked']);
  draw(live, { page: 'https://gone.example/' });
  expect(root.querySelectorAll('.group').length).toBe(6);
});

test('a notice is told at once', () => {
  const { root } = mount({ phase: 'idle', site: null }, { notice: 'This file cannot be read.' });
  expect(text(root.querySelector('[role=alert]'))).toBe('This file cannot be read.');
});

test('screen readers are told of a chain once it is quiet', async () => {
  vi.useFakeTimers();
  const { root } = mount(live);
  const told = () => text(root.querySelector('.chains [role=status]'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(told()).toBe('');
  await vi.advanceTimersByTimeAsync(1000);
  expect(told()).toBe('click “Add to cart”: 2 requests');
  vi.useRealTimers();
});
