import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { ROOT, setup } from './setup.mjs';

/** Prints every figure as a ratio of two measurements of one run: machines differ, ratios less so. */
const { chromium } = await setup({ browsers: true });
const { buildExtension } = await import('./build-extension.mjs');
const extension = await buildExtension('granted');

const { build } = await import('vite');
await build({
  configFile: false,
  root: ROOT,
  logLevel: 'warn',
  publicDir: false,
  ssr: { noExternal: true },
  build: { ssr: 'scripts/bench/pipeline.ts', outDir: '.output/bench', target: 'node20', minify: false },
});
const { benchPipeline } = await import(pathToFileURL(join(ROOT, '.output/bench/pipeline.js')).href);
const { benchPage } = await import('./bench/page.mjs');

const page = await benchPage(extension, chromium);
const pipeline = benchPipeline();
const ratio = (a, b) => (a / b).toFixed(a / b < 0.1 ? 4 : 2);
const ms = (value) => `${value.toFixed(3)} ms`;
const rows = [
  ['10,000 pushes, audited / not', ratio(page.push.with, page.push.without), `${ms(page.push.with)} / ${ms(page.push.without)}`],
  ['one push costs the page, audited − not', '', ms((page.push.with - page.push.without) / 10_000)],
  [
    '500 beacons, audited / not',
    ratio(page.beacon.with, page.beacon.without),
    `${ms(page.beacon.with)} / ${ms(page.beacon.without)}`,
  ],
  [
    'decoding one hit / parsing one address',
    ratio(pipeline.decodeHit, pipeline.parseUrl),
    `${ms(pipeline.decodeHit)} / ${ms(pipeline.parseUrl)}`,
  ],
  [
    'decoding a hit in a batch of 20 / alone',
    ratio(pipeline.decodeBatchedHit, pipeline.decodeHit),
    `${ms(pipeline.decodeBatchedHit)} / ${ms(pipeline.decodeHit)}`,
  ],
  [
    'one more signal / 10,000 from scratch',
    ratio(pipeline.oneMore, pipeline.scratch),
    `${ms(pipeline.oneMore)} / ${ms(pipeline.scratch)}`,
  ],
];
for (const [name, value, detail] of rows) console.log(`${name.padEnd(44)} ${String(value).padStart(8)}   ${detail}`);

console.log('\nbundle'.padEnd(45), '     raw   gzipped');
for (const file of readdirSync(extension, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(js|css)$/.test(name))
  .sort()) {
  const path = join(extension, file);
  const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} kB`.padStart(9);
  console.log(file.padEnd(44), kilobytes(statSync(path).size), kilobytes(gzipSync(readFileSync(path)).length));
}
