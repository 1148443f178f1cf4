import { expect, test } from 'vitest';
import type { Phrases } from '../model/conversion';

const lists = import.meta.glob<{ readonly [name: string]: Phrases }>('./words/*.ts', { eager: true });

test('every phrase is folded: lower case, no diacritics, single spaces, an asterisk only at the end of a word', () => {
  const all = Object.values(lists).flatMap((list) => Object.values(list).flatMap((phrases) => Object.values(phrases).flat()));
  expect(all.length).toBeGreaterThan(1000);
  const odd = all.filter((phrase) => {
    const folded = phrase
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .trim();
    return folded !== phrase || /[łßøđæœ]/.test(phrase) || /\s{2}|\*\S|['’-]/.test(phrase);
  });
  expect(odd).toEqual([]);
});
