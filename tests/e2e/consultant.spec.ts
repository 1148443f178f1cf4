import { readFileSync } from 'node:fs';
import { openBeside } from './beside';
import { expect, test } from './extension';

const PAGE = `<!doctype html><html lang="en"><title>Contact</title>
<script>
  window.dataLayer = [];
  const send = (name) => navigator.sendBeacon('http://metrics.test/g/collect?v=2&tid=G-TEST1&cid=1.1&en=' + name);
  send('page_view');
</script>
<main><h1>Visit us</h1><p><a id="leaflet" href="/leaflet.pdf" onclick="event.preventDefault(); send('file_download')">Price list (PDF)</a></p></main>
<footer><a id="phone" href="tel:+3615550100" onclick="event.preventDefault()">+36 1 555 0100</a></footer></html>`;

test('press Audit, use the page, read the checklist, take it away, open it again', async ({
  site,
  context,
  grant,
  panel,
}, info) => {
  test.setTimeout(240_000);
  site.pages.set('shop.test/contact', PAGE);
  await grant();
  const page = await context.newPage();
  await page.goto('http://shop.test/contact');
  await openBeside(panel, page);
  await expect(panel.getByText('In this tab: shop.test')).toBeVisible();
  const reloaded = page.waitForEvent('load');
  await panel.getByRole('button', { name: 'Audit', exact: true }).click();
  await reloaded;
  await expect(panel.getByRole('button', { name: 'Click to call' })).toBeVisible();
  await expect(panel.getByRole('heading', { name: /Not tried yet/ })).toContainText('2');

  await page.click('#leaflet');
  await page.click('#phone');
  await expect(panel.getByText('file_download').filter({ visible: true }).first()).toBeVisible();
  await expect(panel.getByRole('heading', { name: /Untracked/ })).toContainText('1', { timeout: 30_000 });

  await panel.getByRole('button', { name: 'Stop' }).click();
  await expect(panel.getByText('Audit stopped')).toBeVisible();
  for (const [name, pattern] of [
    ['Report (Markdown)', /Click to call[^\n]*waited/],
    ['Checklist (CSV)', /phone/],
    ['Data (JSON)', /"state": ?"untracked"/],
    ['Steps of the visit (JSON)', /"do":"click"/],
    ['Test (Playwright)', /file_download to [^\n]*[\s\S]*was not sent/],
  ] as const) {
    const download = panel.waitForEvent('download');
    await panel.getByRole('button', { name: 'Export' }).click();
    await panel.getByRole('menuitem', { name }).click();
    expect(readFileSync(await (await download).path(), 'utf8')).toMatch(pattern);
  }
  const download = panel.waitForEvent('download');
  await panel.getByRole('button', { name: 'Export' }).click();
  await panel.getByRole('menuitem', { name: /Recording/ }).click();
  const file = info.outputPath('recording.json');
  await (await download).saveAs(file);

  const opening = panel.getByLabel('Open a recording');
  await opening.setInputFiles(file);
  await expect(panel.getByRole('heading', { name: /Untracked/ })).toContainText('1');
  await opening.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
  await expect(panel.getByRole('alert')).toBeVisible();
});

test('the panel speaks Hungarian and Polish, and remembers it', async ({ panel }) => {
  await panel.getByRole('combobox').selectOption('hu');
  await expect(panel.locator('html')).toHaveAttribute('lang', 'hu');
  await panel.reload();
  await expect(panel.locator('html')).toHaveAttribute('lang', 'hu');
  await panel.getByRole('combobox').selectOption('pl');
  await expect(panel.locator('html')).toHaveAttribute('lang', 'pl');
});
