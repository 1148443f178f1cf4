import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { openBeside, openOwn } from './beside';
import { expect, test } from './extension';
import { judge } from './judge';

/** A page with two buttons, one in a shadow root; a press reports what the page is told to report. */
const PAGE = `<!doctype html><html lang="en"><title>Fitting</title>
<script>
  window.seen = [];
  for (const type of ['pointerdown', 'mousedown', 'click']) document.addEventListener(type, () => seen.push(type), true);
  window.tell = (name) => fetch('http://metrics.test/g/collect?v=2&tid=G-FITTING12&en=' + name, { method: 'POST', mode: 'no-cors', keepalive: true });
</script>
<main><h1>Fitting room</h1>
<p id="row"><span class="go" onclick="window.reports && tell('book_fitting')">Try it on <b id="inner">now</b></span></p>
<x-rack id="rack"></x-rack></main>
<script>
  document.querySelector('#rack').attachShadow({ mode: 'closed' }).innerHTML = '<p><button>Ask for a size</button></p>';
</script></html>`;

const URL_ = 'http://shop.test/fitting';
const row = (panel: Page, id: string) => panel.locator(`.row[data-conversion="${id}"]`);
const stateOf = (panel: Page, name: RegExp) => panel.getByRole('heading', { name });

test('an element is picked on the page, named, and judged by its event', async ({ site, context, grant, panel, audit }) => {
  test.setTimeout(300_000);
  site.pages.set('shop.test/fitting', PAGE);
  await grant();
  const page = await context.newPage();
  await audit.start(page, URL_);
  await openBeside(panel, page);
  const list = await openOwn(panel);
  await expect(list).toContainText('What counts on shop.test');
  await list.getByRole('button', { name: 'Add a micro-conversion' }).click();
  const form = panel.getByRole('dialog', { name: 'New micro-conversion' });

  // Escape on the page picks nothing; then a click picks, and the page hears of neither.
  await form.getByRole('button', { name: 'Pick on the page' }).click();
  await expect(form.getByRole('button', { name: 'Stop picking' })).toBeVisible();
  await page.bringToFront();
  await page.mouse.move(10, 10);
  await page.keyboard.press('Escape');
  await expect(form.getByRole('button', { name: 'Pick on the page' })).toBeVisible();
  await form.getByRole('button', { name: 'Pick on the page' }).click();
  await expect(form.getByRole('button', { name: 'Stop picking' })).toBeVisible();
  const box = await page.locator('.go').boundingBox();
  if (!box) throw new Error('no box');
  await page.mouse.move(box.x + 8, box.y + 8);
  await page.mouse.click(box.x + 8, box.y + 8);
  await expect(form.getByLabel('Element (CSS selector)')).not.toHaveValue('');
  expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual([]);
  await expect(form.getByText('1 element on the open page.')).toBeVisible();
  await expect(form.getByLabel('Name', { exact: true })).toHaveValue('Try it on now');
  await form.getByLabel('Events').fill('book_fitting');
  await form.getByLabel('Pages').fill(URL_);
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(list.getByRole('heading', { name: 'Try it on now' })).toBeVisible();
  await list.getByRole('button', { name: 'Close' }).click();
  await expect(row(panel, 'own-try-it-on-now')).toContainText('Click it. The event expected: book_fitting.');
  await expect(stateOf(panel, /Not tried yet/)).toContainText('1');

  // Nothing comes; then it does.
  await page.click('#inner');
  await expect(row(panel, 'own-try-it-on-now')).toContainText('its event (book_fitting) was not sent', { timeout: 40_000 });
  await expect(stateOf(panel, /^Untracked/)).toContainText('1');
  const verdict = async () =>
    judge(await audit.recording()).pages[0]?.verdicts.find(({ conversion }) => conversion === 'own-try-it-on-now');
  await page.evaluate(() => Object.assign(globalThis, { reports: true }));
  await page.click('#inner');
  await expect(stateOf(panel, /^Tracked/)).toContainText('1', { timeout: 30_000 });
  expect(await verdict()).toMatchObject({ state: 'tracked', label: 'Try it on now', destinations: { ga4: 'delivered' } });

  // Kept for the site: by the browser, and for the next audit of it.
  await panel.reload();
  await expect(stateOf(panel, /^Tracked/)).toContainText('1');
  await panel.getByRole('button', { name: 'Stop' }).click();
  await panel.getByRole('button', { name: 'Audit again' }).click();
  await expect(row(panel, 'own-try-it-on-now')).toBeVisible();
  await expect(stateOf(panel, /Not tried yet/)).toContainText('1');
});

test('what is written by hand goes to a file and comes back, and a tracking plan joins it', async ({
  site,
  context,
  grant,
  panel,
  audit,
}, info) => {
  test.setTimeout(240_000);
  site.pages.set('shop.test/fitting', PAGE);
  await grant();
  const page = await context.newPage();
  await audit.start(page, URL_);
  await openBeside(panel, page);
  const dialog = await openOwn(panel);
  await dialog.getByRole('button', { name: 'Add a micro-conversion' }).click();
  await dialog.getByLabel('Name', { exact: true }).fill('Size <b>asked</b>');
  await dialog.getByLabel('Element (CSS selector)').fill('#rack >>> p[');
  await expect(dialog.getByText('This is no CSS selector.')).toBeVisible();
  await dialog.getByLabel('Element (CSS selector)').fill('#rack >>> button');
  await expect(dialog.getByText('1 element on the open page.')).toBeVisible();
  await dialog.getByLabel('Events').fill('ask_size');
  await panel.keyboard.press('Enter');
  await expect(dialog.getByRole('heading', { name: 'Size <b>asked</b>' })).toBeVisible();

  const download = panel.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export' }).click();
  const file = info.outputPath('conversions.json');
  await (await download).saveAs(file);
  const exported = JSON.parse(readFileSync(file, 'utf8'));
  expect(exported).toMatchObject({
    format: 'mikroskop-conversions',
    conversions: [{ id: 'own-size-b-asked-b', events: ['ask_size'] }],
  });
  await dialog.getByRole('button', { name: 'Delete “Size <b>asked</b>”' }).click();
  await expect(dialog.getByText('None added yet.')).toBeVisible();
  await dialog.locator('input[type=file]').setInputFiles(file);
  await expect(dialog.getByRole('status')).toContainText('1 was added.');

  const plan =
    'Event;Page;Element;Parameters;Description\r\nbook_fitting;/fitting;.go;branch;Fitting booked\r\nupgrade_plan;;;;\r\n;/x;;;no event\r\nadd_to_cart;;;shade;\r\n';
  await dialog.locator('input[type=file]').setInputFiles({ name: 'plan.csv', mimeType: 'text/csv', buffer: Buffer.from(plan) });
  await expect(dialog.getByRole('status')).toContainText('3 were added.');
  await expect(dialog.getByRole('status')).toContainText('Row 4: No event is named.');
  await expect(dialog.locator('[data-own="own-add-to-cart"]')).toContainText('Asks for parameters of “Add to cart”');
  await dialog.getByRole('button', { name: 'Close' }).click();
  for (const id of ['own-size-b-asked-b', 'own-fitting-booked', 'own-upgrade-plan']) await expect(row(panel, id)).toBeVisible();

  await page.evaluate(() => (globalThis as unknown as { tell(name: string): void }).tell('upgrade_plan'));
  await page.evaluate(() => Object.assign(globalThis, { reports: true }));
  await page.click('#inner');
  await expect(row(panel, 'own-fitting-booked')).toContainText('branch', { timeout: 30_000 });
  const states = async () =>
    judge(await audit.recording())
      .pages.flatMap(({ verdicts }) => verdicts)
      .filter(({ conversion }) => conversion.startsWith('own-'))
      .map(({ conversion, state, reason }) => `${conversion} ${state} ${reason}`);
  await expect
    .poll(states, { timeout: 30_000 })
    .toEqual([
      'own-size-b-asked-b untested not-tried',
      'own-fitting-booked partial missing-parameter',
      'own-upgrade-plan tracked named',
    ]);
});

test('an opened recording is judged by a plan, and takes it along', async ({ site, context, grant, panel, audit }, info) => {
  test.setTimeout(90_000);
  site.pages.set('shop.test/fitting', PAGE);
  await grant();
  const page = await context.newPage();
  await audit.start(page, URL_);
  await page.evaluate(() => (globalThis as unknown as { tell(name: string): void }).tell('upgrade_plan'));
  await page.waitForTimeout(1_000);
  await audit.stop();
  const recording = info.outputPath('recording.json');
  writeFileSync(recording, JSON.stringify(await audit.recording()));
  await panel.reload();
  await panel.locator('.bottom input[type=file]').first().setInputFiles(recording);
  await expect(panel.getByText('Recording of')).toBeVisible();
  await panel.getByRole('button', { name: 'Own micro-conversions' }).click();
  const dialog = panel.getByRole('dialog');
  const plan = JSON.stringify({ events: [{ name: 'upgrade_plan', description: 'Plan upgraded' }, { name: 'book_fitting' }] });
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(plan) });
  await expect(dialog.getByRole('status')).toContainText('2 were added.');
  await dialog.getByRole('button', { name: 'Add a micro-conversion' }).click();
  await expect(dialog.getByRole('button', { name: 'Pick on the page' })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(row(panel, 'own-plan-upgraded')).toContainText('Plan upgraded');
  await expect(stateOf(panel, /^Tracked/)).toContainText('1');
  await expect(row(panel, 'own-book-fitting')).toContainText('Do what leads to it. The event expected: book_fitting.');

  const download = panel.waitForEvent('download');
  await panel.getByRole('button', { name: 'Export' }).click();
  await panel.getByRole('menuitem', { name: 'Recording' }).click();
  const again = info.outputPath('again.json');
  await (await download).saveAs(again);
  expect(judge(JSON.parse(readFileSync(again, 'utf8'))).pages[0]?.verdicts).toContainEqual(
    expect.objectContaining({ conversion: 'own-plan-upgraded', state: 'tracked' }),
  );
  // What is said of a recording stays with it.
  await panel.getByRole('button', { name: 'Close' }).click();
  await panel.getByRole('button', { name: 'Own micro-conversions' }).click();
  await expect(dialog.locator('.own-rule')).toHaveCount(0);
});
