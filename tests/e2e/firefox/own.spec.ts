import type { Page } from 'puppeteer-core';
import { auditThrough, expect, grant, openPanel, test } from './extension';

const PAGE = `<!doctype html><html lang="en"><title>Contact</title>
<script>const tell = (name) => navigator.sendBeacon('http://collect.shop.test/t?ev=' + name);</script>
<footer><a id="phone" href="tel:+3615550100" onclick="event.preventDefault(); tell('phone_call')">+36 1 555 0100</a></footer></html>`;

/** Presses the button of this name in the open dialog, or else in the panel. */
async function press(panel: Page, name: string): Promise<void> {
  await panel.waitForFunction(
    (wanted) => {
      const place = document.querySelector('dialog') ?? document;
      const found = [...place.querySelectorAll('button')].find((one) => (one.ariaLabel ?? one.textContent?.trim()) === wanted);
      found?.click();
      return found !== undefined;
    },
    {},
    name,
  );
}

const textOf = (panel: Page) => panel.evaluate(() => document.querySelector('dialog')?.textContent ?? '');

test('rules are added in the panel, kept by Firefox, and hold for a running audit', async ({ site, firefox }) => {
  test.setTimeout(240_000);
  site.pages.set('shop.test/contact', PAGE);
  const panel = await openPanel(firefox);
  await grant(panel);
  const audit = auditThrough(panel);
  const page = await firefox.newPage();
  await audit.start(page, 'http://shop.test/contact');
  await page.click('#phone');
  await expect.poll(() => site.received.some(({ host }) => host === 'collect.shop.test')).toBe(true);

  await panel.bringToFront();
  await press(panel, 'Own endpoints');
  await press(panel, 'Add an endpoint');
  await panel.type('input[name=name]', 'Firefox collector');
  await panel.type('input[name=host]', 'collect.shop.test');
  await panel.type('input[name=event-key]', 'ev');
  await press(panel, 'Save');
  await expect.poll(() => textOf(panel)).toContain('Firefox collector');
  const rule = { name: 'Firefox collector', host: 'collect.shop.test', event: { in: 'query', key: 'ev' } };
  await expect.poll(async () => (await audit.recording()).settings.rules).toEqual([rule]);

  const again = await openPanel(firefox);
  await press(again, 'Own endpoints');
  await expect.poll(() => textOf(again)).toContain('Firefox collector');
  await press(again, 'Delete “Firefox collector”');
  await expect.poll(() => textOf(again)).toContain('None added yet.');
  // The other window of the panel is told.
  await expect.poll(() => textOf(panel)).toContain('None added yet.');
  await expect.poll(async () => (await audit.recording()).settings.rules).toEqual([]);
});
