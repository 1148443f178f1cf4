import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { paths } from './e2e/paths/all';

const DOCS = readFileSync(resolve(import.meta.dirname, '../docs/capture.md'), 'utf8');
/** The lines of the tables of paths: id, what it shows, limits. */
const rows = new Map(
  [...DOCS.slice(DOCS.indexOf('## Each path')).matchAll(/^\| `([\w-]+)` \| (.*?) \| (.*) \|$/gm)].map(
    ([, id = '', title, limits]) => [id, { title, limits: limits ?? '' }],
  ),
);

test('docs/capture.md lists the paths as they are, each once', () => {
  expect(paths.length).toBeGreaterThan(60);
  expect([...rows.keys()].sort()).toEqual(paths.map(({ id }) => id).sort());
  for (const { id, title } of paths) expect(rows.get(id)?.title, id).toBe(title);
});

test('what is skipped in a browser is said, with the browser and the reason', () => {
  for (const { id, cannot = {} } of paths) {
    for (const [browser, why] of Object.entries(cannot)) {
      expect(why.toLowerCase(), id).toContain(browser);
      expect(rows.get(id)?.limits, id).toContain(why);
    }
  }
});

test('every path says what must be there', () => {
  for (const { id, expected } of paths) {
    for (const browser of ['chromium', 'firefox'] as const) {
      for (const { signals } of [typeof expected === 'function' ? expected(browser) : expected].flat())
        expect(signals.length, `${id} in ${browser}`).toBeGreaterThan(0);
    }
  }
});
