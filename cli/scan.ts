import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { withBrowser } from './browser';
import { Failure, reasonOf } from './failure';
import { isAddress, readText } from './input';
import type { ScanOptions } from './options';
import type { Scan } from './scan-page';

/** How long, in milliseconds, a page may take to load, and to come to rest after that. */
const LOAD = 20_000;
const REST = 3_000;
/** Nothing on the page has changed for so many milliseconds. */
const QUIET = 150;
/** Pages that are read at the same time. */
const ABREAST = 2;

/** Opens each page and writes what it offers as a JSON line, in order. Throws a `Failure` for what cannot be opened. */
export async function scan({ inputs, switches }: ScanOptions, write: (text: string) => Promise<void>): Promise<number> {
  for (const input of inputs) if (!isAddress(input)) await readText(fileOf(input));
  const bundle = await readFile(new URL('scan.js', import.meta.url), 'utf8');
  await withBrowser({ switches }, async (context) => {
    const running: Promise<Scan>[] = [];
    const start = (input: string | undefined) => {
      if (input === undefined) return;
      const scanned = scanOne(context, input, bundle);
      // It is awaited when its turn comes.
      scanned.catch(() => {});
      running.push(scanned);
    };
    for (const input of inputs.slice(0, ABREAST)) start(input);
    for (const [index] of inputs.entries()) {
      const scanned = await running[index];
      start(inputs[index + ABREAST]);
      await write(`${JSON.stringify(scanned)}\n`);
    }
  });
  return 0;
}

async function scanOne(context: BrowserContext, input: string, bundle: string): Promise<Scan> {
  const page = await context.newPage();
  try {
    if (!isAddress(input)) await closeNetwork(page);
    await page.goto(isAddress(input) ? input : pathToFileURL(fileOf(input)).href, { timeout: LOAD, waitUntil: 'load' });
    await rest(page);
    return await readInOwnWorld(page, bundle);
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(`${input} cannot be scanned: ${reasonOf(error)}`);
  } finally {
    await page.close().catch(() => {});
  }
}

/** A file has what lies beside it, and nothing else. */
async function closeNetwork(page: Page): Promise<void> {
  await page.route(
    (url) => !['file:', 'data:', 'blob:', 'about:'].includes(url.protocol),
    (route) => route.abort('internetdisconnected'),
  );
}

/** Until the page leaves off changing itself. */
async function rest(page: Page): Promise<void> {
  const changes = page.evaluate(
    ({ quiet, longest }) =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(resolve, quiet);
        setTimeout(resolve, longest);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(resolve, quiet);
        }).observe(document, { subtree: true, childList: true });
      }),
    { quiet: QUIET, longest: REST },
  );
  await Promise.race([changes, page.waitForTimeout(REST)]).catch(() => {});
}

/** In a world of its own, where nothing that the page did to built-in objects is to be seen. */
async function readInOwnWorld(page: Page, bundle: string): Promise<Scan> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'mikroskop',
  });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId: executionContextId,
    expression: `${bundle}\n;JSON.stringify(mikroskopScan());`,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return JSON.parse(String(result.value)) as Scan;
}

function fileOf(input: string): string {
  return input.startsWith('file:') ? fileURLToPath(input) : resolve(input);
}
