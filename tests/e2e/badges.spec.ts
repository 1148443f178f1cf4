import type { BrowserContext, Page } from '@playwright/test';
import { openBeside } from './beside';
import { drawnIn, marks } from './drawn';
import { expect, test } from './extension';

// What a person does with the badges of a real audit: reads them, presses them, hides them, and goes from page to panel and back.

test.setTimeout(240_000);

const GA4 = 'http://metrics.vendor.test/g/collect?v=2&tid=G-BADGE1&cid=1.1';
const SHOP = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Mug</title>
<h1>Mug</h1><p><a id="call" href="tel:+36123456">+36 1 23456</a></p><p><a id="mail" href="mailto:shop@example.com">shop@example.com</a></p>
<section style="height: 2500px">Clay.</section>
<script>
document.addEventListener('click', (event) => {
  const { id } = event.target;
  if (id !== 'call' && id !== 'mail') return;
  event.preventDefault();
  if (id === 'call') navigator.sendBeacon('${GA4}', 'en=phone_call&ep.place=header&epn.value=3');
});
</script>`;

/** Presses the middle of what is drawn and says this. */
async function press(context: BrowserContext, shown: Page, look: string, says: RegExp): Promise<void> {
  const one = (await drawnIn(context, shown, look)).find((drawn) => drawn.middle && says.test(drawn.says));
  if (!one?.middle) throw new Error(`Nothing drawn says ${says}.`);
  await shown.mouse.click(one.middle.x, one.middle.y);
}

const card = async (context: BrowserContext, shown: Page) =>
  (await drawnIn(context, shown, 'entry')).map(({ says }) => says).join('\n');

test('a badge tells what was sent, is dismissed on the page, and is shown in the panel', async ({
  context,
  grant,
  audit,
  site,
  panel,
}) => {
  site.pages.set('badge.test/', SHOP);
  await grant();
  const shown = await context.newPage();
  await audit.start(shown, 'http://badge.test/');
  await openBeside(panel, shown);
  await shown.bringToFront();
  await expect.poll(() => marks(context, shown), { timeout: 15_000 }).toMatch(/Click to call: Not tried yet/);
  await shown.click('#call');
  await expect.poll(() => marks(context, shown), { timeout: 15_000 }).toMatch(/Click to call: Tracked/);

  await press(context, shown, 'pill', /^Click to call/);
  const told = () => card(context, shown);
  await expect.poll(told).toContain('phone_call → Google Analytics 4');
  await expect.poll(told).toMatch(/click “\+36 1 23456”/);
  expect(await told()).toMatch(/place\s+header/);
  expect(await told()).toMatch(/value\s+3/);
  await press(context, shown, 'act', /Show in panel/);
  const row = panel.locator('.row.is-pointed');
  await expect(row).toHaveAttribute('data-conversion', 'phone');
  await expect(row.getByRole('button', { name: 'Click to call' })).toBeFocused();
  await expect(row.getByRole('button', { name: 'Click to call' })).toHaveAttribute('aria-expanded', 'true');
  await shown.keyboard.press('Escape');

  await press(context, shown, 'pill', /e-?mail/i);
  await expect.poll(told).toContain('Not tried yet');
  await press(context, shown, 'act', /Not an offer/);
  await expect.poll(() => marks(context, shown), { timeout: 15_000 }).not.toMatch(/E-?mail/i);
  await expect(panel.locator('.dismissed')).toContainText('shop@example.com');
});

test('what is drawn is chosen in the panel, hidden on the page, and brought back', async ({
  context,
  grant,
  audit,
  site,
  panel,
}) => {
  site.pages.set('badge.test/', SHOP);
  await grant();
  const shown = await context.newPage();
  await audit.start(shown, 'http://badge.test/');
  await openBeside(panel, shown);
  await shown.bringToFront();
  const said = () => marks(context, shown);
  await expect.poll(said, { timeout: 15_000 }).toMatch(/Click to call: Not tried yet/);
  await shown.click('#call');
  await expect.poll(said, { timeout: 15_000 }).toMatch(/Click to call: Tracked/);

  const chosen = panel.locator('.on-page');
  await chosen.locator('summary').click();
  await chosen.getByLabel('Tracked', { exact: true }).uncheck();
  await expect.poll(said, { timeout: 15_000 }).not.toMatch(/Click to call/);
  expect(await said()).toMatch(/Not tried yet/);
  await chosen.getByLabel('Tracked', { exact: true }).check();
  await chosen.getByLabel('Destination').selectOption({ label: 'Google Analytics 4' });
  await expect.poll(said, { timeout: 15_000 }).toMatch(/^Click to call: Tracked[^\n]*$/);
  await chosen.getByLabel('Destination').selectOption({ label: 'any' });
  await expect.poll(said, { timeout: 15_000 }).toMatch(/Not tried yet/);
  await chosen.getByLabel('Steps to the goal').uncheck();
  await expect.poll(said, { timeout: 15_000 }).not.toMatch(/Click to call/);
  await chosen.getByLabel('Steps to the goal').check();
  await expect.poll(said, { timeout: 15_000 }).toMatch(/Click to call/);

  const visible = async () => (await drawnIn(context, shown, 'pill')).filter(({ middle }) => middle !== null).length;
  expect(await visible()).toBeGreaterThan(0);
  await press(context, shown, 'control', /^Hide everything/);
  await expect.poll(visible, { timeout: 15_000 }).toBe(0);
  await expect(chosen.getByLabel('Draw on the page')).not.toBeChecked();
  await chosen.getByLabel('Draw on the page').check();
  await expect.poll(visible, { timeout: 15_000 }).toBeGreaterThan(0);
});
