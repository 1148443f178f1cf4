import type { HeldBack, NotTriedCode, Tried, TryGesture, TryLevel } from '../model/trying';

/** What was tried without a person, with the words for it. */
export interface TriedReport {
  readonly list: readonly Tried[];
  readonly words: TriedWords;
}

/** What a report says of it, in the reader's language. */
export interface TriedWords {
  phrase(phrase: 'title' | 'done' | 'not' | 'held'): string;
  gesture(gesture: TryGesture): string;
  code(code: NotTriedCode, needs?: TryLevel): string;
  held(held: HeldBack): string;
}
