import { now } from './natives';
import { takeWeight } from './snapshot';
import type { TapEmit, TapSignal } from './tap-signal';

/** Signals that the tap of one document reports. The content script beside it sends some more, and both together not without end. */
const LIMIT = 40_000;

/**
 * Reports up to a number of signals, then only how many there were, each time the number has doubled: a page may push for ever.
 * @param send is told what a signal weighs, in values of some 50 bytes
 */
export function limited(send: (signal: TapSignal, weight: number) => void, limit = LIMIT): TapEmit {
  let count = 0;
  let told = 0;
  let tellAt = 1;

  function drop(): void {
    const dropped = count - limit;
    if (dropped < tellAt) return;
    send({ kind: 'health', at: now(), note: 'dropped', count: dropped - told }, 1);
    told = dropped;
    tellAt = 2 * dropped;
  }

  const emit = (signal: TapSignal): void => {
    count += 1;
    if (count > limit) return drop();
    const body = signal.kind === 'body' ? (signal.body ?? signal.bodyBase64) : undefined;
    send(signal, 1 + takeWeight() + ((body?.length ?? 0) >> 6));
  };
  const spent = (): boolean => {
    if (count < limit) return false;
    count += 1;
    drop();
    return true;
  };
  emit.spent = spent;
  return emit;
}
