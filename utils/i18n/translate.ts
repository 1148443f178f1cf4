import { en } from './en';
import { hu } from './hu';
import type { CountKey, Language, TextKey } from './messages';
import { pl } from './pl';

/** What a message fills in. Numbers are written as the language writes them. */
export interface Values {
  readonly [name: string]: string | number;
}

/** One language's words, numbers and times. Never throws; an unknown key comes back as it is. */
export interface Translator {
  readonly language: Language;
  t(key: TextKey, values?: Values): string;
  /** The message in the form that `count` asks for; `{count}` is filled in. */
  plural(key: CountKey, count: number, values?: Values): string;
  n(value: number): string;
  /** Hours, minutes and seconds, local, of milliseconds since the epoch. */
  time(at: number): string;
  /** Day and time, local, of milliseconds since the epoch. */
  date(at: number): string;
  /** A ratio 0…1 in whole per cents. Rounded so that neither 0 % nor 100 % is said where it is not exactly so. */
  percent(ratio: number): string;
}

type Forms = { readonly [form in Intl.LDMLPluralRule]?: string } & { readonly other: string };

const catalogues: { readonly [language in Language]: { readonly [key: string]: string | Forms } } = { en, hu, pl };
const locales = { en: 'en-GB', hu: 'hu-HU', pl: 'pl-PL' } as const;

/** The translator of a BCP 47 language; English where Mikroskop does not speak it. */
export function createTranslator(language: string): Translator {
  const spoken = pickLanguage([language]);
  const locale = locales[spoken];
  const words = catalogues[spoken];
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const clock = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const;
  const time = new Intl.DateTimeFormat(locale, clock);
  const date = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', day: 'numeric', ...clock, second: undefined });
  const rules = new Intl.PluralRules(locale);

  const n = (value: number) => number.format(value);
  return {
    language: spoken,
    t(key, values = {}) {
      const message = Object.hasOwn(words, key) ? words[key] : undefined;
      return typeof message === 'string' ? fill(message, values, n) : key;
    },
    plural(key, count, values = {}) {
      const forms = Object.hasOwn(words, key) ? words[key] : undefined;
      if (forms === undefined || typeof forms === 'string') return key;
      return fill(forms[rules.select(count)] ?? forms.other, { ...values, count }, n);
    },
    n,
    time: (at) => (isDate(at) ? time.format(at) : ''),
    date: (at) => (isDate(at) ? date.format(at) : ''),
    percent: (ratio) => percent.format(whole(ratio)),
  };
}

/** The first of the preferred languages that Mikroskop speaks, by its primary subtag; else English. */
export function pickLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const primary = tag.toLowerCase().split(/[-_]/, 1)[0];
    if (primary === 'en' || primary === 'hu' || primary === 'pl') return primary;
  }
  return 'en';
}

/** Fills a message in. The message is cut up first, so that nothing in a value is taken for a placeholder. */
function fill(message: string, values: Values, n: (value: number) => string): string {
  const given = (name: string) => Object.hasOwn(values, name) && values[name] !== '';
  const put = (text: string) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      return typeof value === 'number' ? n(value) : (value ?? '');
    });
  return message
    .split(/(\[[^\]]*\])/)
    .map((part) => {
      if (!part.startsWith('[')) return put(part);
      const names = [...part.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
      return names.every(given) ? put(part.slice(1, -1)) : '';
    })
    .join('');
}

/** Whether a time can be written: the range of a Date. */
function isDate(at: number): boolean {
  return Math.abs(at) <= 8.64e15;
}

function whole(ratio: number): number {
  const clamped = Math.min(1, Math.max(0, ratio || 0));
  if (clamped === 0 || clamped === 1) return clamped;
  return Math.max(1, Math.min(99, Math.round(clamped * 100))) / 100;
}
