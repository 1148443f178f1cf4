import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, setup } from './setup.mjs';

/**
 * Runs the property tests with other cases than `npm test` draws: `npm run fuzz -- 20` does so with twenty seeds. Stops at the first
 * that fails, and says with which seed.
 */
const rounds = Number(process.argv[2] ?? 5);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`Not a number of rounds: ${process.argv[2]}`);

await setup({ browsers: false });
const files = ['utils', 'components', 'cli', 'demo', 'tests']
  .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true }).map((name) => join(folder, name)))
  .filter((path) => /\.test\.tsx?$/.test(path) && readFileSync(join(ROOT, path), 'utf8').includes("from 'fast-check'"));

for (let round = 1; round <= rounds; round++) {
  const seed = randomInt(2 ** 31);
  console.log(`── round ${round} of ${rounds}, FC_SEED=${seed}`);
  const { status } = spawnSync(join(ROOT, 'node_modules/.bin/vitest'), ['run', '--reporter=dot', ...files], {
    cwd: ROOT,
    env: { ...process.env, FC_SEED: String(seed) },
    stdio: 'inherit',
  });
  if (status === 0) continue;
  console.error(`Found with FC_SEED=${seed}`);
  process.exit(1);
}
