import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { SHOP, serve } from '../../demo/server.mjs';
import type { Tried } from '../../utils/model/trying';
import type { State } from '../../utils/model/verdict';

const CLI = resolve(import.meta.dirname, '../../.output/cli/mikroskop.mjs');

interface Report {
  readonly pages: readonly {
    readonly verdicts: readonly { readonly conversion: string; readonly label: string; readonly state: State }[];
  }[];
  readonly tried: readonly Tried[];
}

async function tryOn(path: string, level: string): Promise<{ readonly states: string[]; readonly tried: string[] }> {
  const shop = await serve();
  try {
    const rules = `--host-resolver-rules=MAP *:443 127.0.0.1:${shop.https}, MAP *:80 127.0.0.1:${shop.http}, EXCLUDE 127.0.0.1, EXCLUDE localhost`;
    const switches = ['--no-sandbox', '--ignore-certificate-errors', rules].flatMap((each) => ['--chromium-arg', each]);
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [CLI, 'audit', `${SHOP}${path}`, '--try', level, '--json', ...switches],
      { env: { CHROMIUM_PATH: '/usr/bin/chromium', ...process.env }, maxBuffer: 1e8 },
    );
    const { pages, tried } = JSON.parse(stdout) as Report;
    return {
      states: pages
        .flatMap(({ verdicts }) => verdicts.map(({ conversion, label, state }) => `${conversion} ${label}: ${state}`))
        .sort(),
      tried: tried
        .map(({ conversion, gesture, code, held }) => [conversion, code ?? gesture, held].filter(Boolean).join(' '))
        .sort(),
    };
  } finally {
    await shop.close();
  }
}

test.describe.configure({ timeout: 180_000 });

test('on the demo shop all that is safe is tried, and judged as if a person had done it', async () => {
  const { states, tried } = await tryOn('/product/pebble-cup/', 'safe');
  expect(tried).toEqual([
    'add-to-cart level',
    'link-click click page',
    'link-click click page',
    'newsletter level',
    'view-cart click page',
  ]);
  expect(states).toEqual([
    'add-to-cart Add to cart: untested',
    'link-click Brew guide: tracked',
    'link-click Shop: tracked',
    'newsletter Subscribe: untested',
    // The cart's own page tells of it.
    'view-cart Cart: unclear',
    'view-product : tracked',
  ]);
});

test('a cart is filled and a newsletter asked for only where that is wished for', async () => {
  const { states, tried } = await tryOn('/product/pebble-cup/', 'forms');
  expect(tried).toEqual([
    'add-to-cart click',
    'link-click click page',
    'link-click click page',
    'newsletter submit-form',
    'view-cart click page',
  ]);
  expect(states).toContain('add-to-cart Add to cart: partial');
  expect(states).toContain('newsletter Subscribe: untracked');
});

test('a lead form is begun, turned down and sent', async () => {
  const { states, tried } = await tryOn('/contact/', 'forms');
  expect(tried).toEqual(['form-error submit-empty', 'form-start start-form', 'form-submit submit-form']);
  expect(states).toContain('form-submit Send message: tracked');
  expect(states).toContain('form-start Send message: tracked');
});
