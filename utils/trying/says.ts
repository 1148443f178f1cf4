/** Words by language, folded (lower case, no diacritics). A word ending in `*` matches by its beginning. */
export type Words = { readonly [language: string]: readonly string[] };

const LETTERS: { readonly [letter: string]: string } = { ł: 'l', ß: 'ss', ø: 'o', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i' };
const WORD = /[\p{L}\p{N}]+/gu;
/** A label is no longer than that; what comes after is running text. */
const LONGEST = 300;

/** Whether a text says one of the words or phrases, in whatever language. */
export function says(text: string, words: Words): boolean {
  const found = fold(text).match(WORD) ?? [];
  return Object.values(words)
    .flat()
    .some((phrase) => holds(found, phrase.split(' ')));
}

function holds(words: readonly string[], phrase: readonly string[]): boolean {
  return words.some((_, at) => phrase.every((part, index) => isWord(words[at + index] ?? '', part)));
}

function isWord(word: string, part: string): boolean {
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part;
}

function fold(text: string): string {
  return text
    .slice(0, LONGEST)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[łßøđæœı]/g, (letter) => LETTERS[letter] ?? letter);
}
