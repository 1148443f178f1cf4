import { marks } from './drawn';
import { expect, test } from './extension';
import { framesWithNews, HIDDEN, serveHidden } from './hidden-frames';
import { of } from './mug';

// What is judged in the background is drawn in the page, through all that a page and a background live through.

test.setTimeout(90_000);

const GA4 = 'http://metrics.vendor.test/g/collect?v=2&tid=G-DRAW1&cid=1.1';
const page = (title: string, more = '') => `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>
<h1>${title}</h1><p><a href="tel:+36123456">+36 1 23456</a> <a id="next" href="/next">Next</a></p>
<script>document.querySelector('a').onclick = (event) => {
  event.preventDefault();
  navigator.sendBeacon('${GA4}', 'en=phone_call');
};</script>${more}`;

test('marks follow what is done, a new document, the way back, and the death of the background', async ({
  context,
  grant,
  audit,
  site,
}) => {
  site.pages.set('draw.test/', page('Call us'));
  site.pages.set('draw.test/next', page('Next'));
  await grant();
  const shown = await context.newPage();
  const said = () => marks(context, shown);

  await audit.start(shown, 'http://draw.test/');
  await expect.poll(said, { timeout: 15_000 }).toMatch(/Click to call: Not tried yet/);
  await shown.click('a');
  await expect.poll(said, { timeout: 15_000 }).toMatch(/Click to call: Tracked/);

  await shown.click('#next');
  await shown.waitForURL('**/next');
  await expect.poll(said, { timeout: 15_000 }).toMatch(/Click to call: Not tried yet/);
  await shown.goBack();
  await expect.poll(said, { timeout: 15_000 }).toMatch(/Click to call: Tracked/);
  await shown.goForward();

  await audit.kill();
  await shown.click('a');
  await expect.poll(said, { timeout: 20_000 }).toMatch(/Click to call: Tracked/);
});

test('a document that gets our scripts by their registration and by hand is read once and drawn once', async ({
  context,
  grant,
  panel,
  audit,
  site,
}) => {
  site.pages.set('draw.test/', page('Call us'));
  await grant();
  const shown = await context.newPage();
  const said = () => marks(context, shown);
  await audit.start(shown, 'http://draw.test/');
  await expect.poll(said, { timeout: 15_000 }).toMatch(/Click to call: Not tried yet/);
  const offers = async () => of((await audit.recording()).signals, 'offer').length;
  const before = await offers();

  await panel.evaluate(async (tabId) => {
    const { chrome } = globalThis as unknown as { chrome: { scripting: { executeScript(what: object): Promise<void> } } };
    for (const file of ['page', 'inspect', 'draw'])
      await chrome.scripting.executeScript({ target: { tabId }, files: [`/content-scripts/${file}.js`] });
  }, audit.tab());
  await shown.click('a');
  await expect.poll(said, { timeout: 15_000 }).toMatch(/Click to call: Tracked/);
  expect((await said()).match(/Click to call/g)).toHaveLength(1);
  expect(await offers()).toBe(before);
});

test('what a frame offers is found and drawn when the frame is shown', async ({ context, grant, audit, site }) => {
  serveHidden(site);
  await grant();
  const shown = await context.newPage();
  await audit.start(shown, HIDDEN.url);
  await expect.poll(() => marks(context, shown), { timeout: 15_000 }).toMatch(/Not tried yet/);
  const frames = async () => framesWithNews((await audit.recording()).signals);
  expect(await frames()).toBe(0);
  await shown.click('#show');
  await expect.poll(frames, { timeout: 15_000 }).toBe(HIDDEN.frames);
  // The browser's tools see into the frame of the same site only; what we draw hangs beside the body of each.
  await expect.poll(() => marks(context, shown), { timeout: 15_000 }).toMatch(/Newsletter.*: Not tried yet/);
  for (const frame of shown.frames())
    await expect.poll(() => frame.evaluate(() => document.documentElement.childElementCount)).toBe(3);
});

test('thousands of pushes right before the page goes are all there, in order', async ({ context, grant, audit, site }) => {
  site.pages.set(
    'draw.test/',
    page(
      'Burst',
      `<script>window.dataLayer = []; document.querySelector('#next').addEventListener('click', () => {
        for (let index = 0; index < 3000; index++) dataLayer.push({ event: 'burst', index, text: 'x'.repeat(200) });
      });</script>`,
    ),
  );
  site.pages.set('draw.test/next', page('Next'));
  await grant();
  const shown = await context.newPage();
  await audit.start(shown, 'http://draw.test/');
  await shown.click('#next');
  await shown.waitForURL('**/next');
  const pushed = async () => {
    const { signals } = await audit.recording();
    return signals.flatMap((signal) =>
      signal.kind === 'push' && signal.layer === 'dataLayer' ? [(signal.entry as { index?: number }).index] : [],
    );
  };
  await expect.poll(async () => (await pushed()).length, { timeout: 20_000 }).toBe(3_000);
  expect(await pushed()).toEqual(Array.from({ length: 3_000 }, (_, index) => index));
});
