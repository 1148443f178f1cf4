import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Tried } from '../../utils/model/trying';
import { type Received, startSite } from './site';
import { engine } from './trying/bundles';
import { hostile } from './trying/hostile';
import { stateOf } from './trying/state';

const EXTENSION = resolve(import.meta.dirname, '../../.output/chrome-mv3-granted');
const PAGE = (body: string) =>
  `<!doctype html><html lang="en"><title>Hostile</title><body><h1>Hostile</h1><p>Some words about it.</p>${body}</body></html>`;

test('pages that fight it are tried as far as they let themselves, stay where they are, and are left as they were', async () => {
  test.setTimeout(300_000);
  const site = await startSite();
  const { withBrowser, startAudit, tryVisited, settle, auditRecording } = await engine();
  const rules = `--host-resolver-rules=MAP *:443 127.0.0.1:${site.https}, MAP *:80 127.0.0.1:${site.port}, EXCLUDE localhost`;
  const switches = ['--no-sandbox', '--ignore-certificate-errors', rules];
  const named = Object.entries(hostile).filter(([name]) => !process.env['TRY_ONLY'] || name === process.env['TRY_ONLY']);
  for (const [name, { html }] of named) site.pages.set(`${name}.hostile.example/`, PAGE(html));

  await withBrowser({ extension: EXTENSION, switches }, async (context) => {
    for (const [name, { title, codes, open = [], level = 'safe' }] of named) {
      await test.step(`${name}: ${title}`, async () => {
        const host = `${name}.hostile.example`;
        const page = await context.newPage();
        const audit = await startAudit(context, page, `https://${host}/`, { require: [] });
        await page.waitForTimeout(600);
        const before = await stateOf(page).catch(() => null);
        let tried: readonly Tried[] = [];
        const told = (run: { tried: readonly Tried[] }) => {
          tried = run.tried;
        };
        const mark = await tryVisited(page, audit, { level, seconds: 40, told }, { require: [] });
        const after = await stateOf(page);
        expect.soft(after, `${name}: as it was`).toEqual(before);
        for (const [selector, expected] of Object.entries(codes)) {
          const codes = tried.filter((one) => one.selector === selector).map(({ code }) => code);
          const said = JSON.stringify(tried.map((one) => [one.conversion, one.selector, one.code]));
          expect.soft([expected].flat(), `${name} ${selector} in ${said}`).toContain(codes[0]);
        }
        if (open.length > 0) await settle(audit, (time) => page.waitForTimeout(time));
        await audit.stop();
        const { pages } = auditRecording(await mark(await audit.recording()));
        const states = pages.flatMap(({ verdicts }) => verdicts.map(({ conversion, state }) => `${conversion} ${state}`));
        const undone = tried.filter(({ code }) => code !== null).map(({ conversion, selector }) => `${conversion} ${selector}`);
        const untracked = pages.flatMap(({ verdicts }) => verdicts.filter(({ state }) => state === 'untracked'));
        expect
          .soft(
            untracked.filter(({ conversion, selector }) => undone.includes(`${conversion} ${selector}`)),
            name,
          )
          .toEqual([]);
        for (const conversion of open) {
          expect
            .soft(
              states.some((one) => one.startsWith(conversion)),
              `${name}: ${states}`,
            )
            .toBe(true);
          expect.soft(states, name).not.toContain(`${conversion} untracked`);
        }
        if (process.env['TRY_TELL'])
          console.log(
            name,
            JSON.stringify(tried.map((one) => [one.conversion, one.selector, one.code, one.held])),
            states.join(),
          );
        await page.close();
        await audit.panel.close();
      });
    }
  });
  const asked = (request: Received) => `${request.method} ${request.host}${request.url}`;
  const pages = site.received.filter(({ headers }) => headers['sec-fetch-dest'] === 'document').map(asked);
  expect(pages).toEqual(named.map(([name]) => `GET ${name}.hostile.example/`));
  expect(site.received.filter(({ url }) => url === '/posted' || url.includes('trap')).map(asked)).toEqual([]);
  const pressed = site.received.filter(({ host, url }) => host === 'grave.hostile.example' && url.startsWith('/told?click'));
  expect(pressed.map(asked)).toEqual([]);
  await site.close();
});
