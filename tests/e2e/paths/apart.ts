import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from '@playwright/test';
import puppeteer, { type Page } from 'puppeteer-core';
import type { Recording } from '../../../utils/model/recording';
import type { Site } from '../site';
import type { Hand } from './path';
import type { Tab } from './walk';

const EXTENSION = resolve(import.meta.dirname, '../../../.output/chrome-mv3');

interface Api {
  readonly chrome: {
    readonly developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
    readonly permissions: { request(wish: object): Promise<boolean> };
    readonly tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
    readonly runtime: { sendMessage(message: object): Promise<unknown> };
  };
}

/** A tab of a Chromium that Playwright does not hold: in its own no page is prerendered, and half of those put away do not come back. */
export async function openApart(site: Site): Promise<Tab> {
  const profile = mkdtempSync(join(tmpdir(), 'mikroskop-'));
  const browser = await puppeteer.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    headless: true,
    userDataDir: profile,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--no-sandbox',
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
      '--no-first-run',
      `--host-resolver-rules=MAP *:80 127.0.0.1:${site.port}, EXCLUDE localhost`,
    ],
  });
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-'),
  );
  const id = new URL(worker.url()).host;
  const panel = await browser.newPage();
  await panel.goto(`chrome-extension://${id}/sidepanel.html`);
  await grant(await browser.newPage(), panel, id);
  const page = await browser.newPage();
  let tabId = -1;
  let audit = '';
  const ask = (message: object) =>
    panel.evaluate(
      (text) => (globalThis as unknown as Api).chrome.runtime.sendMessage(JSON.parse(text)),
      JSON.stringify(message),
    );
  const recording = async () => (await ask({ type: 'recording', audit })) as Recording;
  const hand: Hand = {
    browser: 'chromium',
    site,
    click: (selector) => page.click(selector),
    focus: () => page.bringToFront(),
    go: async (address) => void (await page.goto(address)),
    back: async () => void (await page.evaluate('void setTimeout(() => history.back())')),
    reload: async () => void (await page.reload()),
    until: async (expression) => void (await page.waitForFunction(expression)),
    recorded: (holds) => expect.poll(async () => holds((await recording()).signals), { timeout: 20_000 }).toBe(true),
    revoke: () => Promise.reject(new Error('not here')),
  };
  return {
    hand,
    run: async (expression) => void (await page.evaluate(`void (${expression})`)),
    async start(url) {
      const mark = `${new URL(url).origin}/__start__?${Math.random()}`;
      await page.goto(mark);
      tabId = await panel.evaluate(
        async (address) =>
          (await (globalThis as unknown as Api).chrome.tabs.query({})).find((tab) => tab.url === address)?.id ?? -1,
        mark,
      );
      const answer = (await ask({ type: 'start', tabId, url })) as { ok: boolean; audit: string };
      expect(answer.ok).toBe(true);
      audit = answer.audit;
      await page.bringToFront();
    },
    stop: async () => void (await ask({ type: 'stop', tabId })),
    recording,
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

async function grant(settings: Page, panel: Page, id: string): Promise<void> {
  await settings.goto('chrome://extensions/');
  await settings.evaluate(
    (own) => (globalThis as unknown as Api).chrome.developerPrivate.addHostPermission(own, '<all_urls>'),
    id,
  );
  await settings.close();
  await panel.bringToFront();
  await panel.evaluate(() => {
    const button = document.createElement('button');
    button.id = 'grant-for-test';
    button.addEventListener('click', async () => {
      button.textContent = String(await (globalThis as unknown as Api).chrome.permissions.request({ origins: ['<all_urls>'] }));
    });
    document.body.append(button);
  });
  await panel.click('#grant-for-test');
  await panel.waitForFunction(() => document.querySelector('#grant-for-test')?.textContent === 'true');
}
