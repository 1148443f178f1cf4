import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from './extension';

/** What runs in every document of an audited tab, in bytes: in the page's own world, before its first script; and when it is idle. */
const TAP = 12_000;
const INSPECT = 60_000;
const DRAW = 22_000;
/** What the background tells the latter besides, in a message to each document: phrases of all languages, and tables of vendors and names. */
const LISTS = 40_000;

interface Extension {
  readonly chrome: { readonly runtime: { sendMessage(message: object): Promise<unknown> } };
}

function weight(content: string | Buffer): number {
  return gzipSync(content).length;
}

for (const browser of ['chrome', 'firefox']) {
  const script = (name: string) =>
    readFileSync(resolve(import.meta.dirname, `../../.output/${browser}-mv3/content-scripts/${name}.js`));

  test(`the tap is less than 12 kB gzipped (${browser})`, () => {
    expect(weight(script('tap'))).toBeLessThan(TAP);
  });

  test(`what looks at a page is less than 60 kB gzipped, the whole catalogue included (${browser})`, () => {
    expect(weight(script('inspect'))).toBeLessThan(INSPECT);
  });

  test(`what draws on a page is less than 22 kB gzipped (${browser})`, () => {
    expect(weight(script('draw'))).toBeLessThan(DRAW);
  });
}

test('what it is told besides would be less than 40 kB gzipped', async ({ panel }) => {
  const lists = await panel.evaluate(() => (globalThis as unknown as Extension).chrome.runtime.sendMessage({ type: 'lists' }));
  const told = JSON.stringify(lists);
  expect(told.length).toBeGreaterThan(50_000);
  expect(weight(told)).toBeLessThan(LISTS);
});
