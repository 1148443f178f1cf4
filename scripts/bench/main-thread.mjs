/** Milliseconds without work after which a page is taken to be idle, and how much of its main thread counts as none. */
const QUIET = 3_000;
const NOISE = 0.02;
const STEP = 500;

/**
 * Reads how long the main thread of a page's renderer has been busy, in milliseconds of its own CPU time: what other processes of a busy
 * machine take does not count.
 *
 * @param {import('@playwright/test').BrowserContext} context
 * @param {import('@playwright/test').Page} page
 */
export async function watchMainThread(context, page) {
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
  return {
    busy,
    /** Waits until the page does nothing any more; throws after `limit` milliseconds. */
    async idle(limit = 900_000) {
      const end = Date.now() + limit;
      let last = await busy();
      let quiet = 0;
      while (quiet < QUIET) {
        if (Date.now() > end) throw new Error(`The page is not idle after ${limit / 1000} s.`);
        await new Promise((resolve) => setTimeout(resolve, STEP));
        const now = await busy();
        quiet = now - last < NOISE * STEP ? quiet + STEP : 0;
        last = now;
      }
    },
    /** Bytes that JavaScript of all worlds of the page holds, after the garbage was collected. */
    async heap() {
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    },
  };
}

/** @param {readonly number[]} list */
export const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
