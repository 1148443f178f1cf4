import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from './en';
import { hu } from './hu';
import type { CountKey, Language, TextKey } from './messages';
import { pl } from './pl';
import { createTranslator, pickLanguage } from './translate';

const languages: readonly Language[] = ['en', 'hu', 'pl'];
const catalogues = { en, hu, pl };
const keys = Object.keys(en) as (TextKey | CountKey)[];
const counts = [0, 1, 2, 3, 5, 12, 21, 22, 101];
const names = [...new Set(JSON.stringify(catalogues).match(/\{\w+\}/g) ?? [])].map((found) => found.slice(1, -1));
const samples = Object.fromEntries(names.map((name) => [name, `«${name}»`]));

/** Names that a message asks for, over all its forms, each once. */
function asked(message: string | object): string[] {
  return [...new Set(JSON.stringify(message).match(/\{\w+\}/g) ?? [])].sort();
}

function rendered(language: Language, key: TextKey | CountKey, values: Record<string, string | number>): string[] {
  const say = createTranslator(language);
  if (typeof catalogues[language][key] === 'string') return [say.t(key as TextKey, values)];
  return counts.map((count) => say.plural(key as CountKey, count, values));
}

describe.each(languages)('%s', (language) => {
  test('has every key of English, and no other', () => {
    expect(Object.keys(catalogues[language]).sort()).toEqual([...keys].sort());
  });

  test('asks for the details that English asks for', () => {
    for (const key of keys) expect(asked(catalogues[language][key]), key).toEqual(asked(en[key]));
  });

  test('every message reads well with its details, and leaves no placeholder without them', () => {
    for (const key of keys) {
      for (const text of [...rendered(language, key, samples), ...rendered(language, key, {})]) {
        expect(text, key).toMatch(/\S/);
        expect(text, key).not.toMatch(/[{}[\]]|undefined|NaN/);
      }
      for (const text of rendered(language, key, samples)) expect(text, key).not.toMatch(/ {2}| [,.;:]|^\s|\s$/);
    }
  });

  test('details that are not known leave no gap', () => {
    for (const key of keys.filter((each) => each.startsWith('reason.'))) {
      expect(createTranslator(language).t(key as TextKey)).not.toMatch(/ {2}| [,.;:]|\(\)|^\s|\s$/);
    }
  });

  test('whatever stands in a value stays as it is', () => {
    fc.assert(
      fc.property(fc.string(), (event) => {
        const text = createTranslator(language).t('reason.pushed-not-sent', { event });
        expect(text.includes(event)).toBe(true);
        expect(createTranslator(language).t('reason.named', { event: '{vendor}[x]$&' })).toContain('{vendor}[x]$&');
      }),
    );
  });
});

test('only a name is the same in two languages', () => {
  const say = languages.map(createTranslator);
  const same = keys.filter((key) => typeof en[key] === 'string' && new Set(say.map((each) => each.t(key as TextKey))).size === 1);
  expect(same).toEqual(['app.name']);
});

test('states have the words of the design', () => {
  const states = ['tracked', 'partial', 'untracked', 'untested', 'unclear', 'absent'] as const;
  const words = (language: Language) => states.map((state) => createTranslator(language).t(`state.${state}`));
  expect(words('en')).toEqual(['Tracked', 'Partly tracked', 'Untracked', 'Not tried yet', 'Unclear', 'Not here']);
  expect(words('hu')).toEqual(['Mért', 'Részben mért', 'Nem mért', 'Még nem próbált', 'Nem eldönthető', 'Nincs az oldalon']);
  expect(words('pl')).toEqual([
    'Śledzone',
    'Częściowo śledzone',
    'Nieśledzone',
    'Niesprawdzone',
    'Nierozstrzygnięte',
    'Brak na stronie',
  ]);
});

test('plural forms agree with the number', () => {
  const say = (language: Language) => counts.map((count) => createTranslator(language).plural('pages.count', count));
  expect(say('en')).toEqual([
    '0 pages',
    '1 page',
    '2 pages',
    '3 pages',
    '5 pages',
    '12 pages',
    '21 pages',
    '22 pages',
    '101 pages',
  ]);
  expect(say('hu')).toEqual(counts.map((count) => `${count} oldal`));
  expect(say('pl')).toEqual([
    '0 stron',
    '1 strona',
    '2 strony',
    '3 strony',
    '5 stron',
    '12 stron',
    '21 stron',
    '22 strony',
    '101 stron',
  ]);
});

test('numbers, times and ratios are written as the language writes them', () => {
  const at = new Date(2026, 10, 21, 12, 4, 11).getTime();
  for (const language of languages) expect(createTranslator(language).time(at)).toBe('12:04:11');
  expect(createTranslator('en').date(at)).toBe('21 Nov 2026, 12:04');
  expect(createTranslator('hu').date(at)).toMatch(/2026\. nov\. 21/);
  expect(createTranslator('pl').date(at)).toMatch(/21 lis 2026/);
  expect(createTranslator('en').n(12345.6)).toBe('12,345.6');
  expect(createTranslator('pl').n(12345.6)).toMatch(/^12\s345,6$/);
  expect(createTranslator('en').time(Number.NaN)).toBe('');
  expect(createTranslator('en').time(1e300)).toBe('');
});

test('a ratio is not rounded to nothing or to everything', () => {
  const { percent } = createTranslator('en');
  expect([0, 0.001, 0.57, 0.996, 1, Number.NaN].map(percent)).toEqual(['0%', '1%', '57%', '99%', '100%', '0%']);
});

test('the first preferred language that is spoken is taken', () => {
  expect(pickLanguage(['de-DE', 'hu-HU', 'en'])).toBe('hu');
  expect(pickLanguage(['PL_pl'])).toBe('pl');
  expect(pickLanguage(['plx', 'zh'])).toBe('en');
  expect(pickLanguage([])).toBe('en');
  expect(createTranslator('hu-Latn-HU').language).toBe('hu');
});

test('a key that does not exist comes back as it is', () => {
  const say = createTranslator('hu');
  expect(say.t('constructor' as TextKey)).toBe('constructor');
  expect(say.plural('toString' as CountKey, 2)).toBe('toString');
});
