import fc from 'fast-check';
import { parseAst } from 'vite';
import { describe, expect, test } from 'vitest';
import { parseSteps } from '../cli/steps';
import { auditRecording, sentHits } from '../utils/audit';
import { toPlaywright } from '../utils/exports/playwright';
import { doneSteps, toSteps, toStepsFile } from '../utils/exports/steps';
import type { Signal } from '../utils/model/signal';
import { vendorName } from '../utils/vendors/index';
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

  test.each(names)('%s: a test is made of it that asks for what arrived', (name) => {
    const recording = read(name);
    const sent = sentHits(recording);
    const text = toPlaywright(recording, { sent, vendor: vendorName });
    const asked = sent.some(({ fate, hits }) => fate !== 'blocked' && fate !== 'failed' && hits.some((hit) => !hit.automatic));
    expect(text.includes('await arrive(')).toBe(asked);
    expect(() => parseAst(text, { lang: 'ts' })).not.toThrow();
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

test.each(['contact-whole', 'frame-cross-tracked', 'firefox-contact-whole', 'three-clicks'])(
  '%s: that a further field was written into changes no verdict',
  (name) => {
    const { signals, ...rest } = read(name);
    const filled = signals.flatMap((signal, index): Signal[] => {
      const { at, frame, doc } = signal;
      const element = { ref: 9_999, selector: '#further', tag: 'input', label: '' };
      const fill = { seq: signals.length + index + 1, at, frame, doc, id: `fill-${index}`, element, path: [9_999, 1] };
      return [signal, { kind: 'interaction', action: 'fill', field: 'text', ...fill }];
    });
    const before = auditRecording({ ...rest, signals });
    const after = auditRecording({ ...rest, signals: filled });
    expect(after).toEqual(before);
  },
);
