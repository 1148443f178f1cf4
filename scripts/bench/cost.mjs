import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditTab, openBrowser } from './browser.mjs';
import { median, watchMainThread } from './main-thread.mjs';
import { mainThread, traced } from './trace.mjs';

const PUSHES = 10_000;
const BEACONS = 500;
/** Versions of the peers that are compared with. */
const EXPECTED = { Strata: '1.4.', 'DataLayer Lens': '3.3.' };

/**
 * What an audit, and what peers, add to the main thread of a page that makes 10,000 pushes and sends 500 beacons: during and after,
 * until it is idle. In turn, each time in a new browser: nobody is still busy with the round before.
 *
 * @param {{chromium: string, extension: string, peers: Readonly<Record<string, string>>, url: string, rounds?: number}} options
 *   `peers`: folder of each unpacked peer by its name
 */
export async function benchCost({ chromium, extension, peers, url, rounds = 3 }) {
  const contestants = [
    { name: 'nothing', folder: null },
    { name: 'audit', folder: extension },
    ...Object.entries(peers).map(([name, folder]) => ({ name: versioned(name, folder), folder, peer: true })),
  ];
  const stands = contestants.map((contestant) => ({ ...contestant, runs: [], trace: null }));
  for (let round = 0; round < rounds; round += 1) {
    for (const stand of round % 2 ? stands.toReversed() : stands) stand.runs.push(await alone(chromium, stand, url, run));
  }
  for (const stand of stands) stand.trace = await alone(chromium, stand, url, tasks);
  const of = (stand, name) => median(stand.runs.map((one) => one[name]));
  const [bare] = stands;
  return stands.map((stand) => ({
    name: stand.name,
    busy: of(stand, 'busy'),
    added: of(stand, 'busy') - of(bare, 'busy'),
    push: of(stand, 'push'),
    beacon: of(stand, 'beacon'),
    longest: stand.trace.longestOurs,
    page: stand.trace.page - bare.trace.page,
  }));
}

/** Measures in a browser with one extension, on a page that has come to rest and is watched by it. */
async function alone(chromium, { name, folder, peer }, url, measure) {
  const { context, close } = await openBrowser(chromium, folder ? [folder] : []);
  try {
    const page = await context.newPage();
    await page.goto(url);
    if (name === 'audit') await auditTab(context, page);
    if (peer) {
      // One that has just been installed is in the pages that are loaded from then on.
      await page.waitForTimeout(3_000);
      await page.reload();
      await page
        .waitForFunction(() => Object.hasOwn(dataLayer, 'push'), null, { timeout: 60_000 })
        .catch(() => {
          throw new Error(`${name} does not watch the page.`);
        });
    }
    const main = await watchMainThread(context, page);
    await main.idle();
    return await measure({ context, page, main });
  } finally {
    await close();
  }
}

async function run({ page, main }) {
  const before = await main.busy();
  const times = await page.evaluate(([pushes, beacons]) => window.bench(pushes, beacons), [PUSHES, BEACONS]);
  await main.idle();
  return { ...times, busy: (await main.busy()) - before };
}

async function tasks({ context, page, main }) {
  const events = await traced(context, async () => {
    await page.evaluate(([pushes, beacons]) => window.bench(pushes, beacons), [PUSHES, BEACONS]);
    // A trace of minutes does not fit: the first half of one has seen all kinds of tasks.
    await main.idle(30_000).catch(() => {});
  });
  return mainThread(events, 'bench', (address) => address.startsWith('chrome-extension://'));
}

function versioned(name, folder) {
  const { version } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const expected = EXPECTED[name];
  if (expected && !version.startsWith(expected)) throw new Error(`${folder} is ${name} ${version}, not ${expected}x.`);
  return `${name} ${version}`;
}
