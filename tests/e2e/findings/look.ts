import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { QualityCode, QualityFinding } from '../../../utils/model/quality';
import type { Recording } from '../../../utils/model/recording';
import { bundled, fromNpm } from '../paths/npm';
import type { Site } from '../site';
import { type Hand, type Pair, pathOf, SHOP } from './pair';

const CLI = resolve(import.meta.dirname, '../../../.output/cli/mikroskop.mjs');
const KIT = bundled(`import ${JSON.stringify(resolve(import.meta.dirname, 'kit.mjs'))};`);
/** How long, in milliseconds, a page is looked at unless it takes longer. */
const LOOK = 350;
/** Hosts on which each page stands. */
const HOSTS = ['shop.example', 'pay.example.org', 'pay.example.net'];

/** Puts the pages of pairs on the site, and what leads to them. */
export function stand(site: Site, pairs: readonly Pair[]): void {
  const consent = fromNpm('vanilla-cookieconsent/dist/cookieconsent.umd.js');
  for (const host of HOSTS) {
    site.pages.set(`${host}/kit.js`, KIT);
    site.pages.set(`${host}/consent.js`, (_request, response) =>
      response.setHeader('content-type', 'text/javascript').end(consent),
    );
    for (const pair of pairs)
      for (const side of ['wrong', 'right'] as const) site.pages.set(host + pathOf(pair, side), html(pair, pair[side]));
  }
  site.pages.set('shop.example/start', document('', ''));
  site.pages.set('shop.example/go-on', (request, response) => {
    const asked = new URL(request.url ?? '', SHOP).searchParams;
    const to = new URL(asked.get('to') ?? SHOP);
    if (asked.get('how') === 'whole') to.search = new URLSearchParams([...asked].filter(([name]) => name !== 'to')).toString();
    response.writeHead(302, { location: to.href }).end();
  });
  site.pages.set(
    'shop.example/lead-on',
    document(
      `const asked = new URLSearchParams(location.search);
      location.replace(new URL(asked.get('to')).pathname + (asked.get('by').includes('search') ? location.search : ''));`,
      '',
    ),
  );
  site.pages.set(
    'shop.example/leave',
    document(
      `ga4('page_view');
      addEventListener('DOMContentLoaded', () => {
        const to = new URLSearchParams(location.search).get('to');
        document.querySelector('#plain').href = to;
        document.querySelector('#linked').href = to + '?_gl=' + localStorage.getItem('clientId');
      });`,
      '<p><a id="plain">Pay</a> <a id="linked">Pay</a></p>',
    ),
  );
}

function html({ script, body = '', views, asks }: Pair, it: string): string {
  return document(`${views ? '' : "ga4('page_view');"} ${script(it)}`, body, asks ? '<script src="/consent.js"></script>' : '');
}

function document(script: string, body: string, before = ''): string {
  const scripts = `${before}<script src="/kit.js"></script>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${scripts}<script>${script}</script><body><h1>Page</h1>${body}</body></html>`;
}

/** Visits both pages of each pair. */
export async function visitAll(hand: Hand, pairs: readonly Pair[]): Promise<void> {
  for (const pair of pairs) {
    for (const side of ['wrong', 'right'] as const) {
      const query = pair.query?.(pair[side]);
      const address = SHOP + pathOf(pair, side) + (query ? `?${query}` : '');
      await (pair.visit ?? ((one: Hand) => one.go(address)))(hand, address, pair[side]);
      await hand.rest(pair.takes ?? LOOK);
    }
  }
}

/** What was found on each page that is not as it should be: nothing, if all is. */
export function problemsOf(recording: Recording, pairs: readonly Pair[]): string[] {
  const quality = qualityOf(recording);
  return pairs.flatMap((pair) =>
    (['wrong', 'right'] as const).flatMap((side) => {
      const found = [...new Set(codesOn(quality, pathOf(pair, side)))].sort();
      const expected = side === 'wrong' ? [pair.code, ...(pair.also ?? [])].sort() : [];
      if (JSON.stringify(found) === JSON.stringify(expected)) return [];
      return [`${pair.code}, ${pair.about}, ${side}: found ${found.join(', ') || 'nothing'}`];
    }),
  );
}

function codesOn(quality: readonly QualityFinding[], path: string): QualityCode[] {
  return quality.flatMap(({ code, pages }) => (pages.some((page) => isOn(new URL(page).pathname, path)) ? [code] : []));
}

function isOn(pathname: string, path: string): boolean {
  return pathname === path || pathname.startsWith(`${path}/`);
}

/** The findings in a recording, by the built command line: the same pipeline as everywhere. */
function qualityOf(recording: Recording): readonly QualityFinding[] {
  const folder = mkdtempSync(join(tmpdir(), 'mikroskop-findings-'));
  const file = join(folder, 'recording.json');
  writeFileSync(file, JSON.stringify(recording));
  try {
    const printed = execFileSync(process.execPath, [CLI, 'audit', file, '--json'], { encoding: 'utf8', maxBuffer: 1e8 });
    return (JSON.parse(printed) as { quality: readonly QualityFinding[] }).quality;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
