import { test as base, expect } from './extension';
import { groups } from './findings/all';
import { problemsOf, stand, visitAll } from './findings/look';
import { SHOP } from './findings/pair';

const test = base.extend({
  hosts: async ({ site }, use) => {
    const hosts = `--host-resolver-rules=MAP *:443 127.0.0.1:${site.https}, MAP *:80 127.0.0.1:${site.port}, EXCLUDE localhost`;
    await use([hosts, '--ignore-certificate-errors']);
  },
});

for (const [name, pairs] of Object.entries(groups)) {
  test(`${name}: each finding has a page that shows it and a page that does not`, async ({ site, context, grant, audit }) => {
    test.setTimeout(180_000);
    stand(site, pairs);
    await grant();
    const page = await context.newPage();
    await audit.start(page, `${SHOP}/start`);
    const hand = {
      go: async (address: string) => void (await page.goto(address)),
      click: (selector: string) => page.click(selector),
      run: async (expression: string) => void (await page.evaluate(expression)),
      rest: (time: number) => page.waitForTimeout(time),
    };
    await visitAll(hand, pairs);
    await page.waitForTimeout(2_500);
    await audit.stop();
    expect(problemsOf(await audit.recording(), pairs)).toEqual([]);
  });
}
