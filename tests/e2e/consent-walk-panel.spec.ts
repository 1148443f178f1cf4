import type { BrowserContext, Page } from '@playwright/test';
import { openBeside } from './beside';
import { sites } from './consent-sites';
import { expect, test } from './extension';
import type { Site } from './site';

// A consent walk in one press of the panel.

test.setTimeout(240_000);

/** A banner that no rule knows, kept in a cookie that scripts cannot see; Consent Mode tells of the answer. */
const OWN_BANNER = `<!doctype html><html lang="en"><title>Kilns</title><h1>Kilns</h1>
<div id="ask" hidden><p>Crumbs?</p><button id="no">Leave me be</button> <button id="yes">Go on then</button></div>
<script>
  dataLayer = [];
  function gtag() { dataLayer.push(arguments); }
  gtag('consent', 'default', { ad_storage: 'denied', analytics_storage: 'denied' });
  const send = (gcs) => navigator.sendBeacon('http://www.google-analytics.com/g/collect?v=2&tid=G-KILNS12345&cid=1.2&en=page_view&gcs=' + gcs);
  const tell = (state) => gtag('consent', 'update', { ad_storage: state, analytics_storage: state });
  fetch('/remembered').then((answer) => answer.text()).then((known) => {
    ask.hidden = known !== '';
    if (known) tell(known);
    if (known === 'granted') send('G111');
  });
  for (const [button, state] of [[no, 'denied'], [yes, 'granted']])
    button.onclick = () => fetch('/remember?' + state).then(() => { ask.hidden = true; tell(state); if (state === 'granted') send('G111'); });
</script>`;

function serveOwnBanner(site: Site): void {
  site.pages.set('kilns.test/', OWN_BANNER);
  site.pages.set('kilns.test/remember', (request, response) => {
    const state = request.url?.split('?')[1] ?? '';
    response.writeHead(200, { 'set-cookie': `answer=${state}; HttpOnly; Max-Age=9999; Path=/; Domain=kilns.test` }).end();
  });
  site.pages.set('kilns.test/remembered', (request, response) => {
    response.writeHead(200).end(/answer=(\w+)/.exec(request.headers.cookie ?? '')?.[1] ?? '');
  });
}

const dialog = (panel: Page) => panel.locator('dialog.walk');

async function start(panel: Page, page: Page): Promise<void> {
  await openBeside(panel, page);
  await panel.getByRole('button', { name: 'Consent walk' }).click();
  await expect(dialog(panel)).toContainText('You will be signed out there');
  await dialog(panel).getByRole('button', { name: 'Delete and start' }).click();
  await page.bringToFront();
}

/** Walks the site whose banner no rule knows until the person is asked to refuse. */
async function walkToQuestion(context: BrowserContext, panel: Page): Promise<Page> {
  const page = await context.newPage();
  await page.goto('http://kilns.test/');
  await start(panel, page);
  await expect(dialog(panel)).toContainText('Please refuse everything', { timeout: 90_000 });
  return page;
}

/** Rows of what left: vendor, and how much on each visit. */
async function fired(panel: Page): Promise<string[][]> {
  const rows = await dialog(panel).locator('tbody tr').all();
  return Promise.all(
    rows.map(async (row) => (await row.locator('th, td').allInnerTexts()).map((text) => text.split('\n')[0] ?? '')),
  );
}

for (const host of ['cookieconsent.example', 'klaro.example']) {
  test(`${host} is walked in one press, its question answered by rules`, async ({ context, grant, panel, site }) => {
    const { files, page: markup } = sites[host] ?? { files: {}, page: '' };
    site.pages.set(
      `${host}/`,
      `<!doctype html><html lang="en"><title>Mugs</title><body><h1>Mugs</h1>${markup.replaceAll('https://', 'http://')}`,
    );
    for (const [path, text] of Object.entries(files)) {
      const type = path.endsWith('.css') ? 'text/css' : 'text/javascript';
      site.pages.set(host + path, (_request, response) => response.writeHead(200, { 'content-type': type }).end(text));
    }
    await grant();
    const page = await context.newPage();
    await page.goto(`http://${host}/`);
    await page.evaluate(() => localStorage.setItem('mine', '1'));
    await start(panel, page);
    await expect(dialog(panel).locator('table')).toBeVisible({ timeout: 200_000 });

    expect(await fired(panel)).toEqual([
      ['Google Analytics 4', '–', '–', '1'],
      ['Meta Pixel', '–', '–', '1'],
      ['Plausible', '1', '1', '1'],
    ]);
    const answered = await dialog(panel).locator('ul > li').allInnerTexts();
    expect(answered.slice(0, 2).every((line) => /question of .+, answered$/.test(line))).toBe(true);
    await expect(dialog(panel)).not.toContainText('Only what the page’s own scripts');
    await expect.poll(() => page.url()).toBe(`http://${host}/`);
    await page.waitForLoadState();
    expect(await page.evaluate(() => [document.cookie, localStorage.getItem('mine')])).toEqual(['', null]);

    const saved = panel.waitForEvent('download');
    await dialog(panel).getByRole('button', { name: 'Save as JSON' }).click();
    expect((await saved).suggestedFilename()).toBe('mikroskop-consent-walk.json');
    const recordings: string[] = [];
    panel.on('download', (download) => recordings.push(download.suggestedFilename()));
    await dialog(panel).getByRole('button', { name: 'Save the three recordings' }).click();
    await expect
      .poll(() => recordings.sort())
      .toEqual(['accepted', 'before', 'denied'].map((visit) => `mikroskop-recording-${visit}.json`));
  });
}

test('a question that no rule knows is left to a person, and the walk goes on by itself when it is answered', async ({
  context,
  grant,
  panel,
  site,
  audit,
}) => {
  serveOwnBanner(site);
  await grant();
  const page = await walkToQuestion(context, panel);
  await page.click('#yes');
  await expect(dialog(panel)).toContainText('The page says that everything was accepted.');
  await audit.kill();
  await page.evaluate(() => document.querySelector<HTMLElement>('#no')?.click());
  await expect(dialog(panel)).toContainText('Please accept everything', { timeout: 90_000 });
  await page.click('#yes');
  await expect(dialog(panel).locator('table')).toBeVisible({ timeout: 90_000 });
  expect(await fired(panel)).toEqual([['Google Analytics 4', '–', '–', '1']]);
  await expect(dialog(panel).locator('ul > li').first()).toHaveText('Refused: answered by you');
  await expect.poll(() => page.url()).toBe('http://kilns.test/');
  await expect(page.locator('#ask')).toBeVisible();
});

test('where the browser may delete nothing, what that comes to is said', async ({ context, grant, panel, site }) => {
  serveOwnBanner(site);
  await grant();
  const page = await context.newPage();
  await page.goto('http://kilns.test/');
  await openBeside(panel, page);
  // What a person refuses in the browser's own dialog, which no test can press.
  await panel.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { permissions: { request(): Promise<boolean> } } };
    chrome.permissions.request = async () => false;
  });
  await panel.getByRole('button', { name: 'Consent walk' }).click();
  await dialog(panel).getByRole('button', { name: 'Delete and start' }).click();
  await page.bringToFront();
  await expect(dialog(panel)).toContainText('Please refuse everything', { timeout: 90_000 });
  await page.click('#no');
  // The site knows the refusal by a cookie that no script can delete, and asks nothing again.
  await expect(dialog(panel)).toContainText('Please accept everything', { timeout: 90_000 });
  await expect(page.locator('#ask')).toBeHidden();
  await dialog(panel).getByRole('button', { name: 'The page asks nothing' }).click();
  await expect(dialog(panel)).toContainText('Only what the page’s own scripts can delete was deleted', { timeout: 90_000 });
  await expect(dialog(panel).locator('ul > li').nth(1)).toHaveText('Accepted: no question about consent was found');
});

test('a rule that gives the opposite answer is not taken for one: the person is asked', async ({
  context,
  grant,
  panel,
  site,
}) => {
  const { files, page: markup } = sites['cookieconsent.example'] ?? { files: {}, page: '' };
  // Whichever button is pressed, everything is accepted.
  const wicked = markup
    .replaceAll('https://', 'http://')
    .replace('analytics: {}, ads: {}', 'analytics: { enabled: true, readOnly: true }, ads: { enabled: true, readOnly: true }');
  site.pages.set('wicked.test/', `<!doctype html><html lang="en"><title>Mugs</title><body><h1>Mugs</h1>${wicked}`);
  for (const [path, text] of Object.entries(files)) {
    const type = path.endsWith('.css') ? 'text/css' : 'text/javascript';
    site.pages.set(`wicked.test${path}`, (_request, response) => response.writeHead(200, { 'content-type': type }).end(text));
  }
  await grant();
  const page = await context.newPage();
  await page.goto('http://wicked.test/');
  await start(panel, page);
  await expect(dialog(panel)).toContainText('The page says that everything was accepted.', { timeout: 90_000 });
  await expect(dialog(panel)).toContainText('Please refuse everything');
  await dialog(panel).getByRole('button', { name: 'Stop' }).click();
  await expect(dialog(panel)).toContainText('The walk was stopped.', { timeout: 20_000 });
});

test('visits that end on different sites, and a page that is not there, are not compared', async ({
  context,
  grant,
  panel,
  site,
}) => {
  let visits = 0;
  site.pages.set('drift.test/', (_request, response) => {
    visits += 1;
    // Once by hand, once by the first visit.
    if (visits > 2) return void response.writeHead(302, { location: 'http://elsewhere.test/' }).end();
    response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Drift</title><h1>Drift</h1>');
  });
  site.pages.set('elsewhere.test/', '<title>Elsewhere</title><h1>Elsewhere</h1>');
  await grant();
  const page = await context.newPage();
  await page.goto('http://drift.test/');
  await start(panel, page);
  await expect(dialog(panel)).toContainText('Visit 2 of 3', { timeout: 60_000 });
  await expect(dialog(panel).getByRole('button', { name: 'The page asks nothing' })).toBeVisible({ timeout: 60_000 });
  await dialog(panel).getByRole('button', { name: 'The page asks nothing' }).click();
  await expect(dialog(panel)).toContainText('The tab went to another site', { timeout: 60_000 });

  // The page is shown again, and leads there.
  await page.waitForURL('http://elsewhere.test/');
  await page.evaluate(() => history.replaceState(null, '', '/gone'));
  site.pages.set('elsewhere.test/gone', (request) => void request.socket.destroy());
  await dialog(panel).getByRole('button', { name: 'Once more' }).click();
  await dialog(panel).getByRole('button', { name: 'Delete and start' }).click();
  await expect(dialog(panel)).toContainText('The page could not be opened.', { timeout: 60_000 });
});

test('a walk that is stopped, and one whose tab is closed, end at once and say so', async ({
  context,
  grant,
  panel,
  site,
  audit,
}) => {
  serveOwnBanner(site);
  await grant();
  const page = await context.newPage();
  // An audit that runs in the tab ends with the walk's first visit.
  await audit.start(page, 'http://kilns.test/');
  await start(panel, page);
  await expect(dialog(panel)).toContainText('Visit 2 of 3', { timeout: 60_000 });
  await dialog(panel).getByRole('button', { name: 'Stop' }).click();
  await expect(dialog(panel)).toContainText('The walk was stopped.', { timeout: 20_000 });
  await expect.poll(() => page.url()).toBe('http://kilns.test/');

  await dialog(panel).getByRole('button', { name: 'Once more' }).click();
  await dialog(panel).getByRole('button', { name: 'Delete and start' }).click();
  await expect(dialog(panel)).toContainText('Visit 1 of 3');
  await page.close();
  await expect(dialog(panel)).toContainText('The tab was closed', { timeout: 20_000 });
});

test('a walk whose panel is closed leaves nothing of it either, also where the background was killed meanwhile', async ({
  context,
  grant,
  panel,
  site,
  audit,
}) => {
  serveOwnBanner(site);
  await grant();
  const page = await walkToQuestion(context, panel);
  await audit.kill();
  await page.click('#yes');
  await expect(dialog(panel)).toContainText('The page says that everything was accepted.');
  await expect(page.locator('#ask')).toBeHidden();
  await panel.close();
  await expect(page.locator('#ask')).toBeVisible({ timeout: 30_000 });
  expect(page.url()).toBe('http://kilns.test/');
  expect((await context.cookies('http://kilns.test/')).map(({ name }) => name)).toEqual([]);
});
