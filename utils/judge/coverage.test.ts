import { expect, test } from 'vitest';
import type { PageAudit, State } from '../model/verdict';
import { coverageOf } from './coverage';
import { conversions } from './recording.fixture';

function page(...verdicts: readonly (readonly [conversion: string, state: State])[]): PageAudit {
  return { verdicts: verdicts.map(([conversion, state]) => ({ conversion, state })) } as unknown as PageAudit;
}

test('tracked counts in full, partial by half, untracked not, the rest not at all', () => {
  const pages = [
    page(['add-to-cart', 'tracked'], ['view-product', 'partial']),
    page(['newsletter', 'untracked'], ['cta-click', 'untested'], ['outbound', 'unclear']),
  ];
  const { ratio, weighed, total, counts } = coverageOf(pages, conversions);
  expect([weighed, total, ratio]).toEqual([10.5, 17, 10.5 / 17]);
  expect(counts).toEqual({ tracked: 1, partial: 1, untracked: 1, untested: 1, unclear: 1, absent: conversions.size - 5 });
});

test('where nothing could be judged there is no ratio', () => {
  expect(coverageOf([page(['cta-click', 'unclear'])], conversions)).toMatchObject({ ratio: null, weighed: 0, total: 0 });
  expect(coverageOf([], conversions).counts.absent).toBe(conversions.size);
});
