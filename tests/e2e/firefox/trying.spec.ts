import type { Browser, Page } from 'puppeteer-core';
import { GA4, STUDIO } from '../trying/studio';
import { drawnIn, marks } from './drawn';
import { auditThrough, expect, grant, openPanel, test } from './extension';

// What the panel tries by itself, and what badges do, in Firefox: the page is worked by scripts there, too.

test.setTimeout(300_000);

const URL = 'http://try.test/';

/** The panel beside the page, as a tab of its own that is told which tab to look at. */
async function openBeside(firefox: Browser, panel: Page): Promise<Page> {
  const tab = await panel.evaluate(async (address) => {
    const { browser } = globalThis as unknown as {
      browser: { tabs: { query(q: object): Promise<{ id: number; url?: string }[]> } };
    };
    return (await browser.tabs.query({})).find(({ url }) => url === address)?.id;
  }, URL);
  return openPanel(firefox, `?tab=${tab}`);
}

/** Presses a button of the panel that begins so, once it is there and can be pressed. */
const press = (panel: Page, name: string) =>
  panel.waitForFunction(
    (wanted) => {
      const all = [...document.querySelectorAll<HTMLElement>('button, summary')];
      const found = all.find((one) => (one.ariaLabel ?? one.textContent ?? '').trim().startsWith(wanted));
      found?.click();
      return found !== undefined;
    },
    {},
    name,
  );

test('everything safe is tried, the page stays and is as it was, and silence is not held against it', async ({
  site,
  firefox,
}) => {
  site.pages.set('try.test/', STUDIO);
  const first = await openPanel(firefox);
  await grant(first);
  const shown = await firefox.newPage();
  await auditThrough(first).start(shown, URL);
  const panel = await openBeside(firefox, first);
  await shown.bringToFront();
  await expect.poll(() => marks(first, URL), { timeout: 15_000 }).toMatch(/Click to call: Not tried yet/);

  await press(panel, 'Try it');
  await press(panel, 'Try the safe ones');
  const said = () => panel.evaluate(() => document.querySelector('.trying .tried')?.textContent ?? '');
  await expect.poll(said, { timeout: 120_000 }).toContain('Price list');
  await panel.waitForFunction(() => ![...document.querySelectorAll('.trying button')].some((one) => one.textContent === 'Stop'), {
    timeout: 120_000,
  });
  const done = await said();
  expect(done).toContain('another program was not opened');
  expect(done).toContain('the next page was held back');
  expect(done).toContain('a download was held back');

  expect(shown.url()).toBe(URL);
  expect(await shown.evaluate(() => scrollY)).toBe(0);
  expect(await shown.$eval('input[name=email]', (field) => (field as HTMLInputElement).value)).toBe('');
  const asked = site.received.map(({ host, url }) => `${host}${url}`);
  expect(asked.filter((address) => /^elsewhere|subscribe|prices\.pdf$/.test(address))).toEqual([]);

  const judged = () => marks(first, URL);
  await expect.poll(judged, { timeout: 30_000 }).toMatch(/Click to call: Tracked/);
  expect(await judged()).toMatch(/File download: Tracked/i);
  await expect.poll(judged, { timeout: 40_000 }).toMatch(/Click to e-mail: Unclear\. The extension tried it by script/);
  expect(await judged()).not.toMatch(/: Untracked/);
});

test('a badge tells what was sent, and is dismissed on the page', async ({ site, firefox }) => {
  site.pages.set(
    'try.test/',
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Mug</title><h1>Mug</h1>
<p><a id="call" href="tel:+36123456">+36 1 23456</a></p><p><a id="mail" href="mailto:shop@example.com">shop@example.com</a></p>
<section style="height: 2500px">Clay.</section>
<script>document.addEventListener('click', (event) => {
  if (event.target.localName === 'a') event.preventDefault();
  if (event.target.id === 'call') navigator.sendBeacon('${GA4}', 'en=phone_call&ep.place=header');
});</script>`,
  );
  const panel = await openPanel(firefox);
  await grant(panel);
  const shown = await firefox.newPage();
  await auditThrough(panel).start(shown, URL);
  await shown.bringToFront();
  await expect.poll(() => marks(panel, URL), { timeout: 15_000 }).toMatch(/Click to call: Not tried yet/);
  await shown.click('#call');
  await expect.poll(() => marks(panel, URL), { timeout: 15_000 }).toMatch(/Click to call: Tracked/);

  const pressDrawn = async (look: string, says: RegExp) => {
    const one = (await drawnIn(panel, URL, look)).find((drawn) => drawn.middle && says.test(drawn.says));
    if (!one?.middle) throw new Error(`Nothing drawn says ${says}.`);
    await shown.mouse.click(one.middle.x, one.middle.y);
  };
  const told = async () => (await drawnIn(panel, URL, 'entry')).flatMap(({ says, middle }) => (middle ? says : [])).join('\n');
  await pressDrawn('pill', /^Click to call/);
  await expect.poll(told).toMatch(/phone_call\s*Google Analytics 4|phone_call.*Google Analytics 4/);
  await expect.poll(told).toContain('header');
  await shown.keyboard.press('Escape');
  // The card lies over the next badge until it is closed.
  await expect.poll(told).toBe('');
  await pressDrawn('pill', /e-?mail/i);
  await expect.poll(told).toContain('Not tried yet');
  await pressDrawn('act', /Not an offer/);
  await expect.poll(() => marks(panel, URL), { timeout: 15_000 }).not.toMatch(/E-?mail/i);
  expect(await marks(panel, URL)).toMatch(/Click to call: Tracked/);
});
