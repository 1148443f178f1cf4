import type { Browser, Page } from 'puppeteer-core';
import { auditThrough, expect, grant, openPanel, test } from './extension';

const PAGE = `<!doctype html><html lang="en"><title>Fitting</title><body style="margin:0">
<script>
  window.heard = 0;
  document.addEventListener('click', () => { window.heard += 1; }, true);
</script>
<p style="position:absolute;margin:0;left:20px;top:100px"><button id="fit" onclick="navigator.sendBeacon('http://metrics.test/g/collect?v=2&tid=G-FITTING12&en=book_fitting')">Book a fitting</button></p></body></html>`;

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

/** An audit of this page, and the panel beside it, which waits for somebody to pick. */
async function startPicking(firefox: Browser, url: string) {
  const panel = await openPanel(firefox);
  await grant(panel);
  const audit = auditThrough(panel);
  const page = await firefox.newPage();
  await audit.start(page, url);
  const tab = await panel.evaluate(async (address) => {
    const { browser } = globalThis as unknown as {
      browser: { tabs: { query(q: object): Promise<{ id: number; url?: string }[]> } };
    };
    return (await browser.tabs.query({})).find(({ url }) => url === address)?.id;
  }, url);
  const beside = await openPanel(firefox, `?tab=${tab}`);
  await press(beside, 'Own micro-conversions');
  await press(beside, 'Add a micro-conversion');
  await press(beside, 'Pick on the page');
  await page.bringToFront();
  const picked = () =>
    beside.evaluate(() => document.querySelector<HTMLInputElement>('dialog input[name=selector]')?.value ?? '');
  return { audit, page, beside, picked };
}

test('an element is picked in Firefox, kept for the site, and judged by its event', async ({ site, firefox }) => {
  test.setTimeout(240_000);
  site.pages.set('shop.test/fitting', PAGE);
  const { audit, page, beside, picked } = await startPicking(firefox, 'http://shop.test/fitting');
  await expect.poll(() => page.evaluate(() => document.documentElement.childElementCount)).toBeGreaterThan(3);
  await page.mouse.click(60, 110);
  await expect.poll(picked).toBe('#fit');
  expect(await page.evaluate(() => (globalThis as unknown as { heard: number }).heard)).toBe(0);
  await beside.bringToFront();
  await expect
    .poll(() => beside.evaluate(() => document.querySelector('dialog')?.textContent))
    .toContain('1 element on the open page');
  await beside.type('input[name=events]', 'book_fitting');
  await press(beside, 'Save');
  const own = { id: 'own-book-a-fitting', host: 'shop.test', selector: '#fit', action: 'click', events: ['book_fitting'] };
  await expect.poll(async () => (await audit.recording()).settings.notes?.own).toEqual([expect.objectContaining(own)]);
  await press(beside, 'Close');
  await page.bringToFront();
  await page.click('#fit');
  const row = () =>
    beside.evaluate(
      () => document.querySelector('.row[data-conversion="own-book-a-fitting"]')?.closest('section, .group')?.textContent ?? '',
    );
  await expect.poll(row, { timeout: 40_000 }).toContain('Tracked');
});

test('an element in a frame of another site is picked in Firefox, and the frame hears nothing of it', async ({
  site,
  firefox,
}) => {
  test.setTimeout(240_000);
  const frame =
    '<iframe src="http://book.test/fitting" style="position:absolute;left:0;top:200px;width:300px;height:200px;border:0"></iframe>';
  site.pages.set(
    'shop.test/frames',
    `<!doctype html><html lang="en"><title>Frames</title><body style="margin:0"><p>Out here</p>${frame}`,
  );
  site.pages.set('book.test/fitting', PAGE);
  const { page, picked } = await startPicking(firefox, 'http://shop.test/frames');
  const inner = page.frames().find((each) => each.url() === 'http://book.test/fitting');
  if (!inner) throw new Error('The frame is not there.');
  for (const each of [page.mainFrame(), inner])
    await expect.poll(() => each.evaluate(() => document.documentElement.childElementCount)).toBeGreaterThan(3);
  await page.mouse.move(60, 150);
  await page.mouse.move(55, 305);
  await page.mouse.move(60, 310);
  await page.mouse.click(60, 310);
  await expect.poll(picked).toBe('#fit');
  expect(await inner.evaluate(() => (globalThis as unknown as { heard: number }).heard)).toBe(0);
});
