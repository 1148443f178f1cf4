import type { SignalKind } from '../../../utils/model/signal';
import { FORMS, serveForms, TYPED } from '../done/forms';
import { judge } from '../judge';
import { auditThrough, expect, grant, openPanel, test } from './extension';

const HOST = 'shop.test';
const PATHS = ['/by-navigation', '/by-message-beside', '/by-message-in-place', '/held-back', '/refused', '/turned-down'];

test('a form that failed is told from one that went through', async ({ site, firefox }) => {
  test.setTimeout(180_000);
  serveForms(site, HOST);
  const panel = await openPanel(firefox);
  await grant(panel);
  const audit = auditThrough(panel);
  const page = await firefox.newPage();
  const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  await audit.start(page, `http://${HOST}/start`);
  const cases = FORMS.filter(({ path }) => PATHS.includes(path));
  for (const { path, empty, stay = 2_000 } of cases) {
    await page.goto(`http://${HOST}${path}`);
    await wait(1_500);
    await page.type('[name=name]', TYPED[0]);
    if (!empty) await page.type('[name=email]', TYPED[1]);
    await page.click('form button');
    await wait(stay);
  }
  await wait(12_000);
  await audit.stop();
  const recording = await audit.recording();
  const report = judge(recording);
  const says = (path: string, conversion: string) =>
    report.pages
      .filter(({ url }) => new URL(url).pathname === path)
      .flatMap(({ verdicts }) => verdicts.filter((verdict) => verdict.conversion === conversion))
      .map(({ state, reason }) => `${state} ${reason}`)
      .join('; ');
  expect(cases.map(({ path }) => [path, says(path, 'form-submit'), says(path, 'form-error')])).toEqual(
    cases.map(({ path, submit, error }) => [path, submit, error]),
  );
  const told = recording.signals.filter(({ kind }) => new Set<SignalKind>(['result', 'interaction']).has(kind));
  expect(told.length).toBeGreaterThan(cases.length);
  for (const text of TYPED) expect(JSON.stringify(told)).not.toContain(text);
});
