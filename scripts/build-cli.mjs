import { mkdirSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withLock } from './lock.mjs';
import { ROOT } from './setup.mjs';
import { isStale } from './stale.mjs';

const SOURCES = ['cli', 'utils', 'scripts/build-cli.mjs', 'package-lock.json'];
const BUNDLE = '.output/cli/mikroskop.mjs';
const FOLDER = join(ROOT, '.output/cli');

/**
 * Builds the command line and what `scan` puts into a page, where the sources are newer than what is there.
 *
 * @returns {Promise<string>} path of the command line's bundle
 */
export async function buildCli() {
  if (isStale(BUNDLE, SOURCES)) await withLock('build-cli', () => (isStale(BUNDLE, SOURCES) ? build() : undefined));
  return join(ROOT, BUNDLE);
}

async function build() {
  // What is changed while the build runs is newer than what was built.
  const started = new Date();
  const { build: bundle } = await import('vite');
  const shared = { configFile: false, root: ROOT, logLevel: 'warn', publicDir: false };
  const outputs = await Promise.all([
    bundle({
      ...shared,
      ssr: { noExternal: true, external: ['playwright-core'] },
      build: {
        write: false,
        ssr: true,
        target: 'node20',
        minify: false,
        rolldownOptions: {
          input: { mikroskop: 'cli/main.ts', demo: 'cli/demo.ts' },
          output: { entryFileNames: '[name].mjs', chunkFileNames: 'shared-[name].mjs' },
        },
      },
    }),
    bundle({
      ...shared,
      define: { 'process.env.NODE_ENV': '"production"' },
      build: { write: false, target: 'es2022', lib: { entry: 'cli/scan-page.ts', formats: ['iife'], name: 'mikroskopScan' } },
    }),
    bundle({
      ...shared,
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        write: false,
        target: 'es2022',
        lib: { entry: 'cli/consent/page.ts', formats: ['iife'], name: 'mikroskopConsent' },
      },
    }),
  ]);
  const [main, scan, consent] = outputs.map((output) => [output].flat()[0].output);
  mkdirSync(FOLDER, { recursive: true });
  // The command line last: by its time all of it is known to be there.
  const files = [
    ...scan.map(({ code }) => ['scan.js', code]),
    ...consent.map(({ code }) => ['consent.js', code]),
    ...main.map(({ fileName, code }) => [fileName, code]),
  ];
  for (const [name, code] of files.sort(([a], [b]) => Number(a === 'mikroskop.mjs') - Number(b === 'mikroskop.mjs')))
    write(name, code, started);
}

/** At once: another process may be reading it. */
function write(name, text, time) {
  const path = join(FOLDER, name);
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, text);
  utimesSync(draft, time, time);
  renameSync(draft, path);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(await buildCli());
