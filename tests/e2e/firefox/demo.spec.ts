import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { SHOP, serve } from '../../../demo/server.mjs';
import { demoVisit, expectedList } from '../demo-list';
import { judge, listOf } from '../judge';
import { auditThrough, grant, launchFirefox, openPanel } from './extension';
import { replaySteps } from './steps';

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's names
test('the checklist of the demo visit, in Firefox, is the one in demo/README.md', async ({}, info) => {
  test.setTimeout(300_000);
  const shop = await serve();
  const firefox = await launchFirefox({ http: shop.http, https: shop.https });
  try {
    const panel = await openPanel(firefox);
    await grant(panel);
    const audit = auditThrough(panel);
    const page = await firefox.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await audit.start(page, `${SHOP}/`);
    await replaySteps(page, demoVisit(), SHOP);
    await audit.stop();
    const recording = await audit.recording();
    // What to look at where it is not.
    writeFileSync(info.outputPath('recording.json'), JSON.stringify(recording));
    expect(listOf(judge(recording))).toEqual(expectedList());
  } finally {
    await firefox.close();
    await shop.close();
  }
});
