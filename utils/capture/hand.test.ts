// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createHand, type Hand } from './hand';
import { createListening } from './listening';

let stop = new AbortController();
let hand: Hand;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  vi.advanceTimersByTime(60_000);
  document.body.innerHTML = '<main><button>Go</button><input><p>Words</p></main>';
  stop = new AbortController();
  hand = createHand(window, createListening(stop.signal));
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

function does(event: Event, selector = 'p', trusted = true): void {
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  document.querySelector(selector)?.dispatchEvent(event);
}

const on = { bubbles: true, composed: true };
const key = (name: string) => new KeyboardEvent('keydown', { key: name, ...on });
const mouse = (type: string, more: object = {}) => new MouseEvent(type, { ...on, clientX: 20, clientY: 20, ...more });

test('the wheel, a finger and the keys for it scroll', () => {
  expect(hand.scrolls()).toBe(false);
  for (const event of [new Event('wheel', on), new Event('touchmove', on), key('PageDown'), key(' ')]) {
    does(event);
    expect(hand.scrolls()).toBe(true);
    vi.advanceTimersByTime(5_000);
    expect(hand.scrolls()).toBe(false);
  }
});

test('what the page makes up, typing, and a press that has a script scroll do not', () => {
  does(new Event('wheel', on), 'p', false);
  does(key('ArrowDown'), 'input');
  does(key(' '), 'button');
  does(key('a'));
  does(mouse('mousedown'), 'button');
  does(mouse('mouseup'), 'button');
  does(mouse('click'), 'button');
  expect(hand.scrolls()).toBe(false);
});

test('what moves while the button is held is moved by it, and so is the scrollbar', () => {
  does(mouse('mousedown'));
  expect(hand.scrolls()).toBe(true);
  does(mouse('mouseup'));
  vi.advanceTimersByTime(5_000);
  expect(hand.scrolls()).toBe(false);
  does(mouse('mousedown', { clientX: window.innerWidth - 5 }));
  does(mouse('mouseup'));
  expect(hand.scrolls()).toBe(true);
});

test('a glide goes on, but not for ever', () => {
  does(new Event('wheel', on));
  let glided = 0;
  while (hand.scrolls() && glided < 60_000) {
    vi.advanceTimersByTime(100);
    glided += 100;
  }
  expect(glided).toBeGreaterThan(2_000);
  expect(glided).toBeLessThan(10_000);
});

test('without a sign of life nobody is there', () => {
  does(mouse('mousedown'));
  vi.advanceTimersByTime(31_000);
  expect(hand.idle()).toBeGreaterThan(30_000);
  does(key('a'));
  expect(hand.idle()).toBe(0);
});
