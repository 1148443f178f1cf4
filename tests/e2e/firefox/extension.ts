import { resolve } from 'node:path';
import { test as base } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Recording } from '../../../utils/model/recording';
import { clear, type Site, startSite } from '../site';

const EXTENSION = resolve(import.meta.dirname, '../../../.output/firefox-mv3');
const ID = 'mikroskop@example.org';
const UUID = '11111111-2222-4333-8444-555555555555';

export interface FirefoxAudit {
  start(page: Page, url: string): Promise<void>;
  stop(): Promise<void>;
  recording(): Promise<Recording>;
}

/** Starts Firefox with the built extension; every host is the local server at these ports. */
export async function launchFirefox(ports: { http: number; https?: number }): Promise<Browser> {
  const forced = [`80=${ports.http}`, ...(ports.https ? [`443=${ports.https}`] : [])].join(';');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
    headless: true,
    args: ['--remote-allow-system-access'],
    acceptInsecureCerts: true,
    extraPrefsFirefox: {
      // The permission prompt, which no test can press.
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': forced,
      'network.trr.mode': 5,
      'dom.security.https_first': false,
      'network.stricttransportsecurity.preloadlist': false,
      'security.cert_pinning.enforcement_level': 0,
      'media.autoplay.default': 0,
      // A saved PDF would be opened in a tab of its own, in front of the audited one.
      'pdfjs.disabled': true,
    },
  });
  await browser.installExtension(EXTENSION);
  return browser;
}

/** Opens a document of the extension. Its load is not reported over BiDi: wait for what it holds. */
export async function openPanel(browser: Browser, query = ''): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`moz-extension://${UUID}/sidepanel.html${query}`, { waitUntil: [], timeout: 3_000 }).catch(() => {});
  await page.waitForSelector('#root');
  return page;
}

interface Api {
  tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
  runtime: { sendMessage(message: object): Promise<unknown> };
  permissions: { request(wish: object): Promise<boolean> };
}

/** Presses a button of the panel's document that asks for host access, as the panel itself does. */
export async function grant(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    const button = document.createElement('button');
    button.id = 'grant-for-test';
    button.addEventListener('click', async () => {
      const { browser } = globalThis as unknown as { browser: Api };
      button.textContent = String(await browser.permissions.request({ origins: ['<all_urls>'] }));
    });
    document.body.append(button);
  });
  await panel.click('#grant-for-test');
  await panel.waitForFunction(() => document.querySelector('#grant-for-test')?.textContent === 'true');
  await panel.evaluate(() => document.querySelector('#grant-for-test')?.remove());
}

export function auditThrough(panel: Page): FirefoxAudit {
  let tabId = -1;
  let audit = '';
  const ask = (message: object): Promise<unknown> =>
    panel.evaluate((m) => (globalThis as unknown as { browser: Api }).browser.runtime.sendMessage(m), message);
  return {
    async start(page, url) {
      const mark = `${new URL(url).origin}/__start__?${Math.random()}`;
      await page.goto(mark);
      tabId = await panel.evaluate(async (address) => {
        const { browser } = globalThis as unknown as { browser: Api };
        return (await browser.tabs.query({})).find((tab) => tab.url === address)?.id ?? -1;
      }, mark);
      const answer = (await ask({ type: 'start', tabId, url })) as { ok: boolean; audit: string; error?: string };
      if (!answer.ok) throw new Error(`audit not started: ${answer.error}`);
      audit = answer.audit;
      await page.waitForFunction((address) => location.href !== address && document.readyState === 'complete', {}, mark);
    },
    async stop() {
      await ask({ type: 'stop', tabId });
    },
    recording: async () => (await ask({ type: 'recording', audit })) as Recording,
  };
}

export const test = base.extend<{ cleared: undefined }, { site: Site; firefox: Browser }>({
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
  firefox: [
    async ({ site }, use) => {
      const browser = await launchFirefox({ http: site.port });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
});

export const { expect } = test;
