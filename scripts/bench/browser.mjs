import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Chromium with the extensions of these folders and nothing else.
 *
 * @param {string} executablePath
 * @param {readonly string[]} extensions folders of unpacked extensions
 * @returns {Promise<{context: import('@playwright/test').BrowserContext, close(): Promise<void>}>}
 */
export async function openBrowser(executablePath, extensions) {
  const { chromium } = await import('@playwright/test');
  const profile = mkdtempSync(join(tmpdir(), 'mikroskop-bench-'));
  const list = extensions.join(',');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    ignoreDefaultArgs: extensions.length > 0 ? ['--disable-extensions'] : [],
    args: [
      '--no-sandbox',
      ...(list ? [`--disable-extensions-except=${list}`, `--load-extension=${list}`] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      '--js-flags=--expose-gc',
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

/**
 * Starts an audit of the tab that shows `page`, as the panel does, and waits for the page to have loaded anew.
 *
 * @param {import('@playwright/test').BrowserContext} context with the variant of the extension that needs no prompt
 * @param {import('@playwright/test').Page} page
 */
export async function auditTab(context, page) {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const panel = await context.newPage();
  await panel.goto(new URL('/sidepanel.html', worker.url()).href);
  const url = page.url();
  const tabId = await panel.evaluate(
    async (address) => (await chrome.tabs.query({})).find((tab) => tab.url === address)?.id,
    url,
  );
  const loaded = page.waitForEvent('load');
  const answer = await panel.evaluate((message) => chrome.runtime.sendMessage(message), { type: 'start', tabId, url });
  if (!answer?.ok) throw new Error(`The audit was not started: ${JSON.stringify(answer)}`);
  await loaded;
  await page.bringToFront();
  return { panel, audit: answer.audit, tabId };
}
