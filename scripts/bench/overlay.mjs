import { join } from 'node:path';
import { chromium as playwright } from '@playwright/test';
import { build } from 'vite';
import { ROOT } from '../setup.mjs';
import { median } from './main-thread.mjs';
import { mainThread, traced } from './trace.mjs';

const OFFERS = 300;
/** Pixels, and pixels a second, of one way down or up. */
const WAY = 5_000;
const SPEED = 1_000;
/** A frame is lost where the next one comes later than this many times the usual. */
const LATE = 1.6;
/** Microseconds within which callbacks belong to one frame. */
const SAME = 5_000;

const PAGE = `<!doctype html><title>Offers</title><style>body { margin: 0; font: 14px sans-serif } * { box-sizing: border-box }
.grid { display: grid; grid-template-columns: repeat(6, 1fr); gap: 12px; padding: 12px } .grid div { height: 140px; background: #f4f4f4; padding: 90px 8px 8px }</style>
<div class="grid">${Array.from({ length: OFFERS }, (_, index) => `<div><button data-ref="${index + 1}">Add to cart ${index + 1}</button></div>`).join('')}</div>`;

/**
 * What drawing on 300 offers costs a page that is scrolled for ten seconds, against the same page without: in turn, in one run.
 *
 * @param {{ chromium: string, rounds?: number }} asked
 * @returns {Promise<Record<'bare' | 'drawn', { frame: number, late: number, frames: number, longest: number, shift: number }>>} `frame`:
 * median of the main thread's own time for each frame, in milliseconds; `late`: frames that came late; `longest`: the longest task, in
 * milliseconds; `shift`: cumulative layout shift. Medians of the rounds
 */
export async function benchOverlay({ chromium, rounds = 5 }) {
  const code = await bundle();
  const browser = await playwright.launch({ executablePath: chromium, args: ['--no-sandbox'] });
  const seen = { bare: [], drawn: [] };
  for (let round = 0; round < rounds; round++)
    for (const kind of round % 2 === 0 ? ['bare', 'drawn'] : ['drawn', 'bare'])
      seen[kind].push(await scrolled(browser, code, kind === 'drawn'));
  await browser.close();
  const sum = (list) => Object.fromEntries(Object.keys(list[0]).map((key) => [key, median(list.map((one) => one[key]))]));
  return { bare: sum(seen.bare), drawn: sum(seen.drawn) };
}

async function scrolled(browser, code, isDrawn) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.setContent(PAGE);
  await page.addScriptTag({ content: code });
  if (isDrawn) await page.evaluate(draw, OFFERS);
  await page.waitForTimeout(1_500);
  const session = await context.newCDPSession(page);
  let counted;
  const events = await traced(context, async () => {
    await page.evaluate(count);
    for (const distance of [-WAY, WAY])
      await session.send('Input.synthesizeScrollGesture', { x: 640, y: 400, yDistance: distance, speed: SPEED });
    counted = await page.evaluate(() => window.counted());
  });
  await context.close();
  const { longest } = mainThread(events, 'scrolling', () => false);
  const usual = median(counted.gaps);
  const late = counted.gaps.filter((gap) => gap > LATE * usual).length;
  return { frame: median(perFrame(events)), late, frames: counted.gaps.length, longest, shift: counted.shift };
}

/** Runs in the page: counts frames and shifts from now on. */
function count() {
  const gaps = [];
  let last = 0;
  let shift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  const step = (time) => {
    if (last > 0) gaps.push(time - last);
    last = time;
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
  window.counted = () => ({ gaps, shift });
  performance.mark('scrolling');
}

/** Runs in the page: badges of all states on all offers. */
function draw(offers) {
  const states = ['untracked', 'partial', 'unclear', 'untested', 'tracked'];
  const outcomes = Object.fromEntries(['delivered', 'failed', 'blocked', 'none', 'pending'].map((outcome) => [outcome, outcome]));
  const overlay = window.overlayModule.createOverlay({
    document,
    elementOf: (ref) => document.querySelector(`[data-ref="${ref}"]`),
    words: {
      language: 'en',
      name: 'M',
      page: 'Page',
      events: 'Events',
      fold: '-',
      unfold: '+',
      move: '>',
      hide: 'x',
      chain: '',
      more: '',
      acts: {},
      outcomes,
    },
    signal: new AbortController().signal,
  });
  overlay.badges(
    Array.from({ length: offers }, (_, index) => ({
      ref: index + 1,
      conversion: 'add-to-cart',
      title: 'Add to cart',
      state: states[index % states.length],
      stateWord: states[index % states.length],
      reason: 'Because.',
    })),
  );
}

/** Milliseconds that the page's main thread worked from each frame to the next. */
function perFrame(events) {
  const marked = events.find(({ cat, name }) => cat?.includes('blink.user_timing') && name === 'scrolling');
  const own = events.filter(({ pid, tid, ts }) => pid === marked.pid && tid === marked.tid && ts >= marked.ts);
  const called = own
    .filter(({ name }) => name === 'FireAnimationFrame')
    .map(({ ts }) => ts)
    .sort((a, b) => a - b);
  // Several callbacks belong to one frame.
  const starts = called.filter((ts, index) => index === 0 || ts - called[index - 1] > SAME);
  const tasks = own.filter(({ ph, name }) => ph === 'X' && /RunTask$/.test(name)).sort((a, b) => a.ts - b.ts);
  const frames = starts.map(() => 0);
  let at = 0;
  for (const { ts, dur, tdur } of tasks) {
    while (at + 1 < starts.length && starts[at + 1] <= ts + dur) at++;
    frames[at] += (tdur ?? dur) / 1_000;
  }
  return frames.slice(1, -1);
}

async function bundle() {
  const entry = join(ROOT, 'utils/overlay/overlay.ts');
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'overlayModule' } },
  });
  return [built].flat()[0].output[0].code;
}
