import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withLock } from './lock.mjs';
import { ROOT } from './setup.mjs';
import { isStale } from './stale.mjs';

const SOURCES = ['entrypoints', 'components', 'utils', 'public', 'wxt.config.ts', 'package-lock.json'];

/** What is built, and where: `granted` needs no permission from a person, for the command line, which has nobody to ask. */
const VARIANTS = {
  chrome: { folder: 'chrome-mv3', args: [], env: {} },
  firefox: { folder: 'firefox-mv3', args: ['-b', 'firefox', '--mv3'], env: {} },
  granted: { folder: 'chrome-mv3-granted', args: [], env: { ACCESS: 'granted' } },
};

/**
 * Builds the extension where its sources are newer than what is there.
 *
 * @param {keyof typeof VARIANTS} variant
 * @returns {Promise<string>} folder of the built extension
 * @throws {Error} with what the build printed
 */
export async function buildExtension(variant) {
  const { folder, args, env } = VARIANTS[variant];
  const manifest = `.output/${folder}/manifest.json`;
  const build = () => {
    if (!isStale(manifest, SOURCES)) return;
    const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
    const options = {
      cwd: ROOT,
      env: { ...process.env, ACCESS: '', ...env },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    };
    const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', ...args], options);
    if (status !== 0) throw new Error(`The extension (${variant}) cannot be built:\n${stdout}\n${stderr}`);
  };
  if (isStale(manifest, SOURCES)) await withLock(`build-${variant}`, build);
  return join(ROOT, '.output', folder);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const variant of process.argv.slice(2)) console.log(await buildExtension(variant));
}
