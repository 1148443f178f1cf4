// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Captured } from '../model/signal';
import type { ElementRefs } from './element';
import { watchInteractions } from './interactions';
import { createListening } from './listening';

const refs = {
  describe: (element: Element) => ({ ref: 1, selector: element.localName, tag: element.localName, label: '' }),
  pathOf: () => [1],
} as unknown as ElementRefs;

let seen: Captured[] = [];
let stop = new AbortController();

beforeEach(() => {
  seen = [];
  stop = new AbortController();
  let id = 0;
  watchInteractions(
    window,
    refs,
    (signal) => seen.push(signal),
    () => `i${id++}`,
    createListening(stop.signal),
  );
});

afterEach(() => stop.abort());

function trusted(selector: string, type: string): void {
  const event = new Event(type, { bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  document.querySelector(selector)?.dispatchEvent(event);
}

const actions = () => seen.map((signal) => (signal.kind === 'interaction' ? signal.action : signal.kind));

test.each(['<select><option>S</option></select>', '<input type="radio">', '<input type="checkbox">', '<input type="range">'])(
  '%s changed is a choice, each time, and nothing of it is told',
  (html) => {
    document.body.innerHTML = `<form>${html}</form>`;
    trusted('form > *', 'change');
    trusted('form > *', 'change');
    expect(actions()).toEqual(['input', 'change', 'change']);
    expect(JSON.stringify(seen)).not.toContain('value');
  },
);

test('typing is none', () => {
  document.body.innerHTML = '<form><input type="text"></form>';
  trusted('input', 'input');
  trusted('input', 'change');
  expect(actions()).toEqual(['input']);
});

test('each further field that is written into is told once, with its kind and nothing that stands in it', () => {
  document.body.innerHTML = '<form><input type="email"><textarea></textarea><input type="checkbox"></form>';
  for (const field of ['input', 'textarea', 'input', 'textarea', '[type=checkbox]']) trusted(field, 'input');
  expect(seen).toEqual([
    expect.objectContaining({ action: 'input', field: 'email' }),
    expect.objectContaining({ action: 'fill', field: 'text' }),
  ]);
});

test('a click on what takes the role of a choice is one; a click on a label is told by the change after it', () => {
  document.body.innerHTML = '<div role="radio"><b>Red</b></div><label role="radio">Blue</label><button>Buy</button>';
  trusted('b', 'click');
  expect(actions()).toEqual(['click', 'change']);
  trusted('label', 'click');
  trusted('button', 'click');
  expect(actions()).toEqual(['click', 'change', 'click', 'click']);
});

test('what the page does by itself is none', () => {
  document.body.innerHTML = '<select></select>';
  document.querySelector('select')?.dispatchEvent(new Event('change', { bubbles: true }));
  expect(seen).toEqual([]);
});
