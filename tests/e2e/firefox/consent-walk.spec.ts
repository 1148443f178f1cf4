import type { ElementHandle, Page } from 'puppeteer-core';
import { sites } from '../consent-sites';
import { expect, grant, openPanel, test } from './extension';

// A consent walk in one press of the panel, in Firefox.

async function press(panel: Page, name: string): Promise<void> {
  const place = 'dialog.walk button, #root button';
  await panel.waitForFunction(
    (wanted, all) => [...document.querySelectorAll(all)].some((one) => one.textContent?.trim() === wanted),
    {},
    name,
    place,
  );
  const handle = await panel.evaluateHandle(
    (wanted, all) => [...document.querySelectorAll<HTMLElement>(all)].find((one) => one.textContent?.trim() === wanted),
    name,
    place,
  );
  await (handle as ElementHandle<HTMLElement>).click();
}

test('a site is walked in one press in Firefox, its question answered by rules', async ({ site, firefox }) => {
  test.setTimeout(240_000);
  const host = 'klaro.example';
  const { files, page: markup } = sites[host] ?? { files: {}, page: '' };
  const text = `<!doctype html><html lang="en"><title>Mugs</title><body><h1>Mugs</h1>${markup.replaceAll('https://', 'http://')}`;
  site.pages.set(`${host}/`, (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'seen=1; HttpOnly; Path=/; Max-Age=9999' }).end(text);
  });
  for (const [path, script] of Object.entries(files))
    site.pages.set(host + path, (_request, response) =>
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(script),
    );
  const granting = await openPanel(firefox);
  await grant(granting);
  const page = await firefox.newPage();
  await page.goto(`http://${host}/`);
  const tab = await granting.evaluate(async (url) => {
    const { browser } = globalThis as unknown as {
      browser: { tabs: { query(q: object): Promise<{ id: number; url?: string }[]> } };
    };
    return (await browser.tabs.query({})).find((each) => each.url === url)?.id;
  }, `http://${host}/`);
  const panel = await openPanel(firefox, `?tab=${tab}`);
  await press(panel, 'Consent walk');
  site.received.length = 0;
  await press(panel, 'Delete and start');
  await page.bringToFront();
  const rows = () =>
    panel.evaluate(() =>
      [...document.querySelectorAll('dialog.walk tbody tr')].map((row) =>
        [...row.children].map((cell) => cell.firstChild?.textContent ?? ''),
      ),
    );
  await expect.poll(async () => (await rows()).length, { timeout: 200_000 }).toBeGreaterThan(0);
  expect(await rows()).toEqual([
    ['Google Analytics 4', '–', '–', '1'],
    ['Meta Pixel', '–', '–', '1'],
    ['Plausible', '1', '1', '1'],
  ]);
  // Three visits and the page at the end, each of a stranger; the reload after an answer is of the same one.
  const visits = site.received.filter((request) => request.host === host && request.url === '/');
  expect(visits.map(({ headers }) => headers.cookie?.includes('seen=1') ?? false)).toEqual([
    false,
    false,
    true,
    false,
    true,
    false,
  ]);
});
