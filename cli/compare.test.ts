import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toRecordingFile } from '../utils/exports/recording';
import { START, Tape } from '../utils/judge/recording.fixture';
import type { Recording } from '../utils/model/recording';
import { compare } from './compare';

const PAGE = 'https://shop.test/mug';
const collect = (event: string) => `https://www.google-analytics.com/g/collect?v=2&tid=G-TEST1234&en=${event}&dl=${PAGE}`;

let folder: string;

/** A press on the telephone number, with or without a hit for it. */
async function record(name: string, event: string | null): Promise<string> {
  const tape = new Tape().open(0, name, PAGE, [['phone', 1, 'a']]).act(15_000, 'click', 'c1', [1]);
  if (event) tape.send(15_050, collect(event), 'delivered', { task: 'c1' });
  const about = {
    format: 'mikroskop-recording',
    version: 1,
    id: name,
    app: '0.1.0',
    browser: 'cli',
    url: PAGE,
    startedAt: START,
    endedAt: START + 90_000,
  };
  const path = join(folder, `${name}.json`);
  await writeFile(path, toRecordingFile({ ...about, settings: { require: [] }, signals: tape.signals } as Recording));
  return path;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mikroskop-compare-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function told(before: string, after: string, more: { json?: boolean; failOnLoss?: boolean } = {}) {
  let text = '';
  const write = async (part: string) => {
    text += part;
  };
  const code = await compare({ before, after, json: false, failOnLoss: false, language: 'en', ...more }, write);
  return { text, code };
}

describe('compare', () => {
  test('says what was lost, and ends with 1 where that was asked for', async () => {
    const [before, after] = [await record('b', 'click_phone'), await record('a', null)];
    const { text, code } = await told(before, after, { failOnLoss: true });
    expect(code).toBe(1);
    expect(text).toContain('## Lost: tracked better before (1)');
    expect(text).toMatch(/✓ tracked \| ✕ untracked/i);
    expect((await told(after, before, { failOnLoss: true })).code).toBe(0);
  });

  test('says what was gained, and what is wrong no more', async () => {
    const { text } = await told(await record('c', 'ga_phone'), await record('d', 'click_phone'));
    expect(text).toContain('## Findings that are gone (1)');
  });

  test('as JSON', async () => {
    const { text } = await told(await record('e', 'click_phone'), await record('f', null), { json: true });
    expect(JSON.parse(text)).toMatchObject({
      changes: [{ kind: 'lost', conversion: 'phone', before: 'tracked', after: 'untracked' }],
    });
  });

  test('names the file that is no recording', async () => {
    const path = join(folder, 'none.json');
    await writeFile(path, '{}');
    await expect(told(path, path)).rejects.toThrow(/none\.json/);
  });
});
