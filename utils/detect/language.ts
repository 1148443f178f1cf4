import { COMMON } from './common-words';
import { fold } from './fold';
import { textOf } from './label';
import { later } from './later';

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

const sets = later(() => Object.entries(COMMON).map(([language, words]) => [language, new Set(words.split(' '))] as const));

/** Primary language of a document: what it declares, unless its text clearly says otherwise. Empty where unknown. */
export function languageOf(document: Document): string {
  const root = document.documentElement;
  const declared =
    (root?.getAttribute('lang') || root?.getAttribute('xml:lang') || '').trim().toLowerCase().split(/[-_]/)[0] ?? '';
  const valid = /^[a-z]{2,3}$/.test(declared) ? declared : '';
  const read = document.body ? languageOfText(textOf(document.body, 6000)) : null;
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

function languageOfText(text: string): Read | null {
  const words = fold(text, 6000).split(/[^\p{L}]+/u);
  if (words.length < 30) return null;
  const raw = text.split(/\s+/);
  const lettered = new Map(LETTERS.map(([language, letters]) => [language, raw.filter((word) => letters.test(word)).length]));
  const scores = sets().map(([language, common]) => ({
    language,
    hits: words.reduce((sum, word) => sum + (common.has(word) ? 1 : 0), lettered.get(language) ?? 0),
  }));
  scores.sort((a, b) => b.hits - a.hits);
  const [first, second] = scores;
  if (!first || !second || first.hits < 5 || first.hits < 1.3 * second.hits) return null;
  const of = (language: string) => scores.find((score) => score.language === language)?.hits ?? 0;
  return { language: first.language, hits: first.hits, clear: first.hits >= 15 && first.hits > 1.5 * second.hits, of };
}
