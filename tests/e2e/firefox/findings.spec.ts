import { groups } from '../findings/all';
import { problemsOf, stand, visitAll } from '../findings/look';
import { SHOP } from '../findings/pair';
import { auditThrough, expect, grant, launchFirefox, openPanel, test } from './extension';

const pairs = Object.values(groups)
  .flat()
  .filter(({ firefox }) => firefox);

test('findings are the same in Firefox', async ({ site }) => {
  test.setTimeout(180_000);
  stand(site, pairs);
  const browser = await launchFirefox({ http: site.port, https: site.https });
  try {
    const panel = await openPanel(browser);
    await grant(panel);
    const audit = auditThrough(panel);
    const page = await browser.newPage();
    await audit.start(page, `${SHOP}/start`);
    const rest = (time: number) => new Promise<void>((done) => setTimeout(done, time));
    const hand = {
      go: async (address: string) => void (await page.goto(address)),
      click: (selector: string) => page.click(selector),
      run: async (expression: string) => void (await page.evaluate(expression)),
      rest,
    };
    await visitAll(hand, pairs);
    await rest(2_500);
    await audit.stop();
    expect(problemsOf(await audit.recording(), pairs)).toEqual([]);
  } finally {
    await browser.close();
  }
});
