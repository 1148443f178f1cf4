import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { ROOT, setup } from './setup.mjs';

/**
 * Prints every figure as a ratio of two measurements of one run: machines differ, ratios less so.
 * `--strata DIR`, `--lens DIR`: folders of other extensions, built and unpacked, to compare with. `--omnibug DIR`: a checkout
 * of Omnibug. `--decoding`: only what decoding costs, which needs no browser; `--judging`: only what judging costs; `--scan`: only what
 * looking at a page costs; `--panel`: only what the
 * panel has to do; `--overlay`: only what drawing on a page costs it.
 */
const { values: given } = parseArgs({
  options: {
    strata: { type: 'string' },
    lens: { type: 'string' },
    omnibug: { type: 'string' },
    decoding: { type: 'boolean' },
    judging: { type: 'boolean' },
    scan: { type: 'boolean' },
    panel: { type: 'boolean' },
    overlay: { type: 'boolean' },
    rounds: { type: 'string' },
  },
});
const ratio = (a, b) => (a / b).toFixed(a / b < 0.1 ? 4 : 2);
const ms = (value) => `${value.toFixed(3)} ms`;
/** Prints at once what is measured: all of it takes long. */
const say = (name, value, detail) => console.log(`${name.padEnd(56)} ${String(value).padStart(8)}   ${detail}`);

/** What reading addresses costs. */
async function sayDecoding() {
  const { versus, recognition } = await benchDecoding(given.omnibug);
  const us = (value) => `${value.toFixed(1)} µs`;
  const sets = versus ? { 'of the tests': versus.tests, 'of a visit': versus.visit } : {};
  for (const [set, { addresses, characters, theirs, ours }] of Object.entries(sets))
    say(
      `decoding an address ${set} (${addresses}), by Omnibug / by us`,
      ratio(theirs, ours),
      `${us(theirs)} / ${us(ours)}, ${characters.toFixed(0)} characters on average`,
    );
  if (!versus) console.log('not compared with Omnibug: no folder of it was given');
  const { all, ten, vendors } = recognition;
  say(`recognising an address, ${vendors} vendors / 10`, ratio(all, ten), `${us(all)} / ${us(ten)}`);
}

/** What looking at a page of 10,000 elements costs. */
async function sayScanning() {
  const { elements, found, scan, still, changed, axe } = await benchScan({ chromium, url: pages.large, ...rounds });
  say(`scan of ${elements} elements (${found} offers) / axe-core`, ratio(scan, axe), `${ms(scan)} / ${ms(axe)}`);
  say('a second look, nothing changed / the first', ratio(still, scan), `${ms(still)} / ${ms(scan)}`);
  say('a look after 1,000 elements came / the first', ratio(changed, scan), `${ms(changed)} / ${ms(scan)}`);
  const seen = await benchScanning({ chromium, extension, url: pages.shop, large: pages.large, ...rounds });
  say('longest slice of the first look, four times slower', '', ms(seen.slow));
  say('the same after 1,000 elements came', '', ms(seen.slowChange));
  say('idle time left, elements coming 100 times a second', '', `${seen.kept.toFixed(1)} %`);
  say('idle time left, text and styles 100 times a second', '', `${seen.ticking.toFixed(1)} %`);
}

/** What drawing on 300 offers costs a page that is scrolled. */
async function sayOverlay() {
  const { bare, drawn } = await benchOverlay({ chromium, ...rounds });
  say(
    'main thread a frame at 300 offers, drawn on / not',
    ratio(drawn.frame, bare.frame),
    `${ms(drawn.frame)} / ${ms(bare.frame)}`,
  );
  say('frames late, drawn on / not', '', `${drawn.late} of ${drawn.frames} / ${bare.late} of ${bare.frames}`);
  say('longest task, drawn on / not', '', `${ms(drawn.longest)} / ${ms(bare.longest)}`);
  say('cumulative layout shift, drawn on / not', '', `${drawn.shift} / ${bare.shift}`);
}

/** What the panel has to do while much happens on the page. */
async function sayPanel() {
  const { busy, longest, frames, late } = await benchPanel({ chromium, extension, url: pages.shop });
  say('panel at 200 signals a second, share of its main thread', '', `${busy.toFixed(1)} %`);
  say('its longest task', '', ms(longest));
  say('frames a second, and how many came late', '', `${frames.toFixed(0)}, ${late.toFixed(1)} %`);
}

/** What judging a visit costs, whole and signal by signal. */
async function sayJudging() {
  const { first, oneMore, scratch, parseJson } = (await pipeline()).benchJudging();
  say('judging 10,000 signals / parsing their JSON', ratio(scratch, parseJson), `${ms(scratch)} / ${ms(parseJson)}`);
  say('the same, the first time in a program', ratio(first, parseJson), ms(first));
  say('one more signal / parsing the JSON', ratio(oneMore, parseJson), `${ms(oneMore)} / ${ms(parseJson)}`);
  say('one more signal / 10,000 from scratch', ratio(oneMore, scratch), `${ms(oneMore)} / ${ms(scratch)}`);
}

/** The bench of what runs in Node, built. */
async function pipeline() {
  const { build } = await import('vite');
  const ssr = 'scripts/bench/pipeline.ts';
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: { ssr, outDir: '.output/bench', target: 'node20', minify: false },
  });
  return import(pathToFileURL(join(ROOT, '.output/bench/pipeline.js')).href);
}

const { chromium } = await setup({ browsers: !given.decoding && !given.judging });
const { benchDecoding } = await import('./bench/decoding.mjs');
if (given.judging) {
  await sayJudging();
  process.exit();
}
if (!given.scan && !given.panel && !given.overlay) await sayDecoding();
if (given.decoding) process.exit();

const { buildExtension } = await import('./build-extension.mjs');
const extension = await buildExtension('granted');

const { servePages } = await import('./bench/pages.mjs');
const { benchCost } = await import('./bench/cost.mjs');
const { benchReal } = await import('./bench/real.mjs');
const { benchMemory } = await import('./bench/memory.mjs');
const { benchScan } = await import('./bench/scan.mjs');
const { benchOverlay } = await import('./bench/overlay.mjs');
const { benchPanel } = await import('./bench/panel.mjs');
const { benchScanning } = await import('./bench/scanning.mjs');

const PEERS = { Strata: given.strata, 'DataLayer Lens': given.lens };
const peers = Object.fromEntries(Object.entries(PEERS).filter(([, folder]) => folder));
for (const [name, folder] of Object.entries(PEERS))
  if (!folder) console.log(`not compared with ${name}: no folder of it was given`);
const pages = await servePages();
const rounds = given.rounds ? { rounds: Number(given.rounds) } : {};
if (given.scan || given.panel || given.overlay) {
  await (given.scan ? sayScanning() : given.panel ? sayPanel() : sayOverlay());
  pages.close();
  process.exit();
}

const [bare, audited, ...others] = await benchCost({ chromium, extension, peers, url: pages.loop, ...rounds });
for (const { name, added } of others)
  say(`main thread: added by an audit / by ${name}`, ratio(audited.added, added), `${ms(audited.added)} / ${ms(added)}`);
say('main thread: page audited / not', ratio(audited.busy, bare.busy), `${ms(audited.busy)} / ${ms(bare.busy)}`);
say('of it in the task of the page itself', '', ms(audited.page));
say('longest task of an audit besides', '', ms(audited.longest));
say('10,000 pushes, audited / not', ratio(audited.push, bare.push), `${ms(audited.push)} / ${ms(bare.push)}`);
say('500 beacons, audited / not', ratio(audited.beacon, bare.beacon), `${ms(audited.beacon)} / ${ms(bare.beacon)}`);

const real = await benchReal({ chromium, extension, pages, ...rounds });
say('a shop in use, share added, loading included', '', `${real.whole.toFixed(2)} %`);
say('a shop in use, share added, once loaded', '', `${real.loaded.toFixed(2)} %`);

await sayScanning();

await sayPanel();

await sayOverlay();

for (const { pushes, without, audited: held } of await benchMemory({ chromium, extension, url: pages.loop })) {
  const name = `heap after ${pushes.toLocaleString('en')} pushes, audited / not`;
  say(name, ratio(held, without), `${held.toFixed(1)} MB / ${without.toFixed(1)} MB`);
}
pages.close();

const { decodeHit, decodeBatchedHit, parseUrl } = (await pipeline()).benchPipeline();
say('decoding one hit / parsing one address', ratio(decodeHit, parseUrl), `${ms(decodeHit)} / ${ms(parseUrl)}`);
say('decoding a hit in a batch of 20 / alone', ratio(decodeBatchedHit, decodeHit), `${ms(decodeBatchedHit)} / ${ms(decodeHit)}`);
await sayJudging();

console.log('\nbundle'.padEnd(45), '     raw   gzipped');
for (const file of readdirSync(extension, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(js|css)$/.test(name))
  .sort()) {
  const path = join(extension, file);
  const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} kB`.padStart(9);
  console.log(file.padEnd(44), kilobytes(statSync(path).size), kilobytes(gzipSync(readFileSync(path)).length));
}
