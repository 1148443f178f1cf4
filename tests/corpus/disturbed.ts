import type { HealthSignal, Signal } from '../../utils/model/signal';

/** How what was recorded may come otherwise; numbers are drawn by whoever disturbs. */
export interface Delays {
  /** How many signals of a document come together, by turns. */
  readonly sizes: readonly number[];
  /** Milliseconds for which such a batch, or what the browser tells, is on its way, by turns. */
  readonly delays: readonly number[];
}

/** Signals that come together: of one document in its own order, or one that the browser tells. */
export interface Delivery {
  /** The document's; null: the browser's own word. */
  readonly stream: string | null;
  /** Number of the first within the stream. */
  readonly from: number;
  readonly signals: readonly Signal[];
  /** When they come; milliseconds since the epoch. */
  readonly at: number;
}

/** What the browser tells the background itself. All else comes from within documents, and again until it is safe. */
export function isTold(signal: Signal): boolean {
  if (signal.doc === null || signal.kind === 'request' || signal.kind === 'outcome') return true;
  return signal.kind === 'navigation' && (signal.how === 'commit' || signal.how === 'opened');
}

/**
 * The signals in an order in which they may as well have come: each document's in its own order, what the browser tells in its own (a
 * request before its outcome), a document's after its commit.
 */
export function delayed(signals: readonly Signal[], { sizes, delays }: Delays): Delivery[] {
  const streams = new Map<string | null, Signal[]>();
  for (const signal of signals) {
    const stream = isTold(signal) ? null : signal.doc;
    streams.set(stream, [...(streams.get(stream) ?? []), signal]);
  }
  let turn = 0;
  const draw = (list: readonly number[]) => list[turn++ % list.length] ?? 0;
  const due: Delivery[] = [];
  const committed = new Map<string, number>();
  // The browser's own word first: no document speaks before its commit.
  for (const [stream, list] of [...streams].sort(([a], [b]) => Number(a !== null) - Number(b !== null))) {
    let at = stream === null ? 0 : (committed.get(stream) ?? 0);
    for (let from = 0; from < list.length; ) {
      const batch = list.slice(from, from + (stream === null ? 1 : 1 + draw(sizes)));
      at = Math.max(at, Math.max(...batch.map((signal) => signal.at)) + draw(delays));
      due.push({ stream, from, signals: batch, at });
      for (const signal of batch)
        if (signal.kind === 'navigation' && signal.how === 'commit' && signal.doc !== null) committed.set(signal.doc, at);
      from += batch.length;
    }
  }
  return due.sort((a, b) => a.at - b.at);
}

/** Numbered anew, in the order in which they come. */
export function journalOf(deliveries: readonly Delivery[]): Signal[] {
  return deliveries.flatMap(({ signals }) => signals).map((signal, index) => ({ ...signal, seq: index + 1 }));
}

/** A background that was killed at work: what the browser told it from `since` to `until` is lost as far as `lost` says so, and it says when. */
export function killed(signals: readonly Signal[], since: number, until: number, lost: readonly boolean[]): Signal[] {
  let turn = 0;
  const left = signals.filter(
    (signal) =>
      !isTold(signal) || signal.kind === 'health' || signal.at < since || signal.at > until || !lost[turn++ % lost.length],
  );
  const note: HealthSignal = { kind: 'health', note: 'interrupted', since, at: until, frame: 0, doc: null, seq: 0 };
  const next = left.findIndex(({ at }) => at > until);
  return left.toSpliced(next < 0 ? left.length : next, 0, note).map((signal, index) => ({ ...signal, seq: index + 1 }));
}
