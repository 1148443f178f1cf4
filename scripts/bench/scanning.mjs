import { auditTab, openBrowser } from './browser.mjs';
import { median, watchMainThread } from './main-thread.mjs';
import { traced } from './trace.mjs';

/** How many times slower a slow machine is. */
const SLOWER = 4;
/** Products added at once, of six elements each: a thousand elements. */
const ADDED = 167;
/** Milliseconds in which the page changes a hundred times a second. */
const RESTLESS = 10_000;

/**
 * What looking at a page takes of its main thread, by the thread's own CPU time: the longest slice on a processor slowed down four times,
 * of the first look at a page of 10,000 elements and of one after a thousand more came; and what a page of a shop keeps of its idle time in
 * an audit, that changes a hundred times a second.
 *
 * @returns {Promise<{slow: number, slowChange: number, kept: number, ticking: number}>} `slow`, `slowChange` in milliseconds; `kept`, `ticking`
 *   in per cent: idle time that is left while elements come and go, and while only text and styles change
 */
export async function benchScanning({ chromium, extension, url, large, rounds = 3 }) {
  const stands = [];
  try {
    for (const folder of [null, extension]) {
      const { context, close } = await openBrowser(chromium, folder ? [folder] : []);
      const page = await context.newPage();
      await page.goto(url);
      if (folder) await auditTab(context, page);
      const session = await context.newCDPSession(page);
      const main = await watchMainThread(context, page);
      await main.idle();
      stands.push({ context, page, close, session, main, runs: [] });
    }
    for (let round = 0; round < rounds; round += 1)
      for (const stand of round % 2 ? stands.toReversed() : stands) stand.runs.push(await run(stand));
    const [, audited] = stands;
    await audited.page.goto(large);
    await audited.main.idle();
    const slow = await slowed(audited, () => audited.page.reload({ waitUntil: 'load' }));
    const slowChange = await slowed(audited, () => add(audited.page));
    const of = (stand, name) => median(stand.runs.map((one) => one[name]));
    const left = (name) => (100 * (RESTLESS - of(stands[1], name))) / (RESTLESS - of(stands[0], name));
    return { slow, slowChange, kept: left('coming'), ticking: left('ticking') };
  } finally {
    for (const { close } of stands) await close();
  }
}

async function run({ page, main }) {
  const during = async (work) => {
    const before = await main.busy();
    await work();
    return (await main.busy()) - before;
  };
  const coming = await during(() => restless(page, 'coming'));
  await main.idle();
  const ticking = await during(() => restless(page, 'ticking'));
  await main.idle();
  return { coming, ticking };
}

/** Puts products before all others. */
function add(page) {
  return page.evaluate((count) => {
    const model = document.querySelector('main article');
    const copies = Array.from({ length: count }, () => model.cloneNode(true));
    model.before(...copies);
  }, ADDED);
}

/** Changes the page a hundred times a second: a product comes and goes, or a clock ticks and a picture moves. */
function restless(page, kind) {
  return page.evaluate(
    ({ kind, time }) =>
      new Promise((resolve) => {
        const model = document.querySelector('main article');
        const price = model.querySelector('.price');
        const picture = model.querySelector('img');
        let copy = null;
        let count = 0;
        const timer = setInterval(() => {
          count += 1;
          if (kind === 'ticking') {
            price.textContent = `${count} €`;
            picture.style.transform = `translateX(${count % 50}px)`;
          } else if (copy) {
            copy.remove();
            copy = null;
          } else {
            copy = model.cloneNode(true);
            model.after(copy);
          }
        }, 10);
        setTimeout(() => {
          clearInterval(timer);
          copy?.remove();
          resolve();
        }, time);
      }),
    { kind, time: RESTLESS },
  );
}

/** The longest slice of a look on a slow processor, garbage collected in it included, in milliseconds of its own. */
async function slowed({ context, session, main }, work) {
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const events = await traced(context, async () => {
    await work();
    await main.idle(60_000).catch(() => {});
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  // The pages of the bench post no tasks themselves.
  const slices = events.filter(({ ph, name }) => ph === 'X' && name === 'RunPostTaskCallback');
  return Math.max(...slices.map(({ tdur, dur }) => (tdur ?? dur) / 1_000));
}
