import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import preact from '@preact/preset-vite';
import { createServer, type ViteDevServer } from 'vite';

const root = path.resolve(import.meta.dirname, '../panel');
const PLAN = 'event;page;element;title\nsize_guide;/shop/*;.guide;Size guide opened\n;/x;;Nothing is sent for this\nbad;/a b;;\n';

let server: ViteDevServer;
let origin: string;

test.beforeAll(async () => {
  server = await createServer({
    configFile: false,
    root,
    plugins: [preact()],
    server: { port: 0, fs: { allow: [path.resolve(root, '../..')] } },
    cacheDir: path.resolve(root, '../../node_modules/.vite-panel'),
    logLevel: 'error',
  });
  await server.listen();
  origin = server.resolvedUrls?.local[0] ?? '';
});

test.afterAll(() => server.close());

/** The dialog in each of its states, by name. */
async function* statesOf(page: Page, language: string): AsyncGenerator<string> {
  await page.goto(`${origin}?phase=live&language=${language}&plan=1`);
  await page.locator('.plan-open button').click();
  await expect(page.locator('.own-rule')).toHaveCount(3);
  yield 'list';
  await page
    .locator('dialog input[type=file]')
    .setInputFiles({ name: 'plan.csv', mimeType: 'text/csv', buffer: Buffer.from(PLAN) });
  await expect(page.locator('.plan-unusable li')).toHaveCount(2);
  yield 'imported';
  await page.locator('.own-rule button').first().click();
  await expect(page.locator('.plan-pick p')).toContainText('2');
  yield 'form';
  await page.locator('dialog input[name=selector]').fill('a[[');
  await page.locator('dialog input[name=events]').fill('');
  await page.locator('dialog button[type=submit]').click();
  await expect(page.locator('.own-problem').first()).toBeVisible();
  yield 'mistaken';
  await page.locator('dialog .own-foot button').last().click();
  await page.locator('[data-own="own-add-to-cart"] button').first().click();
  await expect(page.locator('dialog input[name=parameters]')).toHaveValue('shade');
  yield 'adding';
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing among the own micro-conversions, ${colorScheme}`, async ({ page }, info) => {
    test.setTimeout(300_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 360, height: 720 });
    for await (const state of statesOf(page, 'en')) {
      const { violations, passes } = await new AxeBuilder({ page }).include('dialog').analyze();
      await page.screenshot({ path: info.outputPath(`${state}.png`) });
      expect(passes.length, state).toBeGreaterThan(5);
      expect(
        violations.map(({ id, nodes }) => `${state}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        state,
      ).toEqual([]);
    }
  });
}

test('nothing of the own micro-conversions sticks out at 320 px, in any language', async ({ page }, info) => {
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const language of ['en', 'hu', 'pl']) {
    for await (const state of statesOf(page, language)) {
      const out = await page.evaluate(() =>
        [...document.querySelectorAll('dialog, dialog *:not(.unseen, option, datalist)')]
          .filter((each) => {
            const { left, right, width } = each.getBoundingClientRect();
            return width > 0 && (left < 0 || right > innerWidth);
          })
          .map(({ tagName, className }) => `${tagName}.${className}`),
      );
      await page.screenshot({ path: info.outputPath(`${language}-${state}.png`) });
      expect(out, `${state} ${language}`).toEqual([]);
    }
  }
});

test('a micro-conversion by keyboard: named, kept, deleted, brought back', async ({ page }) => {
  await page.goto(`${origin}?phase=idle`);
  const opener = page.getByRole('button', { name: 'Own micro-conversions' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('None added yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Add a micro-conversion' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
  await page.keyboard.type('Quote');
  await page.keyboard.press('Tab');
  await page.keyboard.type('quote_asked');
  await page.keyboard.press('Tab');
  await page.keyboard.type('form.quote');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Pick on the page' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-own="own-quote"]')).toContainText('submits it · every page');
  await page.getByRole('button', { name: 'Delete “Quote”' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-own="own-quote"]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(opener).toBeFocused();
});
