import { COMMON } from './common-words';
import { fold } from './fold';
import { textOf } from './label';
import { later } from './later';
import { finish, type Work } from './slices';

/** Letters that hardly occur in the other languages here. */
const LETTERS: readonly (readonly [string, RegExp])[] = [
  ['pl', /[ąęłśżź]/i],
  ['hu', /[őű]/i],
  ['cs', /[ěřů]/i],
  ['sk', /[ľĺŕ]/i],
  ['ro', /[țşșţă]/i],
  ['pt', /[ãõ]/i],
  ['es', /[ñ¿¡]/i],
  ['de', /ß/],
];

/** So many characters of a page tell its language. */
const LONGEST = 6_000;
const STRIDE = 128;

/** Letters beyond the plain ones. */
const BEYOND = /[^\s!-~]/;

/** Languages by their frequent words. */
const speakers = later(() => {
  const known = new Map<string, string[]>();
  for (const [language, words] of Object.entries(COMMON))
    for (const word of words.split(' ')) known.set(word, [...(known.get(word) ?? []), language]);
  return known;
});

/** What a text was found to be in, for as long as it is the same. */
export interface TextRead {
  text: string;
  read: Read | null;
}

/** Primary language of a document: what it declares, unless its text clearly says otherwise. Empty where unknown. */
export function languageOf(document: Document): string {
  return finish(readLanguage(document, { text: '', read: null }));
}

/** The same in small parts. `before`: what was read last, which is kept up to date. */
export function* readLanguage(document: Document, before: TextRead): Work<string> {
  const root = document.documentElement;
  const declared =
    (root?.getAttribute('lang') || root?.getAttribute('xml:lang') || '').trim().toLowerCase().split(/[-_]/)[0] ?? '';
  const valid = /^[a-z]{2,3}$/.test(declared) ? declared : '';
  const text = document.body ? textOf(document.body, LONGEST) : '';
  if (text !== before.text) {
    yield;
    before.read = yield* languageOfText(text);
    before.text = text;
  }
  const { read } = before;
  if (!read) return valid;
  if (!valid) return read.language;
  return read.clear && read.hits > 2 * read.of(valid) && COMMON[valid] !== undefined ? read.language : valid;
}

interface Read {
  readonly language: string;
  readonly hits: number;
  /** Whether the text alone leaves little doubt. */
  readonly clear: boolean;
  /** Hits of another language. */
  of(language: string): number;
}

function* languageOfText(text: string): Work<Read | null> {
  const words = fold(text, LONGEST).split(/[^\p{L}]+/u);
  yield;
  if (words.length < 30) return null;
  const counts = new Map(Object.keys(COMMON).map((language) => [language, 0]));
  const count = (language: string) => counts.set(language, (counts.get(language) ?? 0) + 1);
  for (const [at, word] of words.entries()) {
    speakers().get(word)?.forEach(count);
    if (at % STRIDE === 0) yield;
  }
  for (const [at, word] of text.split(/\s+/).entries()) {
    if (at % STRIDE === 0) yield;
    if (!BEYOND.test(word)) continue;
    for (const [language, letters] of LETTERS) if (letters.test(word)) count(language);
  }
  const scores = [...counts].map(([language, hits]) => ({ language, hits }));
  scores.sort((a, b) => b.hits - a.hits);
  const [first, second] = scores;
  if (!first || !second || first.hits < 5 || first.hits < 1.3 * second.hits) return null;
  const of = (language: string) => scores.find((score) => score.language === language)?.hits ?? 0;
  return { language: first.language, hits: first.hits, clear: first.hits >= 15 && first.hits > 1.5 * second.hits, of };
}
