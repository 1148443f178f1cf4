import { auditTab, openBrowser } from './browser.mjs';
import { watchMainThread } from './main-thread.mjs';
import { traced } from './trace.mjs';

/** Signals a second, and for how many seconds. */
const RATE = 200;
const SECONDS = 20;

/**
 * The panel while a page of a shop pushes to its data layer, is clicked and sends, 200 signals a second in all: how much of its main thread
 * is busy, its longest task, and the frames that it draws, by its own clock.
 *
 * @returns {Promise<{busy: number, longest: number, frames: number, late: number}>} `busy` in per cent; `longest` in milliseconds of CPU time;
 *   `frames` a second; `late`: share of frames, in per cent, that came more than 50 ms after the one before
 */
export async function benchPanel({ chromium, extension, url }) {
  const { context, close } = await openBrowser(chromium, [extension]);
  try {
    const page = await context.newPage();
    await page.goto(url);
    const { panel: starter, tabId } = await auditTab(context, page);
    // In a window of its own: a tab behind another one is held back by the browser.
    const opened = context.waitForEvent('page');
    await starter.evaluate(
      (tab) => chrome.windows.create({ url: `/sidepanel.html?tab=${tab}`, type: 'popup', width: 420, height: 900 }),
      tabId,
    );
    const panel = await opened;
    await panel.waitForSelector('.has-audit', { timeout: 30_000 });
    const main = await watchMainThread(context, panel);
    await main.idle();
    const before = await main.busy();
    let drawn = null;
    const events = await traced(context, async () => {
      const frames = panel.evaluate(countFrames, SECONDS * 1_000);
      await page.evaluate(rain, { rate: RATE, seconds: SECONDS });
      drawn = await frames;
    });
    const busy = (100 * ((await main.busy()) - before)) / (SECONDS * 1_000);
    const { pid } = events.find(({ cat, name }) => cat?.includes('blink.user_timing') && name === 'bench-panel') ?? {};
    const tasks = events.filter((event) => event.pid === pid && event.ph === 'X' && event.name.endsWith('RunTask'));
    return { busy, longest: Math.max(...tasks.map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1_000)), ...drawn };
  } finally {
    await close();
  }
}

/** Runs in the panel. */
function countFrames(time) {
  performance.mark('bench-panel');
  return new Promise((resolve) => {
    const begun = performance.now();
    let last = begun;
    let frames = 0;
    let late = 0;
    requestAnimationFrame(function next(now) {
      frames += 1;
      if (now - last > 50) late += 1;
      last = now;
      if (now - begun < time) requestAnimationFrame(next);
      else resolve({ frames: (1_000 * frames) / time, late: (100 * late) / frames });
    });
  });
}

/** Runs in the page: of ten signals eight are pushes, and a request makes two, with its outcome. */
function rain({ rate, seconds }) {
  const layer = window.dataLayer;
  const names = ['view_item', 'gtm.click', 'heartbeat', 'add_to_cart', 'select_item', 'timing', 'gtm.scrollDepth', 'promo'];
  return new Promise((resolve) => {
    let told = 0;
    const begun = performance.now();
    const timer = setInterval(() => {
      const due = Math.floor(((performance.now() - begun) / 1_000) * rate);
      for (; told < due; told += 1) {
        const turn = told % 10;
        if (turn < 8) layer.push({ event: names[turn], n: told, ecommerce: { currency: 'EUR', value: told % 100 } });
        else if (turn === 8) new Image().src = `/collect?v=2&tid=G-BENCH12345&cid=1.2&en=add_to_cart&_s=${told}`;
      }
      if (told < rate * seconds) return;
      clearInterval(timer);
      resolve();
    }, 20);
  });
}
