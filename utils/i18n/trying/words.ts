import type { HeldBack, NotTriedCode, TryGesture, TryLevel } from '../../model/trying';
import type { Translator } from '../translate';

/** What a report says of what was tried without a person. */
export function createTriedWords(say: Translator) {
  return {
    phrase: (phrase: 'title' | 'done' | 'not' | 'held') => say.t(`trying.${phrase}`),
    gesture: (gesture: TryGesture) => say.t(`trying.gesture.${gesture}`),
    code: (code: NotTriedCode, needs: TryLevel = 'safe') => say.t(`trying.code.${code}`, { level: needs }),
    held: (held: HeldBack) => say.t(`trying.held.${held}`),
  };
}
