import { expect, test } from 'vitest';
import { SEVERITY } from '../utils/judge/quality/severity';
import { groups } from './e2e/findings/all';
import { pathOf } from './e2e/findings/pair';

const pairs = Object.values(groups).flat();

test('each finding has a page that shows it, and a twin that does not', () => {
  expect([...new Set(pairs.map(({ code }) => code))].sort()).toEqual(Object.keys(SEVERITY).sort());
});

test('a twin differs, and in nothing but the mistake', () => {
  const addresses = pairs.flatMap((pair) => [pathOf(pair, 'wrong'), pathOf(pair, 'right')]);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(pairs.filter(({ wrong, right }) => wrong === right)).toEqual([]);
});
