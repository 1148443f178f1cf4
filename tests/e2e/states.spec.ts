import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { build } from 'vite';
import type { State } from '../../utils/model/verdict';
import { type AuditDriver, test as base, expect } from './extension';
import { judge, type Report } from './judge';
import type { Site } from './site';

const folder = resolve(import.meta.dirname, 'states');
const PAGE = readFileSync(`${folder}/page.html`, 'utf8');
let tags = '';

base.beforeAll(async () => {
  const [result] = [
    await build({
      configFile: false,
      logLevel: 'silent',
      build: { write: false, lib: { entry: `${folder}/tags.mjs`, formats: ['iife'], name: 'tags' } },
    }),
  ].flat();
  tags = result && 'output' in result ? result.output[0].code : '';
});

const test = base.extend({
  hosts: async ({ site }, use) => {
    const hosts = `--host-resolver-rules=MAP *:443 127.0.0.1:${site.https}, MAP *:80 127.0.0.1:${site.port}, EXCLUDE localhost`;
    await use([hosts, '--ignore-certificate-errors']);
  },
});

const tagged = () => PAGE.replace('<!-- TAGS -->', '<script defer src="/tags.js"></script>');

/** Does everything that the page offers. */
async function visit(context: BrowserContext, site: Site, audit: AuditDriver, html: string, query = ''): Promise<Report> {
  site.pages.set('shop.example/mug', html);
  site.pages.set('shop.example/tags.js', (_request, response) => response.setHeader('content-type', 'text/javascript').end(tags));
  site.pages.set('shop.example/leaflet.pdf', (_request, response) =>
    response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF'),
  );
  const page = await context.newPage();
  await audit.start(page, `https://shop.example/mug${query}`);
  await page.waitForTimeout(800);
  for (const selector of ['#add', '#checkout', '#leaflet', '#partner']) {
    await page.click(selector);
    await page.waitForTimeout(300);
  }
  await page.mouse.move(600, 300);
  for (let turn = 0; turn < 14; turn += 1) {
    await page.mouse.wheel(0, 240);
    await page.waitForTimeout(60);
  }
  await page.waitForTimeout(500);
  await page.click('#phone');
  await page.waitForTimeout(300);
  await page.fill('#news input', 'someone@mail.example');
  await page.click('#news button');
  await page.waitForTimeout(13_000);
  await audit.stop();
  return judge(await audit.recording());
}

const statesOf = (report: Report): { readonly [offer: string]: State } =>
  Object.fromEntries(report.pages.flatMap(({ verdicts }) => verdicts.map(({ conversion, state }) => [conversion, state])));
const TRIED = ['view-product', 'add-to-cart', 'begin-checkout', 'download', 'outbound', 'scroll-50', 'phone', 'newsletter'];

/** Why each of those that the visit tries is what it is. */
function reasonsOf({ pages }: Report): Set<string> {
  const verdicts = pages.flatMap(({ verdicts }) => verdicts);
  return new Set(verdicts.filter(({ conversion }) => TRIED.includes(conversion)).map(({ reason }) => reason));
}

function expectAll(states: { readonly [offer: string]: State }, allowed: readonly State[]): void {
  for (const conversion of TRIED) expect(allowed, `${conversion} is ${states[conversion]}`).toContain(states[conversion]);
}

test.describe('the same page', () => {
  test.setTimeout(240_000);

  test('fully tracked has nothing untracked', async ({ context, site, grant, audit }) => {
    await grant();
    expectAll(statesOf(await visit(context, site, audit, tagged())), ['tracked']);
  });

  test('with its tags removed has nothing tracked', async ({ context, site, grant, audit }) => {
    await grant();
    expectAll(statesOf(await visit(context, site, audit, PAGE)), ['untracked']);
  });

  test('without consent is neither, and says why', async ({ context, site, grant, audit }) => {
    await grant();
    const report = await visit(context, site, audit, tagged(), '?denied');
    expectAll(statesOf(report), ['unclear', 'partial']);
    expect(reasonsOf(report)).toEqual(new Set(['consent-denied']));
  });

  test.describe('with a blocker', () => {
    test.use({ beside: [resolve(import.meta.dirname, 'blocker')] });

    test('is neither, and says why', async ({ context, site, grant, audit }) => {
      await grant();
      const report = await visit(context, site, audit, tagged());
      expectAll(statesOf(report), ['unclear', 'partial']);
      expect(reasonsOf(report)).toEqual(new Set(['blocked']));
    });
  });
});
