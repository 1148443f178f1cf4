import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PAGE = `<!doctype html><title>Bench</title><script>
window.dataLayer = window.dataLayer || [];
window.bench = () => {
  const start = performance.now();
  for (let i = 0; i < 10000; i++) dataLayer.push({ event: 'bench', index: i, ecommerce: { currency: 'EUR', items: [{ item_id: 'a', price: 1 }] } });
  const pushed = performance.now();
  for (let i = 0; i < 500; i++) navigator.sendBeacon('/collect?v=2&tid=G-BENCH1&en=bench&i=' + i, 'epn.value=' + i);
  return { push: pushed - start, beacon: performance.now() - pushed };
};</script><p>Bench`;

/**
 * A page that makes 10,000 data-layer pushes and sends 500 beacons, in turn with and without an audit of its tab, in one browser.
 *
 * @param {string} extension folder of the built extension that needs no prompt
 * @param {string} executablePath
 * @returns {Promise<{push: {with: number, without: number}, beacon: {with: number, without: number}}>} median milliseconds
 */
export async function benchPage(extension, executablePath, rounds = 7) {
  const { chromium } = await import('@playwright/test');
  const server = createServer((request, response) => {
    request.resume();
    if (request.url?.startsWith('/collect')) return response.writeHead(204).end();
    return response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${server.address().port}/`;
  const profile = mkdtempSync(join(tmpdir(), 'mikroskop-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: ['--no-sandbox', `--disable-extensions-except=${extension}`, `--load-extension=${extension}`, '--no-first-run'],
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const panel = await context.newPage();
    await panel.goto(new URL('/sidepanel.html', worker.url()).href);
    const page = await context.newPage();
    await page.goto(url);
    const tabId = await panel.evaluate(
      async (address) => (await chrome.tabs.query({})).find((tab) => tab.url === address)?.id,
      url,
    );
    const ask = (message) => panel.evaluate((m) => chrome.runtime.sendMessage(m), message);
    const times = { push: { with: [], without: [] }, beacon: { with: [], without: [] } };
    for (let round = 0; round < rounds; round += 1) {
      for (const mode of round % 2 ? ['with', 'without'] : ['without', 'with']) {
        if (mode === 'with') {
          const loaded = page.waitForEvent('load');
          await ask({ type: 'start', tabId, url });
          await loaded;
        } else {
          await ask({ type: 'stop', tabId });
          await page.goto(url);
        }
        await page.waitForTimeout(1_200);
        const { push, beacon } = await page.evaluate(() => window.bench());
        times.push[mode].push(push);
        times.beacon[mode].push(beacon);
        await page.waitForTimeout(1_500);
      }
    }
    const median = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
    const both = ({ with: on, without: off }) => ({ with: median(on), without: median(off) });
    return { push: both(times.push), beacon: both(times.beacon) };
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
    server.close();
  }
}
