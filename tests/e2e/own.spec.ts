import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { openBeside } from './beside';
import { expect, test } from './extension';
import { judge } from './judge';

const PAGE = `<!doctype html><html lang="en"><title>Contact</title>
<script>
  const tell = (name) => fetch('http://collect.shop.test/v1/hu/track', {
    method: 'POST', keepalive: true, body: JSON.stringify({ event: { name }, site: 'mugs' }),
  });
</script>
<main><h1>Visit us</h1><p>Write, call, or come by.</p></main>
<footer><a id="phone" href="tel:+3615550100" onclick="event.preventDefault(); tell('phone_call')">+36 1 555 0100</a></footer></html>`;

const stateOf = (panel: Page, name: RegExp) => panel.getByRole('heading', { name });

test('an endpoint that only this site has is named in the panel, and what it received counts at once', async ({
  site,
  context,
  grant,
  panel,
  audit,
}, info) => {
  test.setTimeout(240_000);
  site.pages.set('shop.test/contact', PAGE);
  await grant();
  const page = await context.newPage();
  await audit.start(page, 'http://shop.test/contact');
  await openBeside(panel, page);
  await expect(panel.getByRole('button', { name: 'Click to call' })).toBeVisible();
  await page.click('#phone');
  await expect(stateOf(panel, /Unclear/)).toContainText('1');
  await expect(panel.getByText(/to collect\.shop\.test that cannot be read/)).toBeVisible({ timeout: 30_000 });

  await panel.locator('.facts:has(.fact) > summary').click();
  await panel.locator('.unknown > summary').click();
  await panel.getByRole('button', { name: 'Name this endpoint: collect.shop.test' }).click();
  const dialog = panel.getByRole('dialog', { name: 'New endpoint' });
  await dialog.getByLabel('Name', { exact: true }).fill('Shop collector');
  await expect(dialog.getByLabel('Field', { exact: true })).toHaveValue('event.name');
  await expect(dialog.getByRole('region', { name: 'In this audit' })).toContainText(
    '1 request matches. 1 event is read:phone_call',
  );
  await dialog.getByRole('button', { name: 'Save' }).click();
  const list = panel.getByRole('dialog', { name: 'Own endpoints' });
  await expect(list.getByRole('heading', { name: 'Shop collector' })).toBeVisible();
  await list.getByRole('button', { name: 'Close' }).click();
  await expect(stateOf(panel, /^Tracked/)).toContainText('1');
  await expect(stateOf(panel, /Unclear/)).toHaveCount(0);
  await expect(panel.locator('.installed, .fact').first()).toContainText('Shop collector');

  // The stored audit has the rule, so that any reader of its recording judges the same.
  const recording = await audit.recording();
  const rule = { name: 'Shop collector', host: 'collect.shop.test', event: { in: 'body', key: 'event.name' } };
  expect(recording.settings.rules).toEqual([rule]);
  const verdict = judge(recording).pages[0]?.verdicts.find(({ conversion }) => conversion === 'phone');
  expect(verdict).toMatchObject({ state: 'tracked', destinations: { 'own:Shop collector': 'delivered' } });

  // Away to a file, deleted, and back.
  await panel.getByRole('button', { name: 'Own endpoints' }).click();
  const download = panel.waitForEvent('download');
  await list.getByRole('button', { name: 'Export' }).click();
  const file = info.outputPath('endpoints.json');
  await (await download).saveAs(file);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ format: 'mikroskop-rules', version: 1, rules: [rule] });
  await list.getByRole('button', { name: 'Delete “Shop collector”' }).click();
  await expect(list.getByText('None added yet.')).toBeVisible();
  await list.locator('input[type=file]').setInputFiles({
    name: 'bad.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify([rule, { ...rule, host: 'a b' }])),
  });
  await expect(list.getByRole('status')).toContainText('Entry 2, “Host”');
  await list.locator('input[type=file]').setInputFiles(file);
  await expect(list.getByRole('status')).toContainText('1 endpoint was added.');
  await list.getByRole('button', { name: 'Close' }).click();
  await expect(stateOf(panel, /^Tracked/)).toContainText('1');

  // Kept by the browser, and taken along by the next audit.
  await panel.reload();
  await expect(stateOf(panel, /^Tracked/)).toContainText('1');
  await panel.getByRole('button', { name: 'Stop' }).click();
  await panel.getByRole('button', { name: 'Audit again' }).click();
  await expect(stateOf(panel, /Not tried yet/)).toContainText('1');
  await page.click('#phone');
  await expect(stateOf(panel, /^Tracked/)).toContainText('1', { timeout: 30_000 });
});

test('a rule is taken away as it was added: what it read is unknown again', async ({ site, context, grant, panel, audit }) => {
  test.setTimeout(90_000);
  site.pages.set('shop.test/contact', PAGE);
  await grant();
  const page = await context.newPage();
  await audit.start(page, 'http://shop.test/contact');
  await openBeside(panel, page);
  await page.click('#phone');
  await panel.locator('.facts:has(.fact) > summary').click();
  await panel.getByRole('button', { name: 'Own endpoints' }).click();
  const dialog = panel.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Add an endpoint' }).click();
  await dialog.getByLabel('Name', { exact: true }).fill('Own');
  await dialog.getByLabel('Host').fill('https://collect.shop.test/v1/*/track');
  await dialog.getByLabel('Name of the event').selectOption('body');
  await dialog.getByLabel('Field', { exact: true }).fill('event.name');
  await panel.keyboard.press('Enter');
  await expect(dialog.getByText('collect.shop.test/v1/*/track')).toBeVisible();
  await panel.keyboard.press('Escape');
  await expect(stateOf(panel, /^Tracked/)).toContainText('1', { timeout: 30_000 });
  await panel.getByRole('button', { name: 'Own endpoints' }).click();
  await dialog.getByRole('button', { name: 'Delete “Own”' }).click();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(stateOf(panel, /Unclear/)).toContainText('1', { timeout: 30_000 });
  expect((await audit.recording()).settings.rules).toEqual([]);
});

test('beacons that nobody reads have their company, and what is encoded is called so', async ({
  site,
  context,
  grant,
  panel,
  audit,
}, info) => {
  test.setTimeout(240_000);
  const bytes = 'new Uint8Array([0, 1, 2, 250, 251, 252])';
  const send = `fetch('/x7f/q', { method: 'POST', body: ${bytes} }); navigator.sendBeacon('http://events.attentivemobile.com/e', 'a=1')`;
  site.pages.set('shop.test/contact', PAGE.replace("tell('phone_call')", send));
  await grant();
  const page = await context.newPage();
  await audit.start(page, 'http://shop.test/contact');
  await openBeside(panel, page);
  await page.click('#phone');
  await expect(panel.getByText(/that cannot be read/).filter({ visible: true })).toBeVisible({ timeout: 30_000 });
  await panel.locator('.facts:has(.fact) > summary').click();
  await panel.locator('.unknown > summary').click();
  const rows = panel.locator('.unknown li');
  await expect(rows.filter({ hasText: 'events.attentivemobile.com' })).toContainText('Attentive');
  await expect(rows.filter({ hasText: 'shop.test' })).toContainText('may carry hits that cannot be read');
  const verdict = async () => judge(await audit.recording()).pages[0]?.verdicts.find(({ conversion }) => conversion === 'phone');
  await expect.poll(verdict, { timeout: 30_000 }).toMatchObject({ state: 'unclear', reason: 'unknown-beacon' });

  const download = panel.waitForEvent('download');
  await panel.getByRole('button', { name: 'Export' }).click();
  await panel.getByRole('menuitem', { name: 'Report (Markdown)' }).click();
  const file = info.outputPath('report.md');
  await (await download).saveAs(file);
  expect(readFileSync(file, 'utf8')).toMatch(/events\.attentivemobile\.com[^\n]*Attentive/);
});
