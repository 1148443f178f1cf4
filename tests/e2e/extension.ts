import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, test as base, chromium, type Page } from '@playwright/test';
import type { Recording } from '../../utils/model/recording';
import { clear, type Site, startSite } from './site';

const EXTENSION = resolve(import.meta.dirname, '../../.output/chrome-mv3');

/** The audit of one tab, driven through the panel's own document. */
export interface AuditDriver {
  /** Presses nothing: asks the background as the panel does. */
  start(page: Page, url: string): Promise<string>;
  tab(): number;
  stop(): Promise<void>;
  recording(): Promise<Recording>;
  /** How many signals the journal holds, without asking the background: that would wake it. */
  signals(): Promise<number>;
  /** Kills the background as the browser would. */
  kill(): Promise<void>;
}

interface Fixtures {
  /** The server has no pages and requests of a test before. */
  cleared: undefined;
  /** Switches that point every host to the local server. */
  hosts: string[];
  /** Folders of extensions to load beside ours. */
  beside: string[];
  context: BrowserContext;
  extensionId: string;
  /** A tab with the panel's document. */
  panel: Page;
  grant(): Promise<void>;
  audit: AuditDriver;
}

export const test = base.extend<Fixtures, { site: Site }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's names
    async ({}, use) => {
      const site = await startSite();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  cleared: [clear, { auto: true }],
  hosts: async ({ site }, use) => {
    await use([`--host-resolver-rules=MAP *:80 127.0.0.1:${site.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost`]);
  },
  beside: [[], { option: true }],
  context: async ({ hosts, beside }, use) => {
    const { context, close } = await launchChromium(hosts, beside);
    await use(context);
    await close();
  },
  extensionId: async ({ context }, use) => {
    await use(await idOf(context));
  },
  panel: async ({ context, extensionId }, use) => {
    await use(await openPanel(context, extensionId));
  },
  grant: async ({ context, extensionId, panel }, use) => {
    await use(() => grantAccess(context, extensionId, panel));
  },
  audit: async ({ context, panel }, use) => {
    await use(auditThrough(context, panel));
  },
});

export const { expect } = test;

/** Starts Chromium with the built extension, and others beside it, in a profile of its own. */
export async function launchChromium(
  args: readonly string[],
  beside: readonly string[] = [],
  ignoreDefaultArgs: string[] = [],
): Promise<{ context: BrowserContext; close(): Promise<void> }> {
  const extensions = [EXTENSION, ...beside].join(',');
  const profile = mkdtempSync(join(tmpdir(), 'mikroskop-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    headless: true,
    ignoreDefaultArgs,
    args: [
      '--no-sandbox',
      `--disable-extensions-except=${extensions}`,
      `--load-extension=${extensions}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      '--enable-unsafe-extension-debugging',
      ...args,
    ],
  });
  return {
    context,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Id of the extension, once its background runs. */
export async function idOf(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}

export async function openPanel(context: BrowserContext, id: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/sidepanel.html`);
  return page;
}

/**
 * What a person allows in the browser's own dialog, which no test can press: the browser's page records it, then the extension's own
 * request resolves without a dialog.
 */
export async function grantAccess(context: BrowserContext, id: string, panel: Page): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    (own) =>
      (
        globalThis as unknown as {
          chrome: { developerPrivate: { addHostPermission(id: string, host: string): Promise<void> } };
        }
      ).chrome.developerPrivate.addHostPermission(own, '<all_urls>'),
    id,
  );
  await page.close();
  await panel.evaluate(() => {
    const button = document.createElement('button');
    button.id = 'grant-for-test';
    button.addEventListener('click', async () => {
      const { chrome } = globalThis as unknown as { chrome: { permissions: { request(wish: object): Promise<boolean> } } };
      button.textContent = String(await chrome.permissions.request({ origins: ['<all_urls>'] }));
    });
    document.body.append(button);
  });
  await panel.click('#grant-for-test');
  await panel.waitForFunction(() => document.querySelector('#grant-for-test')?.textContent === 'true');
  await panel.evaluate(() => document.querySelector('#grant-for-test')?.remove());
}

/** Starts and reads audits as the panel does. */
export function auditThrough(context: BrowserContext, panel: Page): AuditDriver {
  let tabId = -1;
  let audit = '';
  const ask = <T>(message: object): Promise<T> =>
    panel.evaluate(
      (m) =>
        (globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<T> } } }).chrome.runtime.sendMessage(m),
      message,
    ) as Promise<T>;
  return {
    async start(page, url) {
      const mark = `${new URL(url).origin}/__start__?${Math.random()}`;
      await page.goto(mark);
      tabId = await panel.evaluate(async (address) => {
        const { chrome } = globalThis as unknown as {
          chrome: { tabs: { query(q: object): Promise<{ id: number; url?: string }[]> } };
        };
        return (await chrome.tabs.query({})).find((tab) => tab.url === address)?.id ?? -1;
      }, mark);
      const loaded = page.waitForURL((found) => found.href !== mark);
      const answer = await ask<{ ok: boolean; audit: string; error?: string }>({ type: 'start', tabId, url });
      if (!answer.ok) throw new Error(`audit not started: ${answer.error}`);
      audit = answer.audit;
      await loaded;
      await page.waitForLoadState();
      return audit;
    },
    tab: () => tabId,
    stop: () => ask({ type: 'stop', tabId }),
    recording: () => ask({ type: 'recording', audit }),
    signals: () =>
      panel.evaluate(
        () =>
          new Promise<number>((resolve, reject) => {
            const open = indexedDB.open('mikroskop');
            open.onerror = () => reject(open.error);
            open.onsuccess = () => {
              const count = open.result.transaction('signals').objectStore('signals').count();
              count.onsuccess = () => {
                open.result.close();
                resolve(count.result);
              };
            };
          }),
      ),
    async kill() {
      const session = await context.newCDPSession(panel);
      const stopped = new Promise<void>((done) => {
        session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
          if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) done();
        });
      });
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await stopped;
      await session.detach();
    },
  };
}
