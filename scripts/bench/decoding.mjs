import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { ROOT } from '../setup.mjs';
import { loadOmnibug } from './omnibug.mjs';
import { testRequests } from './test-requests.mjs';

/**
 * What decoding an address costs, beside Omnibug's parser where a checkout of it is given, and what recognising one costs however many
 * vendors there are. Times in microseconds.
 *
 * @param {string} [omnibug] folder of the checkout
 */
export async function benchDecoding(omnibug) {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    plugins: [testRequests()],
    ssr: { noExternal: true },
    build: { ssr: 'scripts/bench/addresses.ts', outDir: '.output/bench-decoding', target: 'node20', minify: false },
  });
  const { benchAgainst, benchRecognition } = await import(pathToFileURL(join(ROOT, '.output/bench-decoding/addresses.js')).href);
  return { versus: omnibug ? benchAgainst(loadOmnibug(omnibug)) : null, recognition: benchRecognition() };
}
