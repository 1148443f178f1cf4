import { median } from './main-thread.mjs';
import { openUnwatched } from './unwatched.mjs';

/** Milliseconds in which the page makes its 200 pushes and sends its 60 beacons. */
const WINDOW = 10_000;
/** Milliseconds of them that are its loading. */
const LOADING = 2_000;

const sleep = (time) => new Promise((resolve) => setTimeout(resolve, time));

/**
 * The share of main-thread time that an audit adds to a page of a shop: in its first ten seconds, with its loading, the scan for what it
 * offers and the first drawing; and in the last eight of them, when only pushes and beacons are left.
 *
 * @returns {Promise<{whole: number, loaded: number}>} per cent
 */
export async function benchReal({ chromium, extension, pages, rounds = 5 }) {
  const stands = [];
  for (const folder of [null, extension]) {
    const { busy, close } = await openUnwatched(chromium, pages.again, folder);
    const runs = [];
    try {
      // The first time, the browser itself is still busy with its start.
      for (let round = 0; round <= rounds; round += 1) {
        await new Promise((resolve) => pages.onAgain(resolve));
        const start = busy();
        await sleep(LOADING);
        const loaded = busy();
        await sleep(WINDOW - LOADING);
        const end = busy();
        if (round > 0) runs.push({ whole: end - start, loaded: end - loaded });
      }
    } finally {
      await close();
    }
    stands.push(runs);
  }
  const [bare, audited] = stands;
  const added = (name) => median(audited.map((run) => run[name])) - median(bare.map((run) => run[name]));
  return { whole: (100 * added('whole')) / WINDOW, loaded: (100 * added('loaded')) / (WINDOW - LOADING) };
}
