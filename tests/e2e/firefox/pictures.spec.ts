import type { Page } from 'puppeteer-core';
import { looks } from '../../../utils/overlay/looks';
import { auditThrough, expect, grant, openPanel, test } from './extension';

const PAGE = `<!doctype html><html lang="en"><title>Pictured</title>
<style>body { margin: 0 } header { position: sticky; top: 0; height: 50px; background: #ff00fe } a { position: absolute; left: 200px }</style>
<header></header>
<main style="position: relative; height: 2400px">
  <a style="top: 200px" href="tel:+3615550180">+36 1 555 0180</a>
  <a style="top: 2200px" href="mailto:shop@pictured.test">Write to us</a>
</main>`;
const TOPS = [250, 2250];

/** Keeps what the panel saves, as data that can be looked at. */
async function takeSaved(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    const place = globalThis as unknown as { saved: Blob[] };
    place.saved = [];
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) place.saved.push(blob);
      return createObjectURL.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = () => {};
  });
}

/** Rows of the newest picture that have at least so many pixels of a colour between two columns. */
function rowsOf(panel: Page, colour: string, columns: readonly [number, number], least: number) {
  return panel.evaluate(
    async (colour, [left, right], least) => {
      const blob = (globalThis as unknown as { saved: Blob[] }).saved.at(-1);
      const image = blob && (await createImageBitmap(blob));
      const canvas = new OffscreenCanvas(image?.width ?? 1, image?.height ?? 1);
      const context = canvas.getContext('2d');
      if (!image || !context) return null;
      context.drawImage(image, 0, 0);
      const { data, width, height } = context.getImageData(0, 0, image.width, image.height);
      const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
      const rows: number[] = [];
      for (let y = 0; y < height; y++) {
        let count = 0;
        for (let x = left; x < Math.min(right, width); x++)
          if (wanted.every((part, channel) => Math.abs((data[(y * width + x) * 4 + channel] ?? 0) - part) <= 3)) count += 1;
        if (count >= least) rows.push(y);
      }
      return { height, rows };
    },
    colour,
    columns,
    least,
  );
}

test('the whole page is put together, with each badge where its offer is and the header once; one element is taken', async ({
  site,
  firefox,
}) => {
  test.setTimeout(300_000);
  site.pages.set('pictured.test/', PAGE);
  const first = await openPanel(firefox);
  await grant(first);
  const audit = auditThrough(first);
  const page = await firefox.newPage();
  await audit.start(page, 'http://pictured.test/');
  const tab = await first.evaluate(async () => {
    const { browser } = globalThis as unknown as {
      browser: { tabs: { query(query: object): Promise<{ id: number; url?: string }[]> } };
    };
    return (await browser.tabs.query({})).find(({ url }) => url?.includes('pictured.test'))?.id ?? -1;
  });
  const panel = await openPanel(firefox, `?tab=${tab}`);
  await panel.waitForFunction(() => document.body.textContent?.includes('Not tried yet'));
  await takeSaved(panel);
  await panel.evaluate(() => {
    const press = (name: string) => {
      const found = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim().startsWith(name));
      found?.click();
    };
    press('Export');
    setTimeout(() => press('Screenshot of the whole page'), 200);
  });
  await expect.poll(() => rowsOf(panel, '#ff00fe', [450, 700], 200), { timeout: 60_000 }).not.toBeNull();
  const header = await rowsOf(panel, '#ff00fe', [450, 700], 200);
  expect(header?.height).toBe(2450);
  expect(header?.rows).toEqual(Array.from({ length: 50 }, (_, row) => row));
  const badges = await rowsOf(panel, looks.untested.colour, [190, 410], 12);
  for (const top of TOPS) expect(badges?.rows.some((row) => row >= top - 30 && row <= top + 50)).toBe(true);
  expect(badges?.rows.filter((row) => !TOPS.some((top) => row >= top - 30 && row <= top + 50))).toEqual([]);

  await panel.evaluate(() => {
    const row = document.querySelector('[data-conversion=email]');
    row?.querySelector<HTMLElement>('.disclose')?.click();
    setTimeout(
      () => [...(row?.querySelectorAll('button') ?? [])].find((one) => one.textContent === 'Screenshot (PNG)')?.click(),
      200,
    );
  });
  await expect
    .poll(async () => (await rowsOf(panel, looks.untested.colour, [0, 280], 12))?.height, { timeout: 30_000 })
    .toBeLessThan(200);
  expect((await rowsOf(panel, looks.untested.colour, [0, 280], 12))?.rows.length).toBeGreaterThan(5);
});
