import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import preact from '@preact/preset-vite';
import { createServer, type ViteDevServer } from 'vite';

const root = path.resolve(import.meta.dirname, '../panel');
const phases = [
  'idle',
  'nowhere',
  'denied',
  'starting',
  'loading',
  'unsupported',
  'broken',
  'live',
  'empty',
  'noted',
  'stopped',
  'recording',
];
const languages = ['en', 'hu', 'pl'];

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

async function open(page: Page, phase: string, language = 'en') {
  await page.goto(`${origin}?phase=${phase}&language=${language}`);
  await expect(page.locator('.panel')).toBeVisible();
}

/** Unfolds all there is to unfold. */
async function unfold(page: Page) {
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
    for (const each of document.querySelectorAll<HTMLElement>('.disclose')) each.click();
  });
  await page.evaluate(() => {
    for (const each of document.querySelectorAll<HTMLElement>('.dismiss > button')) each.click();
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 360, height: 720 });
    for (const phase of phases) {
      await open(page, phase);
      await unfold(page);
      const { violations, passes } = await new AxeBuilder({ page }).analyze();
      expect(passes.length, phase).toBeGreaterThan(5);
      expect(
        violations.map(({ id, nodes }) => `${phase}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        phase,
      ).toEqual([]);
    }
    await open(page, 'live');
    await page.getByRole('button', { name: 'Export' }).click();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}

test('nothing sticks out at 320 px, in any language', async ({ page }) => {
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const language of languages) {
    for (const phase of phases) {
      await open(page, phase, language);
      await unfold(page);
      const sticksOut = await page.evaluate(() => {
        const out = [...document.querySelectorAll('.panel *:not(.unseen)')].filter((each) => {
          const { left, right, width } = each.getBoundingClientRect();
          return width > 0 && (left < 0 || right > innerWidth);
        });
        const names = out.map(({ tagName, className }) => `${tagName}.${className}`);
        return document.documentElement.scrollWidth > innerWidth ? [...names, 'page'] : names;
      });
      expect(sticksOut, `${phase} ${language}`).toEqual([]);
    }
  }
});

/** Each state of the dialog of own endpoints, one after the other. */
async function* dialogStates(page: Page, language = 'en'): AsyncGenerator<string> {
  await page.goto(`${origin}?phase=live&language=${language}&rules=1`);
  await unfold(page);
  await page.locator('.unknown-name button').click();
  await expect(page.locator('.own-preview')).toContainText('add_to_cart');
  yield 'naming';
  await page.locator('dialog input[name=host]').fill('not a host');
  await page.locator('dialog button[type=submit]').click();
  await expect(page.locator('.own-problem')).toBeVisible();
  yield 'mistaken';
  await page.locator('dialog select').first().selectOption('path');
  await page.locator('dialog .own-foot button').last().click();
  await expect(page.locator('.own-rule')).toHaveCount(2);
  yield 'list';
  await page.locator('.own-rule button').nth(1).click();
  await expect(page.locator('.own-rule')).toHaveCount(1);
  yield 'deleted';
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing among the own endpoints, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 360, height: 720 });
    for await (const state of dialogStates(page)) {
      const { violations, passes } = await new AxeBuilder({ page }).include('dialog').analyze();
      expect(passes.length, state).toBeGreaterThan(5);
      expect(
        violations.map(({ id, nodes }) => `${state}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        state,
      ).toEqual([]);
    }
  });
}

test('nothing of the own endpoints sticks out at 320 px, in any language', async ({ page }) => {
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const language of languages) {
    for await (const state of dialogStates(page, language)) {
      const out = await page.evaluate(() =>
        [...document.querySelectorAll('dialog, dialog *:not(.unseen, option, datalist)')]
          .filter((each) => {
            const { left, right, width } = each.getBoundingClientRect();
            return width > 0 && (left < 0 || right > innerWidth);
          })
          .map(({ tagName, className }) => `${tagName}.${className}`),
      );
      expect(out, `${state} ${language}`).toEqual([]);
    }
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a consent walk: axe finds nothing and nothing sticks out at 320 px, in any language, ${colorScheme}`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 640 });
    for (const language of languages) {
      for (const walk of ['ready', 'nowhere', 'going', 'asking', 'ended', 'done']) {
        await page.goto(`${origin}?phase=live&language=${language}&walk=${walk}`);
        await expect(page.locator('dialog.walk')).toBeVisible();
        const { violations, passes } = await new AxeBuilder({ page }).include('dialog').analyze();
        expect(passes.length, walk).toBeGreaterThan(5);
        expect(violations.map(({ id, nodes }) => `${walk}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
        const out = await page.evaluate(() =>
          [...document.querySelectorAll('dialog, dialog *:not(.unseen)')]
            .filter((each) => {
              const { left, right, width } = each.getBoundingClientRect();
              return width > 0 && (left < 0 || right > innerWidth);
            })
            .map(({ tagName, className }) => `${tagName}.${className}`),
        );
        expect(out, `${walk} ${language}`).toEqual([]);
      }
    }
  });
}

test('a consent walk by keyboard: started, answered, stopped', async ({ page }) => {
  await page.goto(`${origin}?phase=stopped&walk=ready`);
  await expect(page.locator('dialog.walk')).toBeVisible();
  await tabTo(page, 'Delete and start');
  await page.goto(`${origin}?phase=stopped&walk=asking`);
  for (const name of ['I have answered it', 'The page asks nothing', 'Stop']) await tabTo(page, name);
});

test('an endpoint by keyboard: named, kept, deleted, brought back', async ({ page }) => {
  await open(page, 'idle');
  await tabTo(page, 'Own endpoints');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Add an endpoint');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
  await page.keyboard.type('Collector');
  await page.keyboard.press('Tab');
  await page.keyboard.type('collect.shop.example');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Parameter')).toBeFocused();
  await page.keyboard.type('ev');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Collector' })).toBeVisible();
  await tabTo(page, 'Delete “Collector”');
  await page.keyboard.press('Enter');
  await expect(page.getByText('None added yet.')).toBeVisible();
  await tabTo(page, 'Undo');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Collector' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Own endpoints' })).toBeFocused();
});

test('the export menu stays on the screen at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const language of languages) {
    for (const phase of ['live', 'stopped', 'recording']) {
      await open(page, phase, language);
      await page.locator('[aria-haspopup=menu]').click();
      const box = await page.getByRole('menu').boundingBox();
      expect(box?.x ?? -1, `${phase} ${language}`).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
    }
  }
});

test('a whole audit by keyboard: start, export, open a row', async ({ page }) => {
  await open(page, 'idle');
  await tabTo(page, 'Audit');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('timer')).toHaveText('00:42');

  await tabTo(page, 'Export');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Report (Markdown)' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('body')).toHaveAttribute('data-asked', 'export csv');
  await expect(page.getByRole('button', { name: 'Export' })).toBeFocused();

  await tabTo(page, 'Add to cart');
  await page.keyboard.press('Space');
  await expect(page.getByText('Rests on 5 signals')).toBeVisible();

  await tabTo(page, 'Show “Add to cart” on the page');
  await page.keyboard.press('Enter');
  await expect(page.locator('body')).toHaveAttribute('data-asked', /^show #product/);
});

/** Tabs on until the focus is on what has this name. */
async function tabTo(page: Page, name: string) {
  const wanted = page.getByRole('button', { name, exact: true });
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`the Tab key never comes to “${name}”`);
}

test('what has the focus can be seen to have it', async ({ page }) => {
  await open(page, 'live');
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineWidth);
    expect(outline).toBe('2px');
  }
});

test('a page’s markup stays text', async ({ page }) => {
  await open(page, 'live');
  await unfold(page);
  await expect(page.getByText('<img src=x onerror=').first()).toBeVisible();
  await expect(page.locator('img')).toHaveCount(0);
  await expect(page).toHaveTitle('Mikroskop panel');
});

test('a recording is opened by file', async ({ page }) => {
  await open(page, 'idle');
  await page.setInputFiles('input[type=file]', { name: 'visit.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await expect(page.locator('body')).toHaveAttribute('data-asked', 'open visit.json');
});
