import { expect, test } from '@playwright/test';
import { bundleOverlay, WORDS } from './geometry/bundle';
import { CASES } from './geometry/cases';
import { runCase } from './geometry/harness';

// Each difficulty of real pages: what is drawn sits on its element, within 2 px, after everything that moves it.

let code = '';
test.beforeAll(async () => {
  code = await bundleOverlay();
});

for (const one of CASES) {
  test(one.name, async ({ page }) => {
    await page.route('http://overlay.test/', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><body>' }),
    );
    await page.goto('http://overlay.test/');
    const run = `(${runCase.toString()})(${JSON.stringify(one)}, ${JSON.stringify(code)}, ${JSON.stringify(WORDS)}, 8000)`;
    expect(await page.evaluate(run)).toEqual([]);
  });
}
