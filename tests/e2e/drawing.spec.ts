import { marks } from './drawn';
import { expect, test } from './extension';

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
