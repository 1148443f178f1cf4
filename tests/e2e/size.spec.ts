import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

/** What runs in the page's own world in every document of an audited tab, before the page's first script, in bytes. */
const LIMIT = 12_000;

for (const browser of ['chrome', 'firefox']) {
  test(`the tap is less than 12 kB gzipped (${browser})`, () => {
    const file = resolve(import.meta.dirname, `../../.output/${browser}-mv3/content-scripts/tap.js`);
    expect(gzipSync(readFileSync(file)).length).toBeLessThan(LIMIT);
  });
}
