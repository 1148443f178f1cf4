import type { Page } from '@playwright/test';
import { replaySteps, type Step } from '../../cli/steps';
import { demoVisit } from './demo-list';
import type { AuditDriver } from './extension';
import { judge, listOf } from './judge';
import { expect, SHOP, test } from './shop';

/** From the home page through listing, product and cart to the thank-you page. */
function purchase(): Step[] {
  const steps = demoVisit();
  return [
    ...steps.slice(
      0,
      steps.findIndex((step) => step.do === 'open' && step.url.startsWith('/journal/')),
    ),
    { do: 'wait', ms: 12_000 },
  ];
}

async function visit(page: Page, audit: AuditDriver): Promise<string[]> {
  await audit.start(page, `${SHOP}/`);
  await replaySteps(page, purchase(), SHOP);
  await audit.stop();
  return listOf(judge(await audit.recording()));
}

test('killing the background at every tenth signal changes no verdict', async ({ context, grant, audit }) => {
  test.setTimeout(240_000);
  await grant();
  const page = await context.newPage();
  const undisturbed = await visit(page, audit);
  expect(undisturbed.filter((row) => row.includes('| tracked |')).length).toBeGreaterThan(2);

  let visiting = true;
  let killed = 0;
  const killing = (async () => {
    let next = (await audit.signals()) + 10;
    while (visiting) {
      const signals = await audit.signals();
      if (signals >= next) {
        next = signals + 10;
        await audit.kill();
        killed += 1;
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })();
  const disturbed = await visit(page, audit).finally(() => {
    visiting = false;
  });
  await killing;
  expect(killed).toBeGreaterThan(10);
  expect(disturbed).toEqual(undisturbed);
});
