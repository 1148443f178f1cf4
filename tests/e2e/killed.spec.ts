import type { Page } from '@playwright/test';
import { replaySteps, type Step } from '../../cli/steps';
import { demoVisit } from './demo-list';
import type { AuditDriver } from './extension';
import { judge, listOf } from './judge';
import { expect, SHOP, test } from './shop';

/** From the home page through listing, product and cart to the thank-you page. */
function purchase(): Step[] {
  const steps = demoVisit();
  return steps.slice(
    0,
    steps.findIndex((step) => step.do === 'open' && step.url.startsWith('/journal/')),
  );
}

/** @param rest what is done between two steps, while the page has nothing more to say */
async function visit(page: Page, audit: AuditDriver, rest: () => Promise<void> = async () => {}): Promise<string[]> {
  await audit.start(page, `${SHOP}/`);
  for (const step of purchase()) {
    await replaySteps(page, [step], SHOP);
    await untilQuiet(audit);
    await rest();
  }
  await page.waitForTimeout(12_000);
  await audit.stop();
  return listOf(judge(await audit.recording()));
}

/** Milliseconds without a signal after which a page has nothing more to say for now. */
const QUIET = 700;

/** Until the journal has not grown for a while, as a browser waits before it stops a background. */
async function untilQuiet(audit: AuditDriver): Promise<void> {
  let signals = -1;
  let since = Date.now();
  while (Date.now() - since < QUIET) {
    const now = await audit.signals();
    if (now !== signals) since = Date.now();
    signals = now;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** How often the background found that it had been killed at work. */
async function interruptions(audit: AuditDriver): Promise<number> {
  const { signals } = await audit.recording();
  return signals.filter((signal) => signal.kind === 'health' && signal.note === 'interrupted').length;
}

/** The same rows, each with the same verdict or none. */
function onlyLessSure(disturbed: readonly string[], undisturbed: readonly string[]): void {
  expect(disturbed.length).toBe(undisturbed.length);
  for (const [index, row] of disturbed.entries()) {
    const [was, is] = [undisturbed[index] ?? '', row].map((text) => text.split(' | '));
    expect(is?.slice(0, 3)).toEqual(was?.slice(0, 3));
    if (is?.[3] !== 'unclear') expect(is).toEqual(was);
  }
}

test('a background that the browser stops at rest, at every tenth signal, changes no verdict', async ({
  context,
  grant,
  audit,
}) => {
  test.setTimeout(300_000);
  await grant();
  const page = await context.newPage();
  const undisturbed = await visit(page, audit);
  expect(undisturbed.filter((row) => row.includes('| tracked |')).length).toBeGreaterThan(2);

  let killed = 0;
  let next = (await audit.signals()) + 10;
  const disturbed = await visit(page, audit, async () => {
    const signals = await audit.signals();
    if (signals < next) return;
    next = signals + 10;
    await audit.kill();
    killed += 1;
  });
  expect(killed).toBeGreaterThan(10);
  // Between a look at the journal and the kill the page may have said something: that kill was not at rest, and the background says so.
  const atWork = await interruptions(audit);
  expect(atWork).toBeLessThan(3);
  if (atWork > 0) onlyLessSure(disturbed, undisturbed);
  else expect(disturbed).toEqual(undisturbed);
});

test('a background that is killed at work holds nothing against the page that may be lost by it', async ({
  context,
  grant,
  audit,
}) => {
  test.setTimeout(300_000);
  await grant();
  const page = await context.newPage();
  const undisturbed = await visit(page, audit);

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
  expect(await interruptions(audit)).toBeGreaterThan(0);
  onlyLessSure(disturbed, undisturbed);
});
