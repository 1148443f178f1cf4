import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ROOT } from '../setup.mjs';
import { openBrowser } from './browser.mjs';
import { median } from './main-thread.mjs';

/** Products that are added, of six elements each. */
const ADDED = 167;

/**
 * The first scan of a page with 10,000 elements, and axe-core's run on the same page: each in a document that has just been loaded, in
 * turn. Milliseconds by the page's clock, medians.
 *
 * @param {{chromium: string, url: string, rounds?: number}} options
 * @returns {Promise<{elements: number, found: number, scan: number, still: number, changed: number, axe: number}>} `still`: a second look at
 *   the same document; `changed`: one more, after a tenth of its elements were added
 */
export async function benchScan({ chromium, url, rounds = 5 }) {
  const bundle = await bundled();
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const { context, close } = await openBrowser(chromium, []);
  try {
    const page = await context.newPage();
    const elements = async () => {
      await page.goto(url);
      return page.evaluate(() => document.querySelectorAll('*').length);
    };
    const scan = () => page.evaluate(`${bundle}\n;benchScan(${ADDED});`);
    const runAxe = async () => {
      await page.evaluate(axe);
      return page.evaluate(async () => {
        const start = performance.now();
        await globalThis.axe.run();
        return performance.now() - start;
      });
    };
    const runs = [];
    for (let round = 0; round < rounds; round += 1) {
      const count = await elements();
      const { found, first, still, changed } = await scan();
      await elements();
      const time = await runAxe();
      runs.push({ elements: count, found, scan: first, still, changed, axe: time });
    }
    const of = (name) => median(runs.map((one) => one[name]));
    return Object.fromEntries(['elements', 'found', 'scan', 'still', 'changed', 'axe'].map((name) => [name, of(name)]));
  } finally {
    await close();
  }
}

async function bundled() {
  const { build } = await import('vite');
  const { lightenPages } = await import('../page-weight.mjs');
  const output = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    plugins: [lightenPages()],
    build: { write: false, target: 'es2022', lib: { entry: 'scripts/bench/scan-page.ts', formats: ['iife'], name: 'benchScan' } },
  });
  return [output].flat()[0].output[0].code;
}
