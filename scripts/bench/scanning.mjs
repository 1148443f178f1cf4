import { auditTab, openBrowser } from './browser.mjs';
import { median, watchMainThread } from './main-thread.mjs';
import { mainThread, traced } from './trace.mjs';

/** How many times slower a slow machine is. */
const SLOWER = 4;
/** Products added at once, of six elements each: a thousand elements. */
const ADDED = 167;
/** Milliseconds in which the page changes a hundred times a second. */
const RESTLESS = 10_000;

/**
 * What an audit adds to the main thread of a page with 10,000 elements while it looks at it, by the thread's own CPU time: the longest task
 * on a processor slowed down four times, of the first look and of one after a thousand elements came; what those thousand cost against the
 * first look; and what a page loses of its idle time that changes a hundred times a second.
 *
 * @returns {Promise<{slow: number, slowChange: number, first: number, change: number, kept: number, ticking: number}>} `slow`, `slowChange`,
 *   `first`, `change` in milliseconds; `kept`, `ticking` in per cent: idle time that is left while elements come and go, and while only text
 *   and styles change
 */
export async function benchScanning({ chromium, extension, url, rounds = 3 }) {
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
    const slow = await slowed(audited, () => audited.page.reload({ waitUntil: 'load' }));
    const slowChange = await slowed(audited, () => add(audited.page));
    const of = (stand, name) => median(stand.runs.map((one) => one[name]));
    const added = (name) => of(stands[1], name) - of(stands[0], name);
    const left = (name) => (100 * (RESTLESS - of(stands[1], name))) / (RESTLESS - of(stands[0], name));
    return { slow, slowChange, first: added('first'), change: added('change'), kept: left('coming'), ticking: left('ticking') };
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
  const first = await during(async () => {
    await page.reload({ waitUntil: 'load' });
    await main.idle();
  });
  const change = await during(async () => {
    await add(page);
    await main.idle();
  });
  const coming = await during(() => restless(page, 'coming'));
  await main.idle();
  const ticking = await during(() => restless(page, 'ticking'));
  await main.idle();
  return { first, change, coming, ticking };
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

/** The longest task in which code of the extension ran on a slow processor, in its milliseconds. */
async function slowed({ context, page, session, main }, work) {
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const events = await traced(context, async () => {
    await work();
    await page.evaluate(() => performance.mark('bench'));
    await main.idle(60_000).catch(() => {});
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return mainThread(events, 'bench', (address) => address.startsWith('chrome-extension://')).longestOurs;
}
