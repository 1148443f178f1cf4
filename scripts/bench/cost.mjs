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
 * until it is idle. In turn, in browsers of their own.
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
  const stands = [];
  try {
    for (const contestant of contestants) stands.push({ ...contestant, ...(await open(chromium, contestant, url)), runs: [] });
    for (let round = 0; round < rounds; round += 1) {
      for (const stand of round % 2 ? stands.toReversed() : stands) stand.runs.push(await run(stand));
    }
    for (const stand of stands) stand.trace = await tasks(stand);
  } finally {
    for (const { close } of stands) await close();
  }
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

async function open(chromium, { name, folder, peer }, url) {
  const { context, close } = await openBrowser(chromium, folder ? [folder] : []);
  const page = await context.newPage();
  await page.goto(url);
  if (name === 'audit') await auditTab(context, page);
  // A peer that has just been installed is in the pages that are loaded from then on.
  if (peer) {
    await page.waitForTimeout(2_000);
    await page.reload();
  }
  return { context, close, page, main: await watchMainThread(context, page) };
}

/** Loads the page anew, lets it come to rest, and has it work. */
async function prepare({ name, peer, page, main }) {
  await page.reload();
  // A peer may take its time: its background is still busy with what came before.
  const watches = () => page.waitForFunction(() => Object.hasOwn(dataLayer, 'push'), null, { timeout: 120_000 });
  if (peer)
    await watches().catch(() => {
      throw new Error(`${name} does not watch the page.`);
    });
  await main.idle();
}

async function run(stand) {
  await prepare(stand);
  const { page, main } = stand;
  const before = await main.busy();
  const times = await page.evaluate(([pushes, beacons]) => window.bench(pushes, beacons), [PUSHES, BEACONS]);
  await main.idle();
  return { ...times, busy: (await main.busy()) - before };
}

async function tasks(stand) {
  await prepare(stand);
  const { context, page, main } = stand;
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
