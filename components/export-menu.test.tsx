// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { button, click, live, mount, press, text } from '../tests/panel/mount';

const items = (root: Element) => [...root.querySelectorAll<HTMLElement>('[role=menuitem]')];
const focused = () => text(document.activeElement);

test('every format is offered and asked for', () => {
  const { root, heard } = mount(live);
  const texts = ['Report (Markdown)', 'Checklist (CSV)', 'Data (JSON)', 'Recording, to be opened again'];
  const names = [
    ...texts,
    'Steps of the visit (JSON)',
    'Test (Playwright)',
    'Screenshot of what is in sight (PNG)',
    'Screenshot of the whole page (PNG)',
  ];
  for (const name of names) {
    click(button(root, 'Export'));
    expect(items(root).map(text)).toEqual(names);
    click(button(root, name));
    expect(items(root)).toHaveLength(0);
  }
  expect(heard.onExport.mock.calls).toEqual([
    ['markdown'],
    ['csv'],
    ['json'],
    ['recording'],
    ['steps'],
    ['playwright'],
    ['sight'],
    ['page'],
  ]);
});

test('arrows, Home and End move; Escape closes and gives the focus back', () => {
  const { root, heard } = mount(live);
  const export_ = button(root, 'Export');
  press(export_, 'ArrowDown');
  expect(export_.getAttribute('aria-expanded')).toBe('true');
  expect(focused()).toBe('Report (Markdown)');
  press(document.activeElement, 'ArrowUp');
  expect(focused()).toBe('Screenshot of the whole page (PNG)');
  press(document.activeElement, 'ArrowDown');
  expect(focused()).toBe('Report (Markdown)');
  press(document.activeElement, 'End');
  expect(focused()).toBe('Screenshot of the whole page (PNG)');
  press(document.activeElement, 'Home');
  expect(focused()).toBe('Report (Markdown)');
  press(document.activeElement, 'Escape');
  expect(items(root)).toHaveLength(0);
  expect(document.activeElement).toBe(export_);
  press(export_, 'ArrowUp');
  expect(focused()).toBe('Screenshot of the whole page (PNG)');
  expect(heard.onExport).not.toHaveBeenCalled();
});

test('leaving it closes it', () => {
  const { root } = mount(live);
  click(button(root, 'Export'));
  expect(items(root)).toHaveLength(8);
  act(() => {
    items(root)[0]?.dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget: button(root, 'Stop') }));
  });
  expect(items(root)).toHaveLength(0);
});
