import { describe, expect, test } from 'vitest';

const files = import.meta.glob<{ readonly [name: string]: unknown }>(
  [
    '../utils/detect/words/*.ts',
    '../utils/catalogue/words/*.ts',
    '../utils/trying/words/*.ts',
    '../utils/catalogue/*.ts',
    '!../utils/**/*.test.ts',
  ],
  { eager: true },
);
/** Languages that its users audit in: every list of words speaks them all. */
const LANGUAGES = ['en', 'hu', 'pl', 'de', 'cs', 'sk', 'ro', 'fr', 'es', 'it'];

type Table = { readonly [language: string]: readonly string[] };

function isTable(value: unknown): value is Table {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  return entries.length > 1 && entries.every(([key, phrases]) => /^[a-z]{2}$/.test(key) && Array.isArray(phrases));
}

const tables = Object.entries(files).flatMap(([file, exported]) =>
  Object.entries(exported).flatMap(([name, value]) =>
    isTable(value) ? [[`${file.replace('../utils/', '')} ${name}`, value] as const] : [],
  ),
);

test('sees the lists that it judges', () => {
  expect(tables.length).toBeGreaterThan(35);
});

describe.each(tables)('%s', (_, table) => {
  test('speaks every language', () => {
    expect(LANGUAGES.filter((language) => !table[language]?.length)).toEqual([]);
  });

  test('is folded: lower case, no diacritics, single spaces, an asterisk only at the end of a word', () => {
    const odd = Object.values(table)
      .flat()
      .filter((phrase) => {
        const plain = phrase
          .normalize('NFD')
          .replace(/\p{M}+/gu, '')
          .toLowerCase()
          .trim();
        return plain !== phrase || phrase === '' || /[łßøđæœ]/.test(phrase) || /\s{2}|\*\S|['’-]/.test(phrase);
      });
    expect(odd).toEqual([]);
  });

  test('says nothing twice in one language', () => {
    const twice = Object.values(table).flatMap((phrases) => phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index));
    expect(twice).toEqual([]);
  });
});
