import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Failure } from './failure';
import { rulesOf } from './rules';

const folder = mkdtempSync(join(tmpdir(), 'rules-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(value: unknown): string {
  const path = join(folder, 'own.json');
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
}

const RULE = { name: 'Own', host: 'a.test', event: { in: 'query', key: 'ev' } };

test('reads what the panel exports, and a bare list', async () => {
  expect(await rulesOf(null)).toEqual([]);
  expect(await rulesOf(file({ format: 'mikroskop-rules', version: 1, rules: [RULE] }))).toEqual([RULE]);
  expect(await rulesOf(file([RULE]))).toEqual([RULE]);
});

test.each([
  ['no JSON', 'x', /is not JSON/],
  ['another file', { format: 'mikroskop-recording' }, /own\.json: Not a file of rules/],
  ['a rule without a host', [RULE, { name: 'Second' }], /own\.json: Rule 2 \(Second\): host/],
  ['a place that is none', [{ ...RULE, event: { in: 'header', key: 'x' } }], /Rule 1 \(Own\): event\.in/],
])('names the file, the entry and the field of %s', async (_name, value, message) => {
  const error = await rulesOf(file(value)).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(Failure);
  expect(String(error)).toMatch(message);
});

test('says where there is no such file', async () => {
  await expect(rulesOf(join(folder, 'none.json'))).rejects.toThrow(/no such file/);
});
