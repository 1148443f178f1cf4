import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { auditRecording } from '../utils/audit';
import { SHOP, START, Tape } from '../utils/judge/recording.fixture';
import { contextOf } from './audit';
import { toChecklist } from './checklist';
import { Failure } from './failure';
import { planOf, withPlan } from './plan';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

function file(text: string): string {
  const path = join(folder, 'plan.csv');
  writeFileSync(path, text);
  return path;
}

test('a plan is read for any site, and what cannot be used is told', async () => {
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const plan = await planOf(file('event;title\nbook_fitting;Book a fitting\n;no\u001b[2J name\n'));
  expect(plan).toEqual([expect.objectContaining({ id: 'own-book-a-fitting', host: '' })]);
  expect(told.mock.calls.map(([text]) => text)).toEqual([
    `mikroskop: ${join(folder, 'plan.csv')}: row 3 was left out (no-event): no [2J name\n`,
  ]);
  expect(await planOf(null)).toEqual([]);
});

test('what is no plan is refused by name', async () => {
  await expect(planOf(file('nothing here'))).rejects.toThrow(Failure);
  await expect(planOf(join(folder, 'none.csv'))).rejects.toThrow('there is no such file');
});

test('a recording is judged by it, and the checklist calls things as the plan does', async () => {
  const plan = await planOf(file('event;title\nbook_fitting;Book a fitting\nquote;Quote <asked>\n'));
  const own = { host: 'shop.test', name: 'Kept', selector: null, on: '', action: null, events: ['kept'], parameters: [] };
  const before = {
    require: [],
    notes: {
      dismissed: [],
      types: [],
      own: [
        { ...own, id: 'own-kept' },
        { ...own, id: 'own-quote-asked' },
      ],
    },
  };
  const settings = withPlan(before, plan);
  expect(settings.notes?.own?.map(({ name }) => name)).toEqual(['Kept', 'Quote <asked>', 'Book a fitting']);
  const url = 'https://www.google-analytics.com/g/collect?v=2&tid=G-MUGSHOP123&en=book_fitting';
  const { signals } = new Tape().open(0, 'd1', SHOP).send(5_000, url);
  const recording = {
    ...({ format: 'mikroskop-recording', version: 1, id: 'r', app: '1', browser: 'cli', url: SHOP } as const),
    startedAt: START,
    endedAt: START + 60_000,
    settings,
    signals,
  };
  const text = toChecklist(auditRecording(recording), contextOf(recording, 'en'));
  expect(text).toMatch(/Tracked \(1\)\s+Book a fitting · /);
  expect(text).toMatch(/Not tried yet \(2\)\s+Kept[\s\S]*Quote <asked> · /);
});
