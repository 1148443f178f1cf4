import { auditTab, openBrowser } from './browser.mjs';
import { watchMainThread } from './main-thread.mjs';

const MEGABYTE = 1024 * 1024;

/**
 * What a page that pushes for ever and keeps nothing of it holds, with and without an audit, in all its worlds, after so many pushes.
 *
 * @returns {Promise<{pushes: number, without: number, audited: number}[]>} megabytes
 */
export async function benchMemory({ chromium, extension, url }) {
  const steps = [0, 100_000, 1_000_000];
  const held = [];
  for (const folder of [null, extension]) {
    const { context, close } = await openBrowser(chromium, folder ? [folder] : []);
    try {
      const page = await context.newPage();
      await page.goto(url);
      if (folder) await auditTab(context, page);
      const main = await watchMainThread(context, page);
      await main.idle();
      const heaps = [];
      for (const [at, pushes] of steps.entries()) {
        if (pushes > 0) await page.evaluate((count) => window.endless(count), pushes - (steps[at - 1] ?? 0));
        await main.idle();
        heaps.push((await main.heap()) / MEGABYTE);
      }
      held.push(heaps);
    } finally {
      await close();
    }
  }
  const [without = [], audited = []] = held;
  return steps.map((pushes, at) => ({ pushes, without: without[at], audited: audited[at] }));
}
