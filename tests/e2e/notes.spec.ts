import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { openBeside } from './beside';
import { expect, test } from './extension';
import { judge } from './judge';

const footer = '<footer><a id="phone" href="tel:+3615550100" onclick="event.preventDefault()">+36 1 555 0100</a></footer>';
const PAGE = (title: string) => `<!doctype html><html lang="en"><title>${title}</title>
<main><h1>${title}</h1><p><a id="leaflet" href="/leaflet.pdf" onclick="event.preventDefault()">Price list (PDF)</a></p></main>${footer}</html>`;

const call = (panel: Page) => panel.locator('.row[data-conversion="phone"]');
const out = (panel: Page) => panel.locator('details.dismissed');

test('an offer is dismissed by keyboard, stays dismissed on the site, and is brought back', async ({
  site,
  context,
  grant,
  panel,
  audit,
}, info) => {
  test.setTimeout(240_000);
  site.pages.set('shop.test/contact', PAGE('Contact'));
  site.pages.set('shop.test/about', PAGE('About'));
  await grant();
  const page = await context.newPage();
  await audit.start(page, 'http://shop.test/contact');
  await openBeside(panel, page);
  const disclose = call(panel).getByRole('button', { name: 'Click to call' });
  await disclose.focus();
  await panel.keyboard.press('Enter');
  await call(panel).getByRole('button', { name: 'Dismiss “+36 1 555 0100”' }).focus();
  await panel.keyboard.press('Enter');
  await panel.keyboard.press('Tab');
  await expect(panel.getByRole('button', { name: 'Wrong: it is something else' })).toBeFocused();
  await panel.keyboard.press('Tab');
  await panel.keyboard.press('Enter');
  await expect(call(panel)).toHaveCount(0);
  await expect(panel.locator('.said')).toBeFocused();
  await expect(panel.locator('.said')).toContainText('“+36 1 555 0100” was dismissed.');
  await panel.keyboard.press('Tab');
  await panel.keyboard.press('Enter');
  await expect(call(panel)).toHaveCount(1);
  await expect(out(panel)).toHaveCount(0);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(call(panel)).toHaveCount(0);
  await expect(out(panel)).toContainText('Does not matter here');

  // Nothing is drawn on it, and nothing becomes of what is done to it.
  await page.click('#phone');
  const dismissal = { conversion: 'phone', page: 'http://shop.test/contact', label: '+36 1 555 0100', reason: 'irrelevant' };
  const recording = await audit.recording();
  expect(recording.settings.notes?.dismissed).toEqual([expect.objectContaining(dismissal)]);
  const report = judge(recording);
  expect(report.pages.flatMap(({ verdicts }) => verdicts.map(({ conversion }) => conversion))).not.toContain('phone');
  expect(report).toMatchObject({ dismissed: [{ ...dismissal, on: ['http://shop.test/contact'], stale: false }] });

  // Kept by the browser for the site: on its other pages, and in the next audit.
  await panel.getByRole('button', { name: 'Stop' }).click();
  await page.goto('http://shop.test/about');
  await panel.getByRole('button', { name: 'Audit again' }).click();
  await expect(panel.locator('.row[data-conversion="download"]')).toBeVisible();
  await expect(panel.locator('.page .address')).toHaveText('shop.test/about');
  await expect(out(panel)).toContainText('1');
  await expect(call(panel)).toHaveCount(0);
  const download = panel.waitForEvent('download');
  await panel.getByRole('button', { name: 'Export' }).click();
  await panel.getByRole('menuitem', { name: 'Report (Markdown)' }).click();
  const file = info.outputPath('report.md');
  await (await download).saveAs(file);
  expect(readFileSync(file, 'utf8')).toMatch(/## Dismissed \(1\)[\s\S]*Does not matter here[^\n]*shop\.test\/contact/);

  await out(panel).locator('summary').click();
  await panel.getByRole('button', { name: 'Bring “+36 1 555 0100” back' }).click();
  await expect(call(panel)).toHaveCount(1);
  await expect(out(panel)).toHaveCount(0);
  await panel.reload();
  await expect(call(panel)).toHaveCount(1);
});

test('what the page is, a person knows better: it sticks for the site and can be taken back', async ({
  site,
  context,
  grant,
  panel,
  audit,
}) => {
  test.setTimeout(90_000);
  site.pages.set('shop.test/contact', PAGE('Contact'));
  await grant();
  const page = await context.newPage();
  await audit.start(page, 'http://shop.test/contact');
  await openBeside(panel, page);
  const type = panel.getByLabel('Page type');
  const product = panel.locator('.row[data-conversion="view-product"]');
  await expect(type.locator('option:checked')).toHaveText('contact page (as detected)');
  await type.selectOption({ label: 'product page' });
  await expect(type).toHaveValue('product');
  // What only such a page offers is looked for at once.
  await expect(product).toHaveCount(1);
  await expect.poll(async () => judge(await audit.recording()).pages[0]).toMatchObject({ type: 'product', detected: 'contact' });
  await panel.getByRole('button', { name: 'Stop' }).click();
  await panel.getByRole('button', { name: 'Audit again' }).click();
  await expect(panel.locator('.row[data-conversion="download"]')).toBeVisible();
  await expect(type).toHaveValue('product');
  await expect(product).toHaveCount(1);
  await type.selectOption({ label: 'contact page (as detected)' });
  await expect(type).toHaveValue('');
  // What was found by the wrong type goes at once, and what is done here counts as before.
  await expect(product).toHaveCount(0);
  await expect(panel.locator('.row[data-conversion="download"]')).toBeVisible();
  await panel.getByRole('button', { name: 'Stop' }).click();
  await panel.getByRole('button', { name: 'Audit again' }).click();
  await expect(type.locator('option:checked')).toHaveText('contact page (as detected)');
  await expect(panel.locator('.row[data-conversion="download"]')).toBeVisible();
  await expect(product).toHaveCount(0);
});
