import { expect, test } from 'vitest';
import type { Conversion, Deed } from '../model/conversion';
import type { Visit } from '../model/linked';
import type { InteractionSignal } from '../model/signal';
import { attemptsOn } from './attempts';
import { conversions } from './recording.fixture';
import type { Subject } from './subjects';

const [plain] = conversions.values();

function subject(done: readonly Deed[], tag: string | null): Subject {
  const conversion = { ...plain, done } as Conversion;
  const element = tag === null ? null : { ref: 5, selector: tag, tag, label: '' };
  const offer = { id: 'x', conversion: 'x', element, confidence: 1 };
  const standings = [{ at: 0, seq: 1, doc: 'a', refs: element ? [5] : [], element, offer }];
  return { key: 'x', id: 'x', conversion, selector: tag, standings };
}

function visit(...acts: readonly (Pick<InteractionSignal, 'action'> & Partial<InteractionSignal>)[]): Visit {
  const interactions = acts.map((act, index) => ({
    kind: 'interaction',
    seq: index + 2,
    at: 1000 * (index + 1),
    frame: 0,
    doc: 'a',
    id: `i${index}`,
    element: null,
    path: [5],
    ...act,
  }));
  return {
    doc: 'a',
    from: 0,
    seq: 1,
    interactions,
    acted: (_: string, ref: number) => interactions.filter(({ path }) => path.includes(ref)),
    ancestors: () => [],
    near: () => [],
  } as unknown as Visit;
}

const SEEN_OR_PRESSED: readonly Deed[] = [
  { action: 'view', on: 'page' },
  { action: 'click', on: 'control' },
];

test('a deed is asked of its sort of offer only', () => {
  const clicked = visit({ action: 'click' });
  expect(attemptsOn(subject(SEEN_OR_PRESSED, null), visit(), [])).toMatchObject([{ at: 0, actions: [] }]);
  expect(attemptsOn(subject(SEEN_OR_PRESSED, 'a'), clicked, [])).toMatchObject([{ at: 1000 }]);
  expect(attemptsOn(subject(SEEN_OR_PRESSED, 'a'), visit(), [])).toEqual([]);
});

test('what asks nothing of its sort of offer cannot be tried there', () => {
  expect(attemptsOn(subject([{ action: 'submit', on: 'form' }], 'a'), visit({ action: 'click' }), [])).toEqual([]);
  expect(attemptsOn(subject([{ action: 'submit', on: 'form' }], 'form'), visit({ action: 'submit' }), [])).toHaveLength(1);
});

test('submits that the form turned down are their own deed', () => {
  const both = visit({ action: 'submit', valid: false }, { action: 'submit', valid: true });
  expect(attemptsOn(subject([{ action: 'submit' }], 'form'), both, []).map(({ at }) => at)).toEqual([2000]);
  expect(attemptsOn(subject([{ action: 'submit', outcome: 'failure' }], 'form'), both, []).map(({ at }) => at)).toEqual([1000]);
});

test('each choice is an attempt', () => {
  const twice = visit({ action: 'change' }, { action: 'change' });
  expect(attemptsOn(subject([{ action: 'change' }], 'fieldset'), twice, [])).toHaveLength(2);
});
