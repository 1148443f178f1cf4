import type { Signal } from '../../model/signal';
import type { DoneStep } from '../../model/step';
import type { Act } from './acts';

/** Shorter than this, in milliseconds, nothing need be waited for. */
const LEAST = 300;
/** For what a page sends after something was done it is waited so many milliseconds at most: a page may send without end. */
const LONGEST = 10_000;
/** What is done again is quicker than it was done first by about so much that this many milliseconds are added. */
const MARGIN = 200;

/**
 * The acts with waits between them: as long as something came of what was done, in the time until the next. Who reads or watches is waited
 * for to the mark that was reached.
 */
export function withWaits(acts: readonly Act[], signals: readonly Signal[]): DoneStep[] {
  const steps: DoneStep[] = [];
  for (const [index, { step, at, ids, label, omitted }] of acts.entries()) {
    steps.push({ step, at, ids, label, ...(omitted && { omitted }) });
    if (omitted) continue;
    const next = acts[index + 1]?.at ?? Number.POSITIVE_INFINITY;
    const ms = Math.ceil((lastAfter(at, next, signals) - at) / 100) * 100;
    if (ms < LEAST) continue;
    const wait = Math.min(ms + MARGIN, Math.max(ms, next - at));
    steps.push({ step: { do: 'wait', ms: Math.round(wait / 100) * 100 }, at: at + 1, ids: [], label: '' });
  }
  return steps;
}

/** When the last came that is worth waiting for; the time itself where none did. */
function lastAfter(from: number, to: number, signals: readonly Signal[]): number {
  return signals.reduce((last, signal) => {
    const { at } = signal;
    if (at <= from || at >= to || at <= last) return last;
    return isMark(signal) || (isSent(signal) && at - from <= LONGEST) ? at : last;
  }, from);
}

function isMark(signal: Signal): boolean {
  return signal.kind === 'interaction' && (signal.action === 'engaged' || signal.action === 'progress');
}

function isSent({ kind }: Signal): boolean {
  return kind === 'request' || kind === 'body' || kind === 'push' || kind === 'call';
}
