import { chromium, type Page } from '@playwright/test';
import { expect, test } from './extension';

const PAGE = `<!doctype html><html lang="en"><title>Shop</title><script>
  window.dataLayer = window.dataLayer || [];
  dataLayer.push({ event: 'early' });
  window.seen = [];
  for (const type of ['mikroskop:knock', 'mikroskop:hello']) addEventListener(type, (event) => seen.push(event.type), true);
</script><h1>Shop</h1><button>Add to cart</button></html>`;

/** Everything a page could look at to find that somebody watches. */
async function fingerprint(page: Page) {
  return page.evaluate(async () => {
    dispatchEvent(new CustomEvent('mikroskop:hello', { cancelable: true }));
    const knock = dispatchEvent(new CustomEvent('mikroskop:knock', { cancelable: true, detail: 'a page' }));
    const property = (owner: object, name: string) => {
      const found = Object.getOwnPropertyDescriptor(owner, name);
      return (
        found &&
        Object.fromEntries(
          Object.entries(found).map(([key, value]) => [key, typeof value === 'function' ? String(value) : typeof value]),
        )
      );
    };
    const { dataLayer } = window as unknown as { dataLayer: unknown[] };
    return {
      window: Object.getOwnPropertyNames(window).sort(),
      symbols: Object.getOwnPropertySymbols(window).length,
      knock,
      dataLayer: [property(window, 'dataLayer'), Object.getOwnPropertyNames(dataLayer), String(dataLayer.push)],
      functions: [
        property(Navigator.prototype, 'sendBeacon'),
        property(window, 'fetch'),
        property(XMLHttpRequest.prototype, 'open'),
        property(XMLHttpRequest.prototype, 'send'),
        property(HTMLImageElement.prototype, 'src'),
        property(EventTarget.prototype, 'addEventListener'),
        property(History.prototype, 'pushState'),
      ],
      // Long frames and paints tell of the machine, the icon of the browser's cache.
      timing: ['navigation', 'resource', 'mark', 'measure']
        .flatMap((type) => performance.getEntriesByType(type))
        .map(({ entryType, name }) => `${entryType} ${name}`)
        .filter((entry) => !entry.endsWith('/favicon.ico')),
      html: document.documentElement.outerHTML,
      adopted: document.adoptedStyleSheets.length,
      events: (window as unknown as { seen: string[] }).seen.length,
      storage: [localStorage.length, sessionStorage.length, document.cookie],
      globals: [typeof (window as unknown as { chrome?: { runtime?: unknown } }).chrome?.runtime],
    };
  });
}

test('a page cannot tell that Mikroskop is installed, nor that it was there', async ({ site, context, grant, audit }) => {
  site.pages.set('shop.test/', PAGE);
  const plain = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', `--host-resolver-rules=MAP *:80 127.0.0.1:${site.port}`],
  });
  const alone = await plain.newPage();
  await alone.goto('http://shop.test/');
  const expected = await fingerprint(alone);
  await plain.close();
  expect(expected.window.length).toBeGreaterThan(500);

  await grant();
  const page = await context.newPage();
  await page.goto('http://shop.test/');
  await page.waitForTimeout(500);
  expect(await fingerprint(page)).toEqual(expected);

  await audit.start(page, 'http://shop.test/');
  await page.waitForTimeout(1_500);
  const audited = await page.evaluate(() => document.documentElement.childElementCount);
  expect(audited, 'the overlay is there while the audit runs').toBe(3);

  // Another tab of the same host, opened while the audit runs, is let go at once.
  const other = await context.newPage();
  await other.goto('http://shop.test/');
  await other.waitForTimeout(1_000);
  const bystander = await fingerprint(other);
  expect(bystander.functions).toEqual(expected.functions);
  expect(bystander.dataLayer).toEqual(expected.dataLayer);
  expect(bystander.html).toEqual(expected.html);

  await audit.stop();
  await page.waitForTimeout(500);
  expect(await fingerprint(page)).toEqual(expected);
  await page.reload();
  await page.waitForTimeout(500);
  expect(await fingerprint(page)).toEqual(expected);
});
