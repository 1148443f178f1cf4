// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Captured } from '../model/signal';
import { createElementRefs } from './element';
import { watchInteractions } from './interactions';
import { createListening } from './listening';

let seen: Extract<Captured, { kind: 'interaction' }>[] = [];
let stop = new AbortController();
const roots = new Map<Element, ShadowRoot>();

beforeEach(() => {
  document.body.innerHTML = '';
  seen = [];
  stop = new AbortController();
  const refs = createElementRefs({ selectorOf: ({ localName }) => localName, labelOf: () => '' });
  let id = 0;
  const emit = (signal: Captured) => {
    if (signal.kind === 'interaction') seen.push(signal);
  };
  watchInteractions(
    window,
    refs,
    emit,
    () => `i${id++}`,
    createListening(stop.signal),
    (element) => roots.get(element) ?? null,
  );
});

afterEach(() => stop.abort());

function host(mode: 'open' | 'closed', html: string): ShadowRoot {
  const element = document.createElement('x-host');
  document.body.append(element);
  const root = element.attachShadow({ mode });
  root.innerHTML = html;
  roots.set(element, root);
  return root;
}

/** `outside`: the browser tells the host to listeners outside a closed root, which the test's own DOM may not. */
function trusted(event: Event, target: EventTarget): void {
  Object.defineProperty(event, 'isTrusted', { value: true });
  target.dispatchEvent(event);
}

const told = () => seen.map(({ action, element, path }) => `${action} ${element?.tag} ${path.length}`);

test.each(['open', 'closed'] as const)(
  'a submit and a choice in a %s shadow root are heard, once somebody comes near',
  (mode) => {
    const root = host(mode, '<form><input type="checkbox"><button>Send</button></form>');
    const button = root.querySelector('button') as HTMLElement;
    const box = root.querySelector('input') as HTMLElement;
    trusted(new Event('keydown', { bubbles: true, composed: true }), button);
    trusted(new Event('focusin', { bubbles: true, composed: true }), button);
    trusted(new Event('change', { bubbles: true }), box);
    trusted(new Event('submit', { bubbles: true }), root.querySelector('form') as HTMLElement);
    expect(told()).toEqual(['input input 5', 'change input 5', 'submit form 4']);
  },
);

test('a click in a closed shadow root is told of what was pressed, not of the host', () => {
  const root = host('closed', '<p><button>Buy</button></p>');
  const button = root.querySelector('button') as HTMLElement;
  root.elementFromPoint = () => button;
  trusted(new MouseEvent('click', { bubbles: true, composed: true, detail: 1, clientX: 5, clientY: 5 }), root.host);
  Object.defineProperty(root, 'activeElement', { value: button });
  trusted(new MouseEvent('click', { bubbles: true, composed: true, detail: 0 }), root.host);
  expect(told()).toEqual(['click button 5', 'click button 5']);
});
