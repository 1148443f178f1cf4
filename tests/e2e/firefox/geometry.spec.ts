import { bundleOverlay, WORDS } from '../geometry/bundle';
import { CASES } from '../geometry/cases';
import { runCase } from '../geometry/harness';
import { expect, test } from './extension';

test('what is drawn sits on its element, within 2 px, on each page that makes it hard', async ({ site, firefox }) => {
  test.setTimeout(240_000);
  site.pages.set('overlay.test/', '<!doctype html><body>');
  const code = await bundleOverlay();
  const page = await firefox.newPage();
  await page.goto('http://overlay.test/');
  const wrong: { [name: string]: unknown } = {};
  for (const one of CASES) {
    const run = `(${runCase.toString()})(${JSON.stringify(one)}, ${JSON.stringify(code)}, ${JSON.stringify(WORDS)}, 8000)`;
    wrong[one.name] = await page.evaluate(run);
  }
  await page.close();
  expect(wrong).toEqual(Object.fromEntries(CASES.map(({ name }) => [name, []])));
});
