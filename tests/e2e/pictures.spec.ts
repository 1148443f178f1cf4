import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserContext, Page } from '@playwright/test';
import { looks } from '../../utils/overlay/looks';
import { type AuditDriver, expect, openPanel, test } from './extension';

test.describe.configure({ timeout: 180_000 });

const SHOP = 'http://pictured.test';
/** A ground and a header in colours that nothing else has; three offers, one in each screen but one. */
const PAGE = `<!doctype html><html lang="en"><title>Pictured</title>
<style>
  body { margin: 0; background: #ffffff; font: 16px sans-serif }
  header { position: sticky; top: 0; height: 50px; background: #ff00fe }
  a { position: absolute; left: 200px; width: 200px; height: 40px; display: block }
  main { position: relative; height: 2600px }
</style>
<header></header>
<main>
  <a id="first" style="top: 200px" href="tel:+3615550180">+36 1 555 0180</a>
  <a id="second" style="top: 1300px" href="mailto:shop@pictured.test">Write to us</a>
  <a id="third" style="top: 2400px" href="tel:+3615550190">+36 1 555 0190</a>
</main>`;
const HEADER = '#ff00fe';
const LENGTH = 2650;
const BADGE = looks.untested.colour;
/** Where the offers are on the page, whose header takes its first 50 pixels. */
const TOPS = [250, 1350, 2450];

/** Which rows of a picture have at least so many pixels of a colour between two columns. */
async function rowsOf(page: Page, png: Buffer, colour: string, [left, right]: readonly [number, number], least: number) {
  return page.evaluate(
    async ([base64, colour, left, right, least]) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: new Uint8ClampedArray() };
      const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
      const rows: number[] = [];
      for (let y = 0; y < image.height; y++) {
        let count = 0;
        for (let x = left; x < Math.min(right, image.width); x++) {
          const at = (y * image.width + x) * 4;
          if (wanted.every((part, channel) => Math.abs((data[at + channel] ?? 0) - part) <= 3)) count += 1;
        }
        if (count >= least) rows.push(y);
      }
      return { width: image.width, height: image.height, rows };
    },
    [png.toString('base64'), colour, left, right, least] as const,
  );
}

/** Badges stand at each offer and nowhere else, the header once; within the columns of the offers. */
async function expectWhole(page: Page, png: Buffer): Promise<void> {
  const { height, rows } = await rowsOf(page, png, BADGE, [190, 410], 12);
  expect(height).toBe(LENGTH);
  for (const top of TOPS) expect(rows.some((row) => row >= top - 30 && row <= top + 70)).toBe(true);
  expect(rows.filter((row) => !TOPS.some((top) => row >= top - 30 && row <= top + 70))).toEqual([]);
  const header = await rowsOf(page, png, HEADER, [450, 700], 200);
  expect(header.rows).toEqual(Array.from({ length: 50 }, (_, row) => row));
}

interface Given {
  readonly context: BrowserContext;
  readonly extensionId: string;
  grant(): Promise<void>;
  readonly audit: AuditDriver;
}

/** An audit of the page, and the panel that shows it. */
async function openAudited({ context, extensionId, grant, audit }: Given): Promise<{ page: Page; panel: Page }> {
  await grant();
  const page = await context.newPage();
  // The browser pictures its window as it is, not as it is made to seem.
  await (await context.newCDPSession(page)).send('Emulation.clearDeviceMetricsOverride');
  await audit.start(page, `${SHOP}/`);
  const panel = await openPanel(context, extensionId);
  await panel.goto(`chrome-extension://${extensionId}/sidepanel.html?tab=${audit.tab()}`);
  return { page, panel };
}

test('the panel takes what is in sight and the whole page, with each badge where its offer is and the header once', async ({
  context,
  extensionId,
  grant,
  audit,
  site,
}, info) => {
  site.pages.set('pictured.test/', PAGE);
  const { page, panel } = await openAudited({ context, extensionId, grant, audit });
  await expect(panel.getByRole('heading', { name: /Not tried yet/ })).toBeVisible();
  await page.bringToFront();
  await page.evaluate(() => scrollTo(0, 333));

  const take = async (name: string) => {
    const download = panel.waitForEvent('download');
    await panel.getByRole('button', { name: 'Export' }).click();
    await panel.getByRole('menuitem', { name }).click();
    const path = info.outputPath(`${name}.png`);
    await (await download).saveAs(path);
    return readFileSync(path);
  };
  const sight = await take('Screenshot of what is in sight (PNG)');
  const seen = await rowsOf(page, sight, HEADER, [450, 700], 200);
  const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  expect(seen).toMatchObject(size);
  expect(seen.rows).toEqual(Array.from({ length: 50 }, (_, row) => row));

  await expectWhole(page, await take('Screenshot of the whole page (PNG)'));
  expect(await page.evaluate(() => scrollY)).toBe(333);
});

test('the panel takes one element with its badge, and all in sight where it stands in a frame', async ({
  context,
  extensionId,
  grant,
  audit,
  site,
}, info) => {
  const framed = '<iframe src="http://inner.test/" style="position: absolute; top: 1800px; left: 40px"></iframe>';
  site.pages.set('pictured.test/', PAGE.replace('</main>', `${framed}</main>`));
  site.pages.set('inner.test/', '<!doctype html><title>Inner</title><a href="tel:+3615550111">+36 1 555 0111</a>');
  const { page, panel } = await openAudited({ context, extensionId, grant, audit });
  await page.bringToFront();

  const take = async (title: string, label: string) => {
    const rows = panel.locator('.row').filter({ hasText: label });
    await rows.getByRole('button', { name: title, exact: true }).click();
    const download = panel.waitForEvent('download');
    await rows.getByRole('button', { name: `Screenshot of “${label}” (PNG)` }).click();
    expect((await download).suggestedFilename()).toMatch(/^mikroskop-pictured\.test-(?:email|phone)\.png$/);
    const path = info.outputPath(`${label}.png`);
    await (await download).saveAs(path);
    return readFileSync(path);
  };
  const one = await rowsOf(page, await take('Click to e-mail', 'Write to us'), BADGE, [0, 280], 12);
  expect([one.width, one.height]).toEqual([280, 120]);
  expect(one.rows.length).toBeGreaterThan(5);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(800);

  const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  expect(await rowsOf(page, await take('Click to call', '+36 1 555 0111'), BADGE, [0, 600], 12)).toMatchObject(size);

  await page.evaluate(() => document.querySelector('#second')?.setAttribute('style', 'display: none'));
  await panel.getByRole('button', { name: 'Screenshot of “Write to us” (PNG)' }).click();
  await expect(panel.getByText('The element cannot be seen on the page now.')).toBeVisible();
});

test('the command line takes the whole page and each offer, and lists them', async ({ hosts, page, site }, info) => {
  site.pages.set('pictured.test/', PAGE);
  const cli = resolve(import.meta.dirname, '../../.output/cli/mikroskop.mjs');
  const out = info.outputPath('report');
  const switches = hosts.flatMap((host) => ['--chromium-arg', host]);
  await promisify(execFile)(process.execPath, [cli, 'audit', `${SHOP}/`, '--out', out, '--screenshots', ...switches], {
    env: { CHROMIUM_PATH: '/usr/bin/chromium', ...process.env },
  });
  const { screenshots } = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as {
    screenshots: { file: string; shows: string; conversion: string | null; selector: string | null }[];
  };
  expect(screenshots.map(({ file, shows, conversion }) => [file, shows, conversion])).toEqual([
    ['screenshots/01-pictured.test.png', 'page', null],
    ['screenshots/01-pictured.test-phone.png', 'offer', 'phone'],
    ['screenshots/01-pictured.test-phone-2.png', 'offer', 'phone'],
    ['screenshots/01-pictured.test-email.png', 'offer', 'email'],
  ]);
  const markdown = readFileSync(join(out, 'report.md'), 'utf8');
  for (const { file } of screenshots) expect(markdown).toContain(`](${file})`);
  await expectWhole(page, readFileSync(join(out, screenshots[0]?.file ?? '')));
  for (const { file } of screenshots.slice(1)) {
    const { width, height, rows } = await rowsOf(page, readFileSync(join(out, file)), BADGE, [0, 280], 12);
    expect([width, height]).toEqual([280, 120]);
    expect(rows.length).toBeGreaterThan(5);
  }
});
