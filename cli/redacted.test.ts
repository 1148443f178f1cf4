import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { auditRecording } from '../utils/audit';
import { toRecordingFile } from '../utils/exports/recording';
import { parseRecording } from '../utils/journal/recording';
import type { Recording } from '../utils/model/recording';
import type { Signal } from '../utils/model/signal';
import { compare } from './compare';
import { walkConsent } from './walk';

const START = Date.UTC(2026, 10, 21);
const URL = 'https://shop.test/?utm_source=letter&email=anna%40bolt.hu';
const news = { ref: 3, selector: '#news', tag: 'form', label: 'Subscribe' };
const phone = { ref: 4, selector: 'a[href="tel:+3611234567"]', tag: 'a', label: '+36 1 123 4567' };
const page = { url: URL, title: 'Shop', type: 'home', confidence: 0.9, language: 'en' } as const;
const collect = 'https://www.google-analytics.com/g/collect?v=2&tid=G-TEST123&cid=1.2&en=sign_up_newsletter';

type Unplaced = Signal extends infer S ? (S extends Signal ? Omit<S, 'seq' | 'frame' | 'doc'> : never) : never;

/** Somebody signs up for a newsletter, and the site sends more of them than it should. */
const signals: Unplaced[] = [
  { kind: 'navigation', at: START, how: 'commit', url: URL },
  { kind: 'navigation', at: START + 10, how: 'load', url: URL },
  { kind: 'health', at: START + 11, note: 'ready' },
  {
    kind: 'offer',
    at: START + 500,
    page,
    found: [
      { id: 'o1', conversion: 'newsletter', element: news, confidence: 0.9 },
      { id: 'o2', conversion: 'phone', element: phone, confidence: 0.9 },
    ],
    gone: [],
  },
  { kind: 'interaction', at: START + 1000, id: 'i1', action: 'submit', element: news, path: [3], valid: true },
  {
    kind: 'push',
    at: START + 1001,
    layer: 'dataLayer',
    task: 'i1',
    entry: { event: 'newsletter_signup', user: { email: 'anna@bolt.hu', phone: '+36301234567' } },
  },
  {
    kind: 'request',
    at: START + 1010,
    requestId: 'r1',
    url: `${collect}&ep.email=anna%40bolt.hu&ep.phone=%2B36301234567&dl=${encodeURIComponent(URL)}`,
    method: 'POST',
    type: 'ping',
    body: '',
  },
  { kind: 'outcome', at: START + 1050, requestId: 'r1', result: 'delivered', status: 204 },
  { kind: 'interaction', at: START + 3000, id: 'i2', action: 'click', element: phone, path: [4] },
  { kind: 'health', at: START + 60_000, note: 'stopped' },
];

const recording: Recording = {
  format: 'mikroskop-recording',
  version: 1,
  id: 'r',
  app: '0.1.0',
  browser: 'chrome',
  url: URL,
  startedAt: START,
  endedAt: START + 60_000,
  settings: { require: [] },
  signals: signals.map((signal, index) => ({ ...signal, seq: index + 1, frame: 0, doc: 'd1' })),
};

test('what a person said of the site holds in a redacted recording as it did before', () => {
  const told = { page: 'https://shop.test/?email=anna%40bolt.hu', at: START, reason: 'irrelevant' } as const;
  const notes = {
    dismissed: [{ ...told, conversion: 'phone', selector: phone.selector, label: phone.label }],
    types: [{ page: told.page, type: 'landing' as const }],
  };
  const noted = { ...recording, settings: { ...recording.settings, notes } };
  const written = toRecordingFile(noted);
  expect(written).not.toMatch(/anna|bolt\.hu|301234567/);
  for (const each of [noted, parseRecording(JSON.parse(written)).recording]) {
    const { pages, dismissed } = auditRecording(each);
    expect(pages[0]?.verdicts.map(({ conversion }) => conversion)).toEqual(['newsletter']);
    expect(pages[0]).toMatchObject({ type: 'landing', detected: 'home' });
    expect(dismissed.map(({ on, stale }) => [on.length, stale])).toEqual([[1, false]]);
  }
});

test('a redacted recording gives the verdicts of the one it was made from', () => {
  const written = toRecordingFile(recording);
  expect(written).not.toMatch(/anna|bolt\.hu|301234567/);
  const { recording: read, skipped } = parseRecording(JSON.parse(written));
  expect(skipped).toBe(0);
  const states = (from: Recording) =>
    auditRecording(from).pages.flatMap(({ verdicts }) => verdicts.map(({ ref: _, ...verdict }) => verdict));
  expect(states(read)).toEqual(states(recording));
  expect(states(read).map(({ conversion, state }) => [conversion, state])).toEqual(
    expect.arrayContaining([
      ['newsletter', 'tracked'],
      ['phone', 'untracked'],
    ]),
  );
});

/** Another recording of it, with an address of another person's. */
const other = { ...recording, signals: recording.signals.filter(({ kind }) => kind !== 'interaction') };

test.each([true, false])('a comparison names nobody, as JSON %s', async (json) => {
  const folder = await mkdtemp(join(tmpdir(), 'mikroskop-compare-'));
  const paths = await Promise.all(
    [recording, other].map(async (one, index) => {
      const path = join(folder, `${index}.json`);
      await writeFile(path, JSON.stringify(one));
      return path;
    }),
  );
  const [before = '', after = ''] = paths;
  let told = '';
  await compare({ before, after, json, language: 'en', failOnLoss: false }, async (text) => {
    told += text;
  });
  await rm(folder, { recursive: true });
  expect(told).toContain('shop.test');
  expect(told).not.toMatch(/anna|bolt\.hu/);
});

test('a consent walk names nobody, as JSON and as text', async () => {
  const answered = { manager: 'klaro', done: true };
  const { text, files } = await walkConsent(
    URL,
    'en',
    true,
    () => (id) => id,
    async () => ({ recording, answered }),
  );
  const all = [text, ...Object.values(files)].join('\n');
  expect(all).toContain('shop.test');
  expect(all).not.toMatch(/anna|bolt\.hu|301234567/);
});
