import type { ConsentAnswer, ConsentSource } from '../model/verdict';
import { HARMLESS } from './consent';

/** Frameworks for opting out, which hold the same before and after an answer. */
const OPT_OUT: ReadonlySet<string> = new Set(['gpp', 'usp']);

/** An answer that was given. */
export type Given = Exclude<ConsentAnswer, 'open' | 'unknown'>;

/** Whether a source tells of an answer, as managers do. */
export function tellsOfAnswer({ source }: Pick<ConsentSource, 'source'>): boolean {
  return !OPT_OUT.has(source);
}

/** The answer that consent managers were given; null where they tell of none. */
export function answerTo(all: readonly ConsentSource[]): Given | 'open' | null {
  if (all.length === 0) return null;
  const managers = all.filter(tellsOfAnswer);
  if (managers.some(({ open }) => open)) return 'open';
  const told = managers.flatMap(({ state }) =>
    Object.entries(state).flatMap(([type, value]) => (HARMLESS.test(type) ? [] : value)),
  );
  return told.length > 0 ? answerOf(told) : null;
}

/** What was answered, of what stands for it. */
export function answerOf(values: readonly ('granted' | 'denied')[]): Given {
  if (values.every((value) => value === 'granted')) return 'granted';
  return values.every((value) => value === 'denied') ? 'denied' : 'partly';
}
