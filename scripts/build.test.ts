import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { withLock } from './lock.mjs';
import { ROOT } from './setup.mjs';
import { isStale } from './stale.mjs';

const folder = mkdtempSync(join(tmpdir(), 'stale-'));
const inside = (name: string) => relative(ROOT, join(folder, name));

afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, seconds: number): void {
  writeFileSync(join(folder, name), '');
  utimesSync(join(folder, name), seconds, seconds);
}

test('what was built is stale when a source is newer, was removed, or when it is not there', () => {
  mkdirSync(join(folder, 'src'));
  write('src/a.ts', 100);
  write('src/a.test.ts', 900);
  utimesSync(join(folder, 'src'), 100, 100);
  expect(isStale(inside('built'), [inside('src')])).toBe(true);
  write('built', 200);
  expect(isStale(inside('built'), [inside('src'), inside('missing')])).toBe(false);
  utimesSync(join(folder, 'src'), 300, 300);
  expect(isStale(inside('built'), [inside('src')])).toBe(true);
  utimesSync(join(folder, 'src'), 100, 100);
  write('src/a.ts', 300);
  utimesSync(join(folder, 'src'), 100, 100);
  expect(isStale(inside('built'), [inside('src')])).toBe(true);
});

test('one at a time under one name, and the lock of the dead is taken over', async () => {
  const name = `test-${process.pid}`;
  const file = join(ROOT, '.output', `.${name}.lock`);
  mkdirSync(join(ROOT, '.output'), { recursive: true });
  writeFileSync(file, '999999999');
  let running = 0;
  let most = 0;
  const work = async () => {
    running += 1;
    most = Math.max(most, running);
    await sleep(20);
    running -= 1;
  };
  await Promise.all([withLock(name, work), withLock(name, work), withLock(name, work)]);
  expect(most).toBe(1);
  await expect(withLock(name, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await withLock(name, () => 7)).toBe(7);
});
