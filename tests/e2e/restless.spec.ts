import { expect, test } from './extension';
import { standing } from './standing';

/** A list of which the first entry comes and goes twenty times a second, as in a ticker. */
const PAGE = `<!doctype html><html lang="en"><title>Prices</title>
<main><h1>Prices</h1><ul id="ticker"></ul></main><aside id="beside"></aside>
<script>
  const ticker = document.querySelector('#ticker');
  setInterval(() => {
    const first = ticker.querySelector('.tick');
    if (first) return first.remove();
    const entry = document.createElement('li');
    entry.className = 'tick';
    entry.textContent = 'ABC 12.30';
    ticker.prepend(entry);
  }, 50);
</script></html>`;

test('on a page that never rests, what is offered is found: beside what ticks, within it, and as it goes', async ({
  site,
  context,
  grant,
  audit,
}) => {
  test.setTimeout(90_000);
  site.pages.set('shop.test/prices', PAGE);
  await grant();
  const page = await context.newPage();
  await audit.start(page, 'http://shop.test/prices');
  const offers = async () => standing((await audit.recording()).signals).map(({ conversion }) => conversion);
  // Long enough for the list to be taken for a restless one.
  await page.waitForTimeout(4_500);
  const put = (place: string, html: string) =>
    page.evaluate(
      ([within = '', text = '']) => document.querySelector(within)?.insertAdjacentHTML('beforeend', text),
      [place, html],
    );
  await put('#beside', '<a id="call" href="tel:+3615550100">+36 1 555 0100</a>');
  await expect.poll(offers, { timeout: 10_000 }).toContain('phone');
  await put('#ticker', '<li><a id="list" href="/prices.pdf">All prices (PDF)</a></li>');
  await expect.poll(offers, { timeout: 20_000 }).toContain('download');
  await page.evaluate(() => document.querySelector('#list')?.parentElement?.remove());
  await expect.poll(offers, { timeout: 20_000 }).not.toContain('download');
  expect(await offers()).toContain('phone');
});
