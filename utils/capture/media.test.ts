// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Captured } from '../model/signal';
import type { ElementRefs } from './element';
import { createListening } from './listening';
import { watchMedia } from './media';

let seen: Captured[] = [];
let stop = new AbortController();
const refs = {
  describe: ({ id, localName }: Element) => ({ ref: 1, selector: `#${id}`, tag: localName, label: '' }),
  pathOf: () => [1],
} as unknown as ElementRefs;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  vi.advanceTimersByTime(60_000);
  seen = [];
  stop = new AbortController();
  watchMedia(
    window,
    refs,
    (signal) => seen.push(signal),
    () => 'i',
    createListening(stop.signal),
  );
  document.body.innerHTML = `<main><div><video id="film"></video><b id="cover">Play</b></div><button id="open">Watch</button></main>`;
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

const film = () => document.querySelector('#film') as HTMLVideoElement;

function happens(selector: string, type: string): void {
  const event = new Event(type, { bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  document.querySelector(selector)?.dispatchEvent(event);
}

function plays(muted = false): void {
  film().muted = muted;
  happens('#film', 'play');
  happens('#film', 'playing');
}

const told = () =>
  seen.map((signal) => (signal.kind === 'interaction' ? `${signal.action}${signal.unasked ? ' unasked' : ''}` : ''));

test('what plays by itself, or by a script, nobody asked for', () => {
  plays(true);
  expect(told()).toEqual(['play unasked']);
});

test('pressed, on the player or on its cover, it is asked for, with or without sound', () => {
  happens('#cover', 'pointerdown');
  plays(true);
  expect(told()).toEqual(['play']);
});

test('pressed elsewhere, it is asked for where it plays with sound, and at once', () => {
  happens('#open', 'pointerdown');
  plays(true);
  expect(told()).toEqual(['play unasked']);
  happens('#open', 'pointerdown');
  plays();
  expect(told()).toEqual(['play unasked', 'play']);
});

test('it may load for long after it was asked for', () => {
  happens('#cover', 'pointerdown');
  happens('#film', 'play');
  vi.advanceTimersByTime(20_000);
  happens('#film', 'playing');
  expect(told()).toEqual(['play']);
});

test('who gives a silent film its sound watches it', () => {
  plays(true);
  vi.advanceTimersByTime(20_000);
  Object.defineProperty(film(), 'paused', { value: false });
  happens('#film', 'pointerdown');
  film().muted = false;
  happens('#film', 'volumechange');
  happens('#film', 'volumechange');
  expect(told()).toEqual(['play unasked', 'play']);
});

test('the same is told once, another film in the same player again', () => {
  happens('#cover', 'pointerdown');
  plays();
  plays();
  expect(told()).toEqual(['play']);
  happens('#film', 'emptied');
  plays();
  expect(told()).toEqual(['play', 'play']);
});

test('what the page is told of no press, but was activated by one, was asked for on the browser’s own controls', () => {
  const activated = (isActive: boolean) =>
    Object.defineProperty(navigator, 'userActivation', { value: { isActive }, configurable: true });
  activated(true);
  plays(true);
  expect(told()).toEqual(['play unasked']);
  film().controls = true;
  happens('#film', 'emptied');
  plays(true);
  expect(told()).toEqual(['play unasked', 'play']);
  // A press that was heard explains the activation.
  happens('#film', 'emptied');
  happens('#open', 'pointerdown');
  plays(true);
  expect(told()).toEqual(['play unasked', 'play', 'play unasked']);
  activated(false);
});
