import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import type { BrowserContext, Page } from 'playwright-core';
import type { Recording } from '../../utils/model/recording';
import type { Tried } from '../../utils/model/trying';
import type { Audit, Verdict } from '../../utils/model/verdict';
import { type Received, startSite } from './site';
import { engine } from './trying/bundles';
import { stateOf } from './trying/state';
import { hostOf, serveTemplates, type Template, templates } from './trying/templates';

const EXTENSION = resolve(import.meta.dirname, '../../.output/chrome-mv3-granted');
const PERSON = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36';
/** How many browsers try pages side by side: a tab behind another draws nothing. */
const ABREAST = 3;

interface Outcome {
  readonly audit: Audit;
  readonly recording: Recording;
  readonly tried: readonly Tried[];
  readonly unrestored: readonly string[];
  readonly before: Awaited<ReturnType<typeof stateOf>>;
  readonly after: Awaited<ReturnType<typeof stateOf>>;
  /** Numbers of the controls of which the server heard that they were pressed. */
  readonly heard: ReadonlySet<number>;
  /** Number of the control of each verdict on one. */
  readonly controls: readonly number[];
}

const outcomes = new Map<string, Outcome>();
const received: Received[] = [];

/** All that a request says, unpacked. */
function textOf({ url, body, bytes }: Received): string {
  const text = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes).toString() : body;
  const [, packed] = /(?:^|&)data=([^&]+)/.exec(text) ?? [];
  const inner = packed ? Buffer.from(decodeURIComponent(packed), 'base64').toString() : '';
  return [url, text, inner].map((one) => one.replaceAll('%2D', '-')).join(' ');
}

test.beforeAll(async () => {
  test.setTimeout(420_000);
  const site = await startSite();
  await serveTemplates(site);
  const { withBrowser, startAudit, tryVisited, settle, auditRecording } = await engine();
  const rules = `--host-resolver-rules=MAP *:443 127.0.0.1:${site.https}, MAP *:80 127.0.0.1:${site.port}, EXCLUDE localhost`;
  const switches = [
    '--no-sandbox',
    '--ignore-certificate-errors',
    `--user-agent=${PERSON}`,
    '--disable-blink-features=AutomationControlled',
    rules,
  ];
  const only = process.env['TRY_ONLY'];
  const waiting = templates.filter((template) => !only || hostOf(template).includes(only));

  const visit = async (context: BrowserContext, template: Template) => {
    const host = hostOf(template);
    const page: Page = await context.newPage();
    const audit = await startAudit(context, page, `https://${host}/`, { require: [] });
    await page.waitForLoadState('load');
    await page.waitForTimeout(1_000);
    const before = await stateOf(page);
    let tried: readonly Tried[] = [];
    let unrestored: readonly string[] = [];
    const told = (run: { tried: readonly Tried[]; unrestored: readonly string[] }) => {
      ({ tried, unrestored } = run);
    };
    const mark = await tryVisited(page, audit, { level: 'safe', seconds: 120, told }, { require: [] });
    const after = await stateOf(page);
    await settle(audit, (time) => page.waitForTimeout(time));
    await audit.stop();
    const recording = await mark(await audit.recording());
    const audited = auditRecording(recording);
    const selectors = audited.pages.flatMap(({ verdicts }) => verdicts.map(({ selector }) => selector));
    const controls = await page.evaluate((all) => {
      const controls = [...document.querySelectorAll('a, button, summary')];
      return all.map((css) => (css === null ? -1 : controls.findIndex((one) => one.contains(document.querySelector(css)))));
    }, selectors);
    const texts = site.received.map(textOf).join('\n');
    const heard = new Set(
      [...texts.matchAll(new RegExp(`${host.replace(/\./g, '\\.')}-(\\d+)-pressed`, 'g'))].map(([, at]) => Number(at)),
    );
    outcomes.set(host, { audit: audited, recording, tried, unrestored, before, after, heard, controls });
    await page.close();
    await audit.panel.close();
  };

  const browse = () =>
    withBrowser({ extension: EXTENSION, switches }, async (context) => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await visit(context, next);
    });
  await Promise.all(Array.from({ length: ABREAST }, browse));
  received.push(...site.received);
  await site.close();
});

test('on pages that others wrote, what is safe is tried, and nothing else happens', async () => {
  for (const [host, outcome] of outcomes) {
    await test.step(host, () => check(host, outcome));
  }
  const all = [...outcomes.values()].flatMap(({ tried }) => tried).filter(({ code }) => code !== 'level');
  expect.soft(all.filter(({ code }) => code === null).length, 'most of what is safe can be done').toBeGreaterThan(all.length / 2);
  const hosts = new Set(templates.map(hostOf));
  const opened = received.filter(({ headers, host }) => headers['sec-fetch-dest'] === 'document' && !hosts.has(host));
  expect.soft(opened.map(({ host, url }) => host + url)).toEqual([]);
});

function check(host: string, { audit, tried, before, after, unrestored, heard, controls }: Outcome): void {
  const verdicts = audit.pages.flatMap((page) => page.verdicts);
  const isTold = ({ conversion, selector }: Verdict) =>
    tried.some((one) => one.conversion === conversion && one.selector === selector && one.code !== null);
  expect
    .soft(
      verdicts.filter((one) => one.state === 'untested' && !isTold(one)),
      `${host}: every offer is tried, or has its reason`,
    )
    .toEqual([]);
  expect.soft(after, `${host}: the page stands as it stood`).toEqual(before);
  expect.soft(unrestored, host).toEqual([]);

  const own = received.filter((request) => request.host === host);
  const opened = own.filter(({ headers }) => headers['sec-fetch-dest'] === 'document').map(({ url }) => url);
  expect.soft(opened, `${host}: it is opened once`).toEqual(['/']);
  expect
    .soft(
      own.filter(({ method }) => method !== 'GET').map(({ url }) => url),
      `${host}: nothing is sent to it`,
    )
    .toEqual([]);

  const wrong = verdicts.filter(({ state }, index) => state === 'untracked' && heard.has(controls[index] ?? -1));
  expect.soft(wrong, `${host}: what the server heard of is not called untracked`).toEqual([]);

  const done = tried.filter(({ code }) => code === null);
  const states = [...new Set(verdicts.map(({ state }) => state))].map(
    (one) => `${one} ${verdicts.filter(({ state }) => state === one).length}`,
  );
  const codes = tried.filter(({ code }) => code !== null).map(({ conversion, code }) => `${conversion} ${code}`);
  const description = `${host}: ${done.length} of ${tried.length} tried; ${states.join(', ')}; heard of ${heard.size}; ${codes.join(', ')}`;
  test.info().annotations.push({ type: 'tried', description });
  if (process.env['TRY_TELL'])
    console.log(
      description,
      verdicts
        .filter(({ state }) => state === 'unclear' || state === 'untracked')
        .map((v) => `\n   ${v.state} ${v.conversion} ${v.label} ${JSON.stringify(v.reason)}`)
        .join(''),
    );
}
