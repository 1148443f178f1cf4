import { fold } from './fold';
import { textOf } from './label';

/** Frequent small words, folded, that tell languages apart. */
const COMMON: { readonly [language: string]: string } = {
  en: 'the and of to in for with you your this that from are our is on we be have more',
  hu: 'es az hogy nem egy vagy van ez csak meg mar lehet minden azonban kell volt mint ha most ker',
  pl: 'nie na jest sie oraz dla przez lub jak jego ktore ktory czy tylko od po ze bez jeszcze moze',
  de: 'der die und das ist nicht mit fur auf ein eine sie den von zu wir sich auch im dem',
  cs: 'nebo jsou jako ktery ktere pro pri neni byl jeho jen uz vsechny nas vas aby kde od pod prosim',
  sk: 'alebo su ako ktory ktore pre pri nie bol jeho len uz vsetky nas vas aby kde aj ste sme',
  ro: 'si in la cu pe din este sunt pentru care mai sau prin fi noi dvs ale acest',
  fr: 'les des et est dans pour que qui une vous nous sur avec pas plus votre ce aux sont par',
  es: 'los las y que por con para una del se su como mas pero este son tu sus nuestro al',
  it: 'il che di per non una sono della con gli nel alla dei piu anche questo tuo come del le',
  pt: 'os as que para com uma nao por mais dos voce seu ou como das em ao pelo sua nos',
  nl: 'het een van voor met niet zijn op aan ook door naar uw onze wij deze bij maar over de',
};

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

const SETS = Object.entries(COMMON).map(([language, words]) => [language, new Set(words.split(' '))] as const);

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
  const scores = SETS.map(([language, common]) => ({
    language,
    hits: words.reduce((sum, word) => sum + (common.has(word) ? 1 : 0), lettered.get(language) ?? 0),
  }));
  scores.sort((a, b) => b.hits - a.hits);
  const [first, second] = scores;
  if (!first || !second || first.hits < 5 || first.hits < 1.3 * second.hits) return null;
  const of = (language: string) => scores.find((score) => score.language === language)?.hits ?? 0;
  return { language: first.language, hits: first.hits, clear: first.hits >= 15 && first.hits > 1.5 * second.hits, of };
}
