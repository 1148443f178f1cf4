import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';

const CLI = resolve(import.meta.dirname, '../../.output/cli/mikroskop.mjs');
const PAGE = `<!doctype html><html lang="en"><title>Fitting</title><link rel="canonical" href="https://shop.test/fitting">
<main><h1>Fitting room</h1><span class="go">Try it on</span><span class="go">Try it on</span></main>
<footer><a href="tel:+3615550100">+36 1 555 0100</a></footer></html>`;
const PLAN = `event,selector,page,name
book_fitting,.go,/fitting,Fitting booked
see_fitting,,/fitting,Fitting seen
elsewhere,.go,/other,Of another page
nowhere,.none,/fitting,Not on the page
somewhere,,,Somewhere on the site`;

test('scan says what a page offers of a plan, each where it stands', async ({ browserName }, info) => {
  expect(browserName).toBe('chromium');
  const [page, plan] = [info.outputPath('page.html'), info.outputPath('plan.csv')];
  writeFileSync(page, PAGE);
  writeFileSync(plan, PLAN);
  const scan = async (...args: string[]) => {
    const { stdout } = await promisify(execFile)(process.execPath, [CLI, 'scan', ...args, '--chromium-arg=--no-sandbox'], {
      env: { CHROMIUM_PATH: '/usr/bin/chromium', ...process.env },
    });
    return (JSON.parse(stdout) as { offers: { conversion: string; selector: string | null; label: string }[] }).offers;
  };
  const bare = await scan(page);
  expect(bare.map(({ conversion }) => conversion)).toContain('phone');
  const planned = await scan(page, '--plan', plan);
  expect(planned.slice(0, bare.length)).toEqual(bare);
  const added = planned.slice(bare.length);
  expect(added.map(({ label, selector }) => [label, selector === null])).toEqual([
    ['Try it on', false],
    ['Fitting seen', true],
  ]);
});
