import type { Phrases } from '../model/conversion';
import type { Work } from './slices';

/** Phrases by their first word. A table is quicker to make than one large pattern, and a page is usually read once. */
interface Table {
  readonly exact: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** First words given by their beginning, by that beginning. */
  readonly begun: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Lengths of those beginnings. */
  readonly lengths: readonly number[];
  /** Phrases of scripts that put no spaces between words. */
  readonly dense: readonly string[];
  /** Labels repeat on a page (`Add to cart` on every tile): what was answered before. */
  readonly answers: Map<string, boolean>;
}

const tables = new WeakMap<Phrases, Table>();
const WITHOUT_SPACES = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const WORD = /[\p{L}\p{N}]+/gu;
const MOST_ANSWERS = 3000;
const remembered = new Map<string, readonly string[]>();

/** Makes ready what phrases are matched by, which takes its time where they are many. */
export function* preparePhrases(lists: Iterable<Phrases>): Work<void> {
  for (const phrases of lists) {
    yield;
    if (!tables.has(phrases)) tables.set(phrases, tableOf(phrases));
  }
}

/** Whether folded text contains one of the phrases, in whatever language, as whole words. */
export function saysAny(folded: string, phrases: Phrases): boolean {
  if (!folded) return false;
  let table = tables.get(phrases);
  if (!table) {
    table = tableOf(phrases);
    tables.set(phrases, table);
  }
  const known = table.answers.get(folded);
  if (known !== undefined) return known;
  const answer = search(folded, table);
  if (table.answers.size > MOST_ANSWERS) table.answers.clear();
  table.answers.set(folded, answer);
  return answer;
}

function search(folded: string, table: Table): boolean {
  const words = wordsOf(folded);
  for (let at = 0; at < words.length; at++) if (startsAt(words, at, table)) return true;
  return table.dense.some((phrase) => folded.includes(phrase));
}

function startsAt(words: readonly string[], at: number, { exact, begun, lengths }: Table): boolean {
  const word = words[at] ?? '';
  const rests = exact.get(word);
  if (rests && anyFollows(words, at, rests)) return true;
  for (const length of lengths) {
    const open = word.length >= length ? begun.get(word.slice(0, length)) : undefined;
    if (open && anyFollows(words, at, open)) return true;
  }
  return false;
}

function anyFollows(words: readonly string[], at: number, rests: readonly (readonly string[])[]): boolean {
  return rests.some((rest) => rest.every((part, index) => isWord(words[at + 1 + index] ?? '', part)));
}

function isWord(word: string, part: string): boolean {
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part;
}

/** The same labels and headings are asked about many phrases in turn. */
function wordsOf(folded: string): readonly string[] {
  const known = remembered.get(folded);
  if (known) return known;
  const words = folded.match(WORD) ?? [];
  if (remembered.size > 2000) remembered.clear();
  remembered.set(folded, words);
  return words;
}

function tableOf(phrases: Phrases): Table {
  const exact = new Map<string, (readonly string[])[]>();
  const begun = new Map<string, (readonly string[])[]>();
  const dense: string[] = [];
  for (const phrase of Object.values(phrases).flat()) {
    if (WITHOUT_SPACES.test(phrase)) {
      dense.push(phrase);
      continue;
    }
    const [first = '', ...rest] = phrase.split(' ');
    const open = first.endsWith('*');
    const key = open ? first.slice(0, -1) : first;
    const table = open ? begun : exact;
    const rests = table.get(key);
    if (rests) rests.push(rest);
    else table.set(key, [rest]);
  }
  return { exact, begun, lengths: [...new Set([...begun.keys()].map(({ length }) => length))], dense, answers: new Map() };
}
