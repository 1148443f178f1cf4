import { isOwnPage } from '../../utils/judge/other-tab';
import type { Recording } from '../../utils/model/recording';
import type { InteractionSignal } from '../../utils/model/signal';
import type { Held } from './hold';

/** A navigation follows what led to it by so many milliseconds at most, and the clocks of the page and of this program differ by so much. */
const FOLLOWS = 5_000;
const SKEW = 150;
const LEADING: ReadonlySet<string> = new Set(['click', 'submit']);

function kindOf({ kind, url }: Held, recording: Recording): NonNullable<InteractionSignal['held']> {
  if (kind === 'protocol') return 'other';
  // A tab that is opened empty is led somewhere later.
  return kind === 'tab' && /^https?:/.test(url) && !isOwnPage(url, recording.url) ? 'other' : kind;
}

/** The recording, in which what was done says what of it was held back. */
export function withHeld(recording: Recording, held: readonly Held[]): Recording {
  const marks = new Map<InteractionSignal, Held>();
  const actions = recording.signals.filter(
    (signal): signal is InteractionSignal => signal.kind === 'interaction' && LEADING.has(signal.action),
  );
  for (const one of held) {
    const last = actions.findLast(({ at }) => at <= one.at + SKEW && one.at - at <= FOLLOWS);
    if (last && marks.get(last)?.kind !== 'page') marks.set(last, one);
  }
  if (marks.size === 0) return recording;
  const signals = recording.signals.map((signal) => {
    const mark = signal.kind === 'interaction' ? marks.get(signal) : undefined;
    return mark ? { ...signal, held: kindOf(mark, recording) } : signal;
  });
  return { ...recording, signals };
}
