import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { Failure, reasonOf } from './failure';

/** How a browser is started. */
export interface Launch {
  /** Folder of a built extension to load. */
  readonly extension?: string;
  readonly switches: readonly string[];
  /** Shown on a screen; else without one. */
  readonly headed?: boolean;
  /** Ctrl-C is dealt with elsewhere; else it closes the browser. */
  readonly keepOnInterrupt?: boolean;
}

/** What a browser does of its own accord would stand between the requests of the page. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--no-first-run',
  '--no-default-browser-check',
  '--mute-audio',
];

/** Starts Chromium with a profile of its own, hands it over, and leaves nothing behind. Throws a `Failure` where it cannot be started. */
export async function withBrowser<T>(launch: Launch, work: (context: BrowserContext) => Promise<T>): Promise<T> {
  const profile = await mkdtemp(join(tmpdir(), 'mikroskop-'));
  try {
    const context = await start(profile, launch);
    try {
      return await work(context);
    } finally {
      await context.close().catch(() => {});
    }
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 }).catch(() => {});
  }
}

async function start(
  profile: string,
  { extension, switches, headed = false, keepOnInterrupt = false }: Launch,
): Promise<BrowserContext> {
  const { chromium } = await import('playwright-core');
  const executablePath = process.env['CHROMIUM_PATH'];
  const load = extension === undefined ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
  try {
    return await chromium.launchPersistentContext(profile, {
      ...(executablePath && { executablePath }),
      headless: !headed,
      handleSIGINT: !keepOnInterrupt,
      viewport: headed ? null : { width: 1280, height: 800 },
      args: [...QUIET, ...load, ...switches],
    });
  } catch (error) {
    throw new Failure(`Chromium cannot be started: ${reasonOf(error)}`);
  }
}
