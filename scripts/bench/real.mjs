import { auditTab, openBrowser } from './browser.mjs';
import { median, watchMainThread } from './main-thread.mjs';

/** Milliseconds in which the page makes its 200 pushes and sends its 60 beacons. */
const WINDOW = 10_000;

/**
 * The share of main-thread time that an audit adds to a page of a shop: in its first ten seconds, with its loading, the scan for what it
 * offers and the first drawing; and in the last eight of them, when only pushes and beacons are left.
 *
 * @returns {Promise<{whole: number, loaded: number}>} per cent
 */
export async function benchReal({ chromium, extension, url, rounds = 5 }) {
  const stands = [];
  try {
    for (const folder of [null, extension]) {
      const { context, close } = await openBrowser(chromium, folder ? [folder] : []);
      const page = await context.newPage();
      await page.goto(url);
      if (folder) await auditTab(context, page);
      stands.push({ page, close, main: await watchMainThread(context, page), runs: [] });
    }
    for (let round = 0; round < rounds; round += 1) {
      for (const { page, main, runs } of round % 2 ? stands.toReversed() : stands) {
        await page.reload({ waitUntil: 'commit' });
        const start = await main.busy();
        await page.waitForTimeout(2_000);
        const loaded = await main.busy();
        await page.waitForTimeout(WINDOW - 2_000);
        const end = await main.busy();
        runs.push({ whole: end - start, loaded: end - loaded });
      }
    }
  } finally {
    for (const { close } of stands) await close();
  }
  const of = (stand, name) => median(stand.runs.map((one) => one[name]));
  const [bare, audited] = stands;
  return {
    whole: (100 * (of(audited, 'whole') - of(bare, 'whole'))) / WINDOW,
    loaded: (100 * (of(audited, 'loaded') - of(bare, 'loaded'))) / (WINDOW - 2_000),
  };
}
