import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const TAGS = fileURLToPath(new URL('tags/', import.meta.url));

/** What the bundles are made of and where they are served. */
const BUNDLES = {
  'https://www.googletagmanager.com/gtm.js': 'gtm.mjs',
  'https://connect.facebook.net/en_US/fbevents.js': 'fbevents.mjs',
  'https://stats.kavics.example/matomo.js': 'matomo.mjs',
  'https://zdarzenia.dzwonomierz.example/licznik.js': 'call-counter.mjs',
  'https://shop.kavics.example/assets/data-layer.js': 'data-layer.mjs',
  'https://shop.kavics.example/assets/plausible.js': 'plausible.mjs',
  'https://shop.kavics.example/assets/polish.js': 'polish.mjs',
};

/**
 * Bundles the shop's tags, tracking SDKs included, in memory.
 *
 * @returns {Promise<Map<string, string>>} host and path, e.g. `www.googletagmanager.com/gtm.js`, to script text
 */
export async function buildTags() {
  const built = Object.entries(BUNDLES).map(async ([address, file]) => [address.replace('https://', ''), await bundle(file)]);
  return new Map(await Promise.all(built));
}

async function bundle(file) {
  const [result] = [
    await build({
      configFile: false,
      root: TAGS,
      logLevel: 'silent',
      publicDir: false,
      build: { write: false, minify: true, lib: { entry: TAGS + file, formats: ['iife'], name: 'kavics' } },
    }),
  ].flat();
  return result.output[0].code;
}
