import { spawnSync } from 'node:child_process';
import { buildCli } from './build-cli.mjs';
import { buildExtension } from './build-extension.mjs';
import { ROOT, setup } from './setup.mjs';

/** Records the visits of `tests/corpus` anew, or those whose name holds the word that is given: `node scripts/record-corpus.mjs [word]`. */
const [word, ...rest] = process.argv.slice(2);
const { chromium, firefox } = await setup({ firefox: true });
await buildExtension('granted');
await buildExtension('firefox');
await buildCli();
const args = ['playwright', 'test', '--project=record', ...(word ? ['-g', word] : []), ...rest];
const { status } = spawnSync('npx', args, {
  cwd: ROOT,
  stdio: 'inherit',
  env: { CHROMIUM_PATH: chromium, FIREFOX_PATH: firefox, ...process.env, RECORD: '1' },
});
process.exitCode = status ?? 1;
