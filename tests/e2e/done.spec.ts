import type { Recording } from '../../utils/model/recording';
import type { Signal, SignalKind } from '../../utils/model/signal';
import { FORMS, SAID, send, serveForms, TYPED } from './done/forms';
import { expect, test } from './extension';
import { judge, type Report } from './judge';

const HOST = 'shop.test';

const of = <K extends SignalKind>({ signals }: Recording, kind: K) =>
  signals.filter((signal): signal is Extract<Signal, { kind: K }> => signal.kind === kind);

/** State and reason of what a page offers, of the best known. */
function says({ pages }: Report, path: string, conversion: string): string {
  const page = pages.find(({ url }) => new URL(url).pathname === path);
  return (page?.verdicts ?? [])
    .filter((verdict) => verdict.conversion === conversion)
    .map(({ state, reason }) => `${state} ${reason}`)
    .join('; ');
}

test('a form that was started, failed, was submitted, went through', async ({ context, site, grant, audit }) => {
  test.setTimeout(240_000);
  serveForms(site, HOST);
  await grant();
  const page = await context.newPage();
  await audit.start(page, `http://${HOST}/start`);
  for (const each of FORMS) {
    await page.goto(`http://${HOST}${each.path}`);
    await page.waitForTimeout(1_200);
    await send(page, each);
  }
  await audit.stop();
  const recording = await audit.recording();
  (await import('node:fs')).writeFileSync('/tmp/done/rec.json', JSON.stringify(recording));
  const report = judge(recording);

  const results = of(recording, 'result');
  const found = FORMS.map(({ path }) => {
    const docs = of(recording, 'navigation').filter(({ how, url }) => how === 'load' && new URL(url).pathname === path);
    const submits = of(recording, 'interaction').filter(
      ({ action, doc }) => action === 'submit' && docs.some((one) => one.doc === doc),
    );
    const signs = submits.flatMap(({ id }) => results.filter((one) => one.of === id).map(({ sign }) => sign));
    return {
      path,
      submits: submits.length,
      signs,
      start: says(report, path, 'form-start'),
      submit: says(report, path, 'form-submit'),
      error: says(report, path, 'form-error').replace(/^(tracked) .*/, '$1'),
    };
  });
  expect(found).toEqual(
    FORMS.map(({ path, signs, submit, error }) => ({
      path,
      submits: 1,
      signs,
      start: 'untracked nothing-sent',
      submit,
      error,
    })),
  );

  // The page's own requests carry what was typed; what capture tells of forms does not.
  const told = JSON.stringify(
    recording.signals.filter(({ kind }) => kind === 'result' || kind === 'interaction' || kind === 'offer'),
  );
  for (const text of [...TYPED, SAID]) expect(told).not.toContain(text);
});
