import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, setup } from './setup.mjs';
import { readPlaywright, readVitest } from './test-results.mjs';

/** Installs what is missing, then checks, builds and tests everything. The last line counts: a step that is no test counts as one. */
const VITEST = '.output/vitest.json';
const PLAYWRIGHT = '.output/playwright.json';
const results = [];
const env = { ...process.env };

if (await step('setup', install)) await checkEverything();
report();

async function install() {
  mkdirSync(join(ROOT, '.output'), { recursive: true });
  const { chromium, firefox } = await setup({ firefox: true });
  env.CHROMIUM_PATH = chromium;
  env.FIREFOX_PATH = firefox;
  return 'passed';
}

async function checkEverything() {
  await step('wxt prepare', () => run('wxt', 'prepare'));
  await step('types', () => run('tsc', '--noEmit'));
  await step('lint', () => run('biome', 'check', '--diagnostic-level=error'));

  const { buildExtension } = await import('./build-extension.mjs');
  const { buildCli } = await import('./build-cli.mjs');
  const built = [];
  for (const variant of ['chrome', 'firefox', 'granted']) {
    built.push(await step(`build ${variant}`, async () => (await buildExtension(variant)) && 'passed'));
  }
  built.push(await step('build command line', async () => (await buildCli()) && 'passed'));

  await step('unit tests', () => {
    const status = counted(VITEST, () =>
      run('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${VITEST}`),
    );
    return tally(status, VITEST, readVitest);
  });
  await step('browser tests', () => {
    if (built.includes(false)) throw new Error('not run, because a build failed');
    const status = counted(PLAYWRIGHT, () => run('playwright', 'test'));
    return tally(status, PLAYWRIGHT, readPlaywright);
  });
  await step('web-ext lint', () => {
    if (!built[1]) throw new Error('not run, because the build failed');
    return run('web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery');
  });
}

/** Runs a step, whatever becomes of it; true where all of it passed. */
async function step(name, work) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`);
  const started = Date.now();
  let outcome;
  try {
    outcome = await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    outcome = 'failed';
  }
  const {
    passed,
    failed,
    failures = [],
  } = typeof outcome === 'object' ? outcome : { passed: Number(outcome === 'passed'), failed: Number(outcome !== 'passed') };
  results.push({ name, passed, failed, failures, seconds: (Date.now() - started) / 1000 });
  return failed === 0;
}

function run(tool, ...args) {
  const { status } = spawnSync(join(ROOT, 'node_modules/.bin', tool), args, {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status === 0 ? 'passed' : 'failed';
}

/** An old file of results must not pass for that of this run. */
function counted(file, work) {
  rmSync(join(ROOT, file), { force: true });
  return work();
}

/** What a runner counted. One that failed without a failed test, or left no count, has failed by itself. */
function tally(status, file, read) {
  const path = join(ROOT, file);
  const { passed, failures } = existsSync(path) ? read(JSON.parse(readFileSync(path, 'utf8'))) : { passed: 0, failures: [] };
  const broken = (status === 'failed' && failures.length === 0) || passed + failures.length === 0;
  return { passed, failed: failures.length + Number(broken), failures };
}

function report() {
  console.log('');
  for (const failure of results.flatMap(({ failures }) => failures)) console.log(`✕ ${failure}`);
  for (const { name, passed, failed, seconds } of results) {
    console.log(
      `${failed === 0 ? '✓' : '✕'} ${name.padEnd(24)} ${seconds.toFixed(1).padStart(7)} s   ${passed} passed, ${failed} failed`,
    );
  }
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  process.exitCode = failed === 0 ? 0 : 1;
  console.log(`${passed} passed, ${failed} failed`);
}
