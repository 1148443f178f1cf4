import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, closeSync, constants, existsSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { withLock } from './lock.mjs';

/** Root of the project, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('../', import.meta.url));

const MODULES = join(ROOT, 'node_modules');
const STAMP = join(MODULES, '.mikroskop-lock');

/**
 * Makes sure that what the commands need is there, and installs what is missing: dependencies by the lockfile, Chromium with a font,
 * and Firefox if asked. Uses Node's standard library only, for it runs first. Says what it installs on stderr.
 *
 * @param {{ firefox?: boolean, browsers?: boolean }} [wish] `browsers: false`: the dependencies only
 * @returns {Promise<{ chromium: string, firefox?: string }>} executables; `chromium` is empty where no browser was wanted
 * @throws {Error} with a sentence for people, where something cannot be installed
 */
export async function setup({ firefox = false, browsers = true } = {}) {
  if (!dependenciesAreCurrent()) await withLock('setup', installDependencies);
  if (!browsers) return { chromium: '' };
  const chromium = (await findChromium()) ?? (await withLock('setup', installChromium));
  if (!firefox) return { chromium };
  return { chromium, firefox: findFirefox() ?? (await withLock('setup', installFirefox)) };
}

/** By our own stamp, else by npm's record of what it installed: a person may have run `npm ci`. */
function dependenciesAreCurrent() {
  const lock = readFileSync(join(ROOT, 'package-lock.json'));
  const digest = createHash('sha256').update(lock).digest('hex');
  if (existsSync(STAMP)) return readFileSync(STAMP, 'utf8') === digest;
  const record = join(MODULES, '.package-lock.json');
  if (!existsSync(record)) return false;
  const { packages: installed } = JSON.parse(readFileSync(record, 'utf8'));
  const wanted = Object.entries(JSON.parse(lock.toString()).packages).filter(([path, entry]) => path !== '' && !entry.optional);
  if (!wanted.every(([path, { version }]) => installed[path]?.version === version)) return false;
  writeFileSync(STAMP, digest);
  return true;
}

function installDependencies() {
  if (dependenciesAreCurrent()) return;
  say('Installing dependencies by the lockfile …');
  const npm = process.env.npm_execpath?.endsWith('.js') ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const options = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  // Where a registry lacks a package that only another system needs, `ci` refuses the whole lockfile; `install` keeps to what it can.
  if (!run([...npm, 'ci', ...options]) && !run([...npm, 'install', '--no-save', ...options])) {
    throw new Error('The dependencies cannot be installed: "npm ci" failed (see above).');
  }
  writeFileSync(
    STAMP,
    createHash('sha256')
      .update(readFileSync(join(ROOT, 'package-lock.json')))
      .digest('hex'),
  );
}

/** Google Chrome is left out: since version 137 it ignores `--load-extension`. */
async function findChromium() {
  const given = fromEnvironment('CHROMIUM_PATH');
  if (given) return given;
  const installed = onPath(['chromium', 'chromium-browser']).find(starts);
  if (installed) return installed;
  const mac = '/Applications/Chromium.app/Contents/MacOS/Chromium';
  return [mac, await playwrightChromium()].find((path) => path && existsSync(path));
}

function findFirefox() {
  const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
  return fromEnvironment('FIREFOX_PATH') ?? onPath(['firefox-esr', 'firefox']).find(starts) ?? [mac].find(existsSync);
}

async function installChromium() {
  const found = await findChromium();
  if (found) return found;
  say('Installing Chromium …');
  if (apt(['chromium', 'fonts-dejavu-core', 'fonts-liberation'])) {
    const path = await findChromium();
    if (path) return path;
  }
  const playwright = [process.execPath, join(MODULES, 'playwright-core/cli.js'), 'install'];
  if (run([...playwright, '--with-deps', 'chromium']) || run([...playwright, 'chromium'])) {
    const path = await findChromium();
    if (path) return path;
  }
  throw new Error('No Chromium was found and none could be installed. Install Chromium, or set CHROMIUM_PATH to its executable.');
}

function installFirefox() {
  const found = findFirefox();
  if (found) return found;
  say('Installing Firefox …');
  const path = apt(['firefox-esr']) ? findFirefox() : undefined;
  if (path) return path;
  throw new Error('No Firefox was found and none could be installed. Install Firefox, or set FIREFOX_PATH to its executable.');
}

function apt(packages) {
  if (process.getuid?.() !== 0 || onPath(['apt-get']).length === 0) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return (
    run(['apt-get', 'update', '-qq'], env) &&
    run(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages], env)
  );
}

async function playwrightChromium() {
  try {
    const { chromium } = await import('playwright-core');
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

function fromEnvironment(name) {
  const path = process.env[name];
  if (!path) return undefined;
  if (!existsSync(path)) throw new Error(`${name} is set to ${path}, which does not exist.`);
  return path;
}

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).filter(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Some systems install a script in its place that only tells how to get the browser; a script is short, so it is run to see. */
function starts(path) {
  const start = Buffer.alloc(4096);
  const file = openSync(path, 'r');
  readSync(file, start);
  closeSync(file);
  const script = start.toString('latin1');
  if (!script.startsWith('#!') || !script.includes('snap')) return true;
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

/** stdout belongs to the command that is set up for: all else goes to stderr. */
function run([command, ...args], env = process.env) {
  return spawnSync(command, args, { cwd: ROOT, env, stdio: ['ignore', 2, 2] }).status === 0;
}

function say(text) {
  process.stderr.write(`${text}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(await setup({ firefox: process.argv.includes('--firefox') }));
}
