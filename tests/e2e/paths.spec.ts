import { resolve } from 'node:path';
import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { auditThrough, grantAccess, idOf, launchChromium, openPanel } from './extension';
import { paths } from './paths/all';
import { openApart } from './paths/apart';
import type { Hand } from './paths/path';
import { type Tab, walk } from './paths/walk';
import { type Site, startSite } from './site';

interface Bench {
  readonly site: Site;
  readonly context: BrowserContext;
  readonly panel: Page;
  allow(): Promise<void>;
}

const test = base.extend<object, { bench: Bench }>({
  bench: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's names
    async ({}, use) => {
      const site = await startSite();
      const hosts = `--host-resolver-rules=MAP *:443 127.0.0.1:${site.https}, MAP *:80 127.0.0.1:${site.port}, EXCLUDE localhost`;
      const blocker = resolve(import.meta.dirname, 'blocker');
      // Playwright turns the back-forward cache off.
      const cache = ['--disable-back-forward-cache'];
      const { context, close } = await launchChromium([hosts, '--ignore-certificate-errors'], [blocker], cache);
      const id = await idOf(context);
      const panel = await openPanel(context, id);
      const allow = () => grantAccess(context, id, panel);
      await allow();
      await use({ site, context, panel, allow });
      await close();
      await site.close();
    },
    { scope: 'worker' },
  ],
});

async function openTab({ context, panel, site, allow }: Bench): Promise<Tab> {
  const page = await context.newPage();
  const audit = auditThrough(context, panel);
  let revoked = false;
  const hand: Hand = {
    browser: 'chromium',
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
          globalThis as unknown as { chrome: { permissions: { remove(wish: object): Promise<boolean> } } }
        ).chrome.permissions.remove({ origins: ['<all_urls>'] }),
      );
    },
  };
  return {
    hand,
    run: async (expression) => void (await page.evaluate(`void (${expression})`)),
    start: async (url) => void (await audit.start(page, url)),
    stop: () => audit.stop(),
    recording: () => audit.recording(),
    async close() {
      await page.close();
      if (revoked) await allow();
    },
  };
}

for (const path of paths) {
  const why = path.cannot?.chromium;
  test(`${path.group}/${path.id}: ${path.title}`, async ({ bench }) => {
    test.skip(why !== undefined, why);
    await walk(path, bench.site, 'chromium', () => (path.apart ? openApart(bench.site) : openTab(bench)));
  });
}
