import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSteps } from '../cli/steps';
import { doneSteps, toSteps, toStepsFile } from '../utils/exports/steps';
import { stored, storedNames, visitOf } from './corpus/stored';
import { visits } from './corpus/visits';

const names = storedNames();
const read = (name: string) => stored(name).recording;

test('sees the corpus', () => {
  expect(names.length).toBeGreaterThan(80);
});

describe('steps out of any recorded visit', () => {
  test.each(names)('%s: can be read again, in their order, and begin where the visit began', (name) => {
    const recording = read(name);
    const steps = toSteps(recording);
    expect(parseSteps(JSON.parse(toStepsFile(recording)))).toEqual(steps);
    const times = doneSteps(recording).map(({ at }) => at);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(steps[0]).toEqual({ do: 'open', url: new URL(recording.url).pathname + new URL(recording.url).search });
  });

  test.each(names)('%s: are what the visitor was told to do', (name) => {
    const told = visits.get(visitOf(name))?.steps ?? [];
    // A press sends a form, and in a list a name is typed by choosing it.
    const gist = (list: readonly { readonly do: string }[]) =>
      list
        .filter((step) => 'selector' in step)
        .map(({ do: what }) => ({ submit: 'click', press: 'click', choose: 'type' })[what] ?? what);
    expect(gist(toSteps(read(name)))).toEqual(gist(told));
    const ways = (list: readonly { readonly do: string }[]) =>
      list.map(({ do: what }) => what).filter((what) => ['open', 'back', 'reload'].includes(what));
    expect(ways(toSteps(read(name)))).toEqual(['open', ...ways(told)]);
  });

  test('whatever is missing of it or comes twice', () => {
    const recordings = names.map(read);
    fc.assert(
      fc.property(fc.constantFrom(...recordings), fc.infiniteStream(fc.nat(9)), (recording, dice) => {
        const signals = recording.signals.flatMap((signal) => {
          const { value } = dice.next();
          return value === 0 ? [] : value === 1 ? [signal, signal] : [signal];
        });
        const steps = toSteps({ ...recording, signals });
        expect(parseSteps(JSON.parse(JSON.stringify(steps)))).toEqual(steps);
        const times = doneSteps({ ...recording, signals }).map(({ at }) => at);
        expect(times).toEqual([...times].sort((a, b) => a - b));
      }),
      { numRuns: 200 },
    );
  });
});
