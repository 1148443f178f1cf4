import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { auditRecording, createAudit } from '../utils/audit';
import { openJournal } from '../utils/journal/store';
import type { Recording } from '../utils/model/recording';
import type { Signal } from '../utils/model/signal';
import type { Verdict } from '../utils/model/verdict';
import { delayed, journalOf, killed } from './corpus/disturbed';
import { pathOf } from './corpus/expected';
import { stored, storedNames } from './corpus/stored';

const recordings = new Map(storedNames().map((name) => [name, stored(name).recording]));
/** `CORPUS_RUNS=3000 FC_SEED=7 npx vitest run tests/corpus.property.test.ts` disturbs more, and otherwise. */
const RUNS = Number(process.env['CORPUS_RUNS'] ?? 300);
vi.setConfig({ testTimeout: 900_000 });

type Said = Pick<Verdict, 'state' | 'destinations'> & { readonly reason: string };

function verdictsOf(recording: Recording, now?: number): Map<string, Said> {
  return new Map(
    auditRecording(recording, now).pages.flatMap(({ url, verdicts }) =>
      verdicts.map(({ conversion, selector, state, reason, destinations }) => [
        `${pathOf(url)} ${conversion} ${selector}`,
        { state, reason: reason.code, destinations },
      ]),
    ),
  );
}

const undisturbed = new Map([...recordings].map(([name, recording]) => [name, verdictsOf(recording)]));

const delays = fc.record({
  sizes: fc.array(fc.nat(7), { minLength: 1, maxLength: 6 }),
  delays: fc.array(fc.constantFrom(0, 0, 0, 5, 40, 300, 1_500, 4_000), { minLength: 1, maxLength: 12 }),
});
const visit = fc.constantFrom(...recordings.keys());
const part = fc.double({ min: 0, max: 1, noNaN: true });

/** What may have become of a verdict. `less`: some of what it rests on is gone. */
function expectNoWorse(was: Said | undefined, is: Said, where: string, less: boolean): void {
  const change = `${where}: ${was?.state} (${was?.reason}) → ${is.state} (${is.reason})`;
  if (is.state === 'untested' || is.state === 'unclear' || is.state === was?.state) return;
  const arrived = Object.values(was?.destinations ?? {}).includes('delivered');
  if (less && is.state === 'partial' && was?.state === 'tracked') return;
  // What else should have come, or came twice, is not known yet; that something arrived is.
  if (less && is.state === 'tracked' && was?.state === 'partial' && arrived) return;
  expect.fail(change);
}

/** Before the page has said what it offers, what is reported stands for the page as a whole. */
function ofElement(key: string, before: ReadonlyMap<string, Said> | undefined): Said | undefined {
  if (!key.endsWith(' null')) return undefined;
  const page = key.slice(0, -'null'.length);
  return [...(before ?? [])].find(
    ([one, { state }]) => one.startsWith(page) && (state === 'tracked' || state === 'partial'),
  )?.[1];
}

function expectAll(name: string, signals: readonly Signal[], less: boolean, now?: number): void {
  const recording = recordings.get(name) as Recording;
  const ended = signals.some((signal) => signal.kind === 'health' && signal.note === 'stopped');
  const disturbed = verdictsOf({ ...recording, endedAt: ended ? recording.endedAt : null, signals }, now);
  const before = undisturbed.get(name);
  for (const [key, is] of disturbed) expectNoWorse(before?.get(key) ?? ofElement(key, before), is, `${name} ${key}`, less);
  if (!less) expect([...disturbed.keys()].sort()).toEqual([...(before?.keys() ?? [])].sort());
}

describe('the visits of the corpus', () => {
  test('come late, and in another order', () => {
    fc.assert(
      fc.property(visit, delays, (name, drawn) => {
        const signals = recordings.get(name)?.signals ?? [];
        expectAll(name, journalOf(delayed(signals, drawn)), false);
      }),
      { numRuns: RUNS },
    );
  });

  test('come twice: the journal keeps each once', async () => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(visit, delays, fc.array(fc.nat(3), { minLength: 1, maxLength: 9 }), async (name, drawn, again) => {
        count += 1;
        const journal = await openJournal(`corpus-${count}`);
        const deliveries = delayed(recordings.get(name)?.signals ?? [], drawn);
        for (const [index, { stream, from, signals }] of deliveries.entries()) {
          const times = 1 + (again[index % again.length] ?? 0);
          // A document sends again what may not have arrived; what the browser tells comes once.
          for (let time = 0; time < (stream === null ? 1 : times); time += 1)
            await journal.append('a', signals, stream === null ? undefined : { id: stream, from });
          const earlier = deliveries.slice(0, index).findLast((one) => one.stream === stream);
          if (stream !== null && earlier && times > 2)
            await journal.append('a', [...earlier.signals, ...signals], { id: stream, from: earlier.from });
        }
        expectAll(name, await journal.read('a', 0, 100_000), false);
      }),
      { numRuns: Math.min(RUNS, 60) },
    );
  });

  test('are cut off anywhere', () => {
    fc.assert(
      fc.property(visit, delays, part, (name, drawn, where) => {
        const all = journalOf(delayed(recordings.get(name)?.signals ?? [], drawn));
        expectAll(name, all.slice(0, Math.round(where * all.length)), true);
      }),
      { numRuns: RUNS },
    );
  });

  test('are looked at while they last, at the last moment before more is known', () => {
    fc.assert(
      fc.property(visit, delays, part, (name, drawn, where) => {
        const all = delayed(recordings.get(name)?.signals ?? [], drawn);
        const count = Math.round(where * all.length);
        const now = (all[count] ?? all.at(-1))?.at;
        expectAll(name, journalOf(all.slice(0, count)), true, now);
      }),
      { numRuns: RUNS },
    );
  });

  test('are judged signal by signal as they are from scratch, in any order and at any time', () => {
    const order = fc.array(fc.constantFrom(0, 0, 0, 1, 4, 15), { minLength: 1, maxLength: 12 });
    const clock = fc.array(fc.constantFrom(0, 0, 700, 2_500, 20_000, -3_000), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(visit, order, clock, (name, places, clocks) => {
        const { settings, signals } = recordings.get(name) as Recording;
        const drawn = <T>(list: readonly T[], turn: number) => list[turn % list.length] as T;
        const due = signals.map((signal, index) => ({ signal, place: index + drawn(places, index) }));
        const running = createAudit(settings);
        const added: Signal[] = [];
        for (const { signal } of due.sort((a, b) => a.place - b.place)) {
          added.push(signal);
          running.add([signal]);
          const now = Math.max(...added.map(({ at }) => at)) + drawn(clocks, added.length);
          const scratch = createAudit(settings);
          scratch.add(added);
          expect(running.audit(now), `${name}, ${added.length} signals`).toEqual(scratch.audit(now));
        }
      }),
      { numRuns: Math.min(RUNS, 40) },
    );
  });

  test('lose what a killed background was told', () => {
    fc.assert(
      fc.property(
        visit,
        part,
        fc.integer({ min: 0, max: 2_000 }),
        fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }),
        delays,
        (name, where, length, lost, drawn) => {
          const signals = recordings.get(name)?.signals ?? [];
          const [first = 0, last = 0] = [signals[0]?.at, signals.at(-1)?.at];
          const since = Math.round(first + where * (last - first));
          const left = killed(signals, since, since + length, lost);
          expectAll(name, journalOf(delayed(left, drawn)), true);
        },
      ),
      { numRuns: RUNS },
    );
  });
});
