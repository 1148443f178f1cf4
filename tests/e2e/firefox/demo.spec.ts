import { expect, test } from '@playwright/test';
import { SHOP, serve } from '../../../demo/server.mjs';
import { demoVisit, expectedList } from '../demo-list';
import { judge, listOf } from '../judge';
import { auditThrough, grant, launchFirefox, openPanel } from './extension';
import { replaySteps } from './steps';

test('the checklist of the demo visit, in Firefox, is the one in demo/README.md', async () => {
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
    expect(listOf(judge(await audit.recording()))).toEqual(expectedList());
  } finally {
    await firefox.close();
    await shop.close();
  }
});
