// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createNeuteredWatch } from './neutered';
import type { TapSignal } from './tap-signal';

const clock = vi.hoisted(() => ({ now: 1_000_000 }));
vi.mock('./natives', async (original) => ({ ...(await original<typeof import('./natives')>()), now: () => clock.now }));

let stop = new AbortController();
let signals: TapSignal[] = [];
const page = window as Window & { google_tag_manager?: object };

beforeEach(() => {
  stop = new AbortController();
  signals = [];
  document.body.replaceChildren();
  delete page.google_tag_manager;
});
afterEach(() => stop.abort());

/** A script that has loaded, without one being fetched. */
function loaded(src: string): void {
  const script = document.createElement('script');
  Object.defineProperty(script, 'src', { value: src });
  document.body.append(script);
  script.dispatchEvent(new Event('load'));
}

function notesOf(...addresses: string[]): (string | undefined)[] {
  const { check } = createNeuteredWatch(page, (signal) => signals.push(signal), stop.signal);
  for (const address of addresses) loaded(address);
  check();
  expect(signals).toEqual([]);
  clock.now += 5_000;
  check();
  clock.now += 5_000;
  check();
  return signals.map((signal) => (signal.kind === 'health' ? signal.detail : signal.kind));
}

test('names a container that loaded and never came alive, once', () => {
  expect(notesOf('https://www.googletagmanager.com/gtm.js?id=GTM-ABC12')).toEqual([
    'https://www.googletagmanager.com/gtm.js?id=GTM-ABC12',
  ]);
});

test('names the dead one of two', () => {
  page.google_tag_manager = { 'G-ABC12': {} };
  const dead = 'https://www.googletagmanager.com/gtag/js?l=dataLayer&id=AW-999888&cx=c';
  expect(notesOf('https://www.googletagmanager.com/gtag/js?id=G-ABC12', dead)).toEqual([dead]);
});

test('says nothing of scripts that register nothing, or of an own container without an id', () => {
  expect(
    notesOf('https://shop.example/gtm.js', 'https://cdn.example/app.js?id=G-ABC12', 'https://shop.example/gtm.js?id=own'),
  ).toEqual([]);
});
