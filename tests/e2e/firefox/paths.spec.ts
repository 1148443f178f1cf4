import { test as base } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { paths } from '../paths/all';
import type { Hand } from '../paths/path';
import { type Tab, walk } from '../paths/walk';
import { type Site, startSite } from '../site';
import { auditThrough, grant, launchFirefox, openPanel } from './extension';

interface Bench {
  readonly site: Site;
  readonly firefox: Browser;
  readonly panel: Page;
}

const test = base.extend<object, { bench: Bench }>({
  bench: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's names
    async ({}, use) => {
      const site = await startSite();
      const firefox = await launchFirefox({ http: site.port, https: site.https });
      await firefox.installExtension(new URL('../blocker', import.meta.url).pathname);
      const panel = await openPanel(firefox);
      await grant(panel);
      await use({ site, firefox, panel });
      await firefox.close();
      await site.close();
    },
    { scope: 'worker' },
  ],
});

async function openTab({ firefox, panel, site }: Bench): Promise<Tab> {
  const page = await firefox.newPage();
  const audit = auditThrough(panel);
  let revoked = false;
  const hand: Hand = {
    browser: 'firefox',
    site,
    click: (selector) => page.click(selector),
    focus: () => page.bringToFront(),
    go: async (address) => void (await page.goto(address)),
    back: async () => void (await page.evaluate('void setTimeout(() => history.back())')),
    reload: async () => void (await page.reload()),
    until: async (expression) => void (await page.waitForFunction(expression)),
    recorded: (holds) => base.expect.poll(async () => holds((await audit.recording()).signals)).toBe(true),
    async revoke() {
      revoked = true;
      await panel.evaluate(() =>
        (
          globalThis as unknown as { browser: { permissions: { remove(wish: object): Promise<boolean> } } }
        ).browser.permissions.remove({ origins: ['<all_urls>'] }),
      );
    },
  };
  return {
    hand,
    run: async (expression) => void (await page.evaluate(`void (${expression})`)),
    start: (url) => audit.start(page, url),
    stop: () => audit.stop(),
    recording: () => audit.recording(),
    async close() {
      await page.close();
      if (revoked) await grant(panel);
    },
  };
}

for (const path of paths) {
  const why = path.cannot?.firefox;
  test(`${path.group}/${path.id}: ${path.title}`, async ({ bench }) => {
    test.skip(why !== undefined, why);
    await walk(path, bench.site, 'firefox', () => openTab(bench));
  });
}
