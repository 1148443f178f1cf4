import type { Recording } from '../../utils/model/recording';
import type { Signal, SignalKind } from '../../utils/model/signal';
import { FORMS, SAID, send, serveForms, TYPED } from './done/forms';
import { serveGestures } from './done/gestures';
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

test('what a script does is not what a person does', async ({ context, site, grant, audit }) => {
  test.setTimeout(180_000);
  serveGestures(site, HOST);
  await grant();
  const page = await context.newPage();
  const open = async (path: string) => {
    await page.goto(`http://${HOST}${path}`);
    await page.waitForTimeout(1_200);
  };
  await audit.start(page, `http://${HOST}/long`);
  await page.waitForTimeout(1_000);
  // By script; by a script that a press runs; by the browser after a reload; then a little by hand.
  await page.evaluate(() => scrollTo(0, 1e6));
  await page.waitForTimeout(300);
  await page.evaluate(() => scrollTo(0, 0));
  await page.click('#jump');
  await page.waitForTimeout(1_500);
  await page.reload();
  await page.waitForTimeout(1_200);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1_000);
  await page.mouse.move(400, 300);
  await page.mouse.wheel(0, -60);
  await page.waitForTimeout(4_500);
  const { signals: before } = await audit.recording();
  expect(before.filter((signal) => signal.kind === 'interaction' && signal.action === 'scroll')).toEqual([]);

  await page.evaluate(() => scrollTo(0, 0));
  for (let turn = 0; turn < 60 && (await page.evaluate(() => scrollY + innerHeight < document.body.scrollHeight * 0.6)); turn++) {
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(40);
  }
  await page.waitForTimeout(500);

  await open('/films');
  await page.waitForTimeout(800);
  await page.click('#pressed');
  await page.waitForTimeout(1_500);

  for (const path of ['/mug', '/bowl', '/dead']) {
    await open(path);
    await page.click('#add');
    await page.waitForTimeout(path === '/dead' ? 11_000 : 5_000);
  }
  await open('/files');
  await page.click('#there');
  await page.waitForTimeout(1_500);
  await open('/files-lost');
  await page.click('#lost');
  await page.waitForTimeout(12_000);
  await audit.stop();

  const recording = await audit.recording();
  const report = judge(recording);
  const acts = of(recording, 'interaction');
  expect(acts.filter(({ action }) => action === 'scroll').map(({ value }) => value)).toEqual([10, 25, 50]);
  const plays = acts.filter(({ action }) => action === 'play');
  expect(plays.map(({ element, unasked }) => [element?.selector, unasked === true]).sort()).toEqual([
    ['#alone', true],
    ['#pressed', false],
    ['#scripted', true],
  ]);
  const clicks = acts.filter(({ action, element }) => action === 'click' && element?.selector === '#add');
  expect(clicks).toHaveLength(3);
  const signs = clicks.map(({ id }) =>
    of(recording, 'result')
      .filter((one) => one.of === id)
      .map(({ sign }) => sign),
  );
  expect(signs).toEqual([['cart'], ['error'], ['nothing']]);

  expect(says(report, '/long', 'scroll-50')).toBe('untracked nothing-sent');
  expect(says(report, '/long', 'scroll-90')).toBe('untested not-tried');
  const films = report.pages.flatMap(({ verdicts }) => verdicts.filter(({ conversion }) => conversion === 'video-start'));
  expect(films.map(({ selector, state }) => [selector, state]).sort()).toEqual([
    ['#alone', 'untested'],
    ['#pressed', 'untracked'],
    ['#scripted', 'untested'],
  ]);
  expect(['/mug', '/bowl', '/dead'].map((path) => says(report, path, 'add-to-cart'))).toEqual([
    'untracked nothing-sent',
    'untested not-completed',
    'unclear completion-unknown',
  ]);
  expect(says(report, '/files', 'download')).toBe('untracked nothing-sent');
  expect(says(report, '/files-lost', 'download')).toBe('untested not-completed');
});
