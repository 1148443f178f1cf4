import { isOwnPage } from '../../utils/judge/other-tab';
import type { Recording } from '../../utils/model/recording';
import type { InteractionSignal } from '../../utils/model/signal';
import type { Held } from './hold';
import type { TryRun } from './run';

/** A navigation follows what led to it by so many milliseconds at most, and the clocks of the page and of this program differ by so much. */
const FOLLOWS = 5_000;
const SKEW = 150;
const LEADING: ReadonlySet<string> = new Set(['click', 'submit']);

function kindOf({ kind, url }: Held, recording: Recording): NonNullable<InteractionSignal['held']> {
  if (kind === 'protocol') return 'other';
  // A tab that is opened empty is led somewhere later.
  return kind === 'tab' && /^https?:/.test(url) && !isOwnPage(url, recording.url) ? 'other' : kind;
}

/** The recording, in which what was done says what of it was held back, or that it was not brought to its end. */
export function withHeld(recording: Recording, held: readonly Held[], cut: TryRun['cut'] = []): Recording {
  const marks = new Map<InteractionSignal, Held>();
  const actions = recording.signals.filter(
    (signal): signal is InteractionSignal => signal.kind === 'interaction' && LEADING.has(signal.action),
  );
  for (const one of held) {
    const before = actions.filter(({ at }) => at <= one.at + SKEW && one.at - at <= FOLLOWS);
    // A timer may have been set by any of them.
    for (const action of one.exact ? before.slice(-1) : before) if (marks.get(action)?.kind !== 'page') marks.set(action, one);
  }
  const isCut = ({ at }: InteractionSignal) => cut.some(([from, to]) => at >= from - SKEW && at <= to + SKEW);
  const signals = recording.signals.map((signal) => {
    if (signal.kind !== 'interaction') return signal;
    if (signal.action !== 'engaged' && isCut(signal)) return { ...signal, held: 'cut' as const };
    const mark = marks.get(signal);
    return mark ? { ...signal, held: kindOf(mark, recording) } : signal;
  });
  return { ...recording, signals };
}
