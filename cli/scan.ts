import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { withBrowser } from './browser';
import { Failure, reasonOf } from './failure';
import { isAddress, readText } from './input';
import type { ScanOptions } from './options';
import { planOf } from './plan';

/** How long, in milliseconds, a page may take to be parsed, to load what it refers to, and to come to rest after that. */
const PARSED = 20_000;
const LOADED = 8_000;
const REST = 3_000;
/** Nothing on the page has changed for so many milliseconds. */
const QUIET = 150;
/** Pages that are read at the same time. */
const ABREAST = 2;

/** Opens each page and writes what it offers as a JSON line, in order. Throws a `Failure` for what cannot be opened. */
export async function scan({ inputs, switches, plan }: ScanOptions, write: (text: string) => Promise<void>): Promise<number> {
  for (const input of inputs) if (!isAddress(input)) await readText(fileOf(input));
  const own = JSON.stringify(await planOf(plan));
  const bundle = await readFile(new URL('scan.js', import.meta.url), 'utf8');
  const script = `${bundle}\n;mikroskopScan(${QUIET}, ${REST}, ${own});`;
  await withBrowser({ switches }, async (context) => {
    const first = context.pages()[0] ?? (await context.newPage());
    const pages = [first, ...(await Promise.all(inputs.slice(1, ABREAST).map(() => context.newPage())))];
    const running: Promise<string>[] = [];
    // Each page takes up an input when it is done with the one before: `running[n]` waits for `running[n - ABREAST]`.
    for (const [index, input] of inputs.entries()) {
      const page = pages[index % ABREAST] ?? first;
      const scanned = (running[index - ABREAST] ?? Promise.resolve('')).then(() => scanOne(page, input, script));
      // It is awaited when its turn comes.
      scanned.catch(() => {});
      running.push(scanned);
    }
    for (const scanned of running) await write(`${await scanned}\n`);
  });
  return 0;
}

async function scanOne(page: Page, input: string, script: string): Promise<string> {
  try {
    await page.unrouteAll();
    if (!isAddress(input)) await closeNetwork(page);
    const address = isAddress(input) ? input : pathToFileURL(fileOf(input)).href;
    await page.goto(address, { timeout: PARSED, waitUntil: 'domcontentloaded' });
    await loaded(page);
    // A page that leads elsewhere as soon as it is there takes the world that it was read in with it.
    return await readInOwnWorld(page, script).catch(() => loaded(page).then(() => readInOwnWorld(page, script)));
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(`${input} cannot be scanned: ${reasonOf(error)}`);
  }
}

/** Some pages are never done: an image whose substitute is missing too is asked for again and again. They are read as they stand. */
async function loaded(page: Page): Promise<void> {
  await page.waitForLoadState('load', { timeout: LOADED }).catch(() => {});
}

/** A file has what lies beside it, and nothing else. */
async function closeNetwork(page: Page): Promise<void> {
  await page.route(
    (url) => !['file:', 'data:', 'blob:', 'about:'].includes(url.protocol),
    // The page may have been left by then.
    (route) => route.abort('internetdisconnected').catch(() => {}),
  );
}

/** In a world of its own, where nothing that the page did to built-in objects is to be seen. */
async function readInOwnWorld(page: Page, script: string): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = { frameId: frameTree.frame.id, worldName: 'mikroskop' };
  const { executionContextId } = await session.send('Page.createIsolatedWorld', world);
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId: executionContextId,
    expression: script,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return String(result.value);
}

function fileOf(input: string): string {
  return input.startsWith('file:') ? fileURLToPath(input) : resolve(input);
}
