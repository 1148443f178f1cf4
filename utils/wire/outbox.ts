import type { Captured } from '../model/signal';

/** Signals that one document may send; what comes after is counted as dropped. */
const LIMIT = 50_000;
/** Signals of one message. */
const BATCH = 400;
/** Milliseconds that signals wait for company. */
const WAIT = 40;
/** After a flush a document may be going away: for so many milliseconds nothing waits for company. */
const URGENT = 1_000;
const RETRY = [100, 300, 1_000, 3_000];

export interface Outbox {
  add(signal: Captured): void;
  /** Sends at once what waits: the document may be going away. */
  flush(): void;
}

/**
 * Sends a document's signals in order, in batches, again until they are acknowledged: the background may be killed at any moment.
 * @param send resolves once the batch that begins with number `from` is safe; rejects where it may not be
 * @param lost called when the background cannot be reached any more
 */
export function createOutbox(send: (from: number, signals: readonly Captured[]) => Promise<void>, lost: () => void): Outbox {
  let waiting: Captured[] = [];
  let next = 0;
  let added = 0;
  let dropped = 0;
  let failures = 0;
  let sending = false;
  let urgentUntil = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function run(): Promise<void> {
    if (sending || waiting.length === 0) return;
    sending = true;
    const batch = waiting.slice(0, BATCH);
    const from = next;
    try {
      await send(from, batch);
      waiting = waiting.slice(batch.length);
      next = from + batch.length;
      failures = 0;
    } catch {
      failures += 1;
    }
    sending = false;
    if (failures > RETRY.length) return lost();
    if (waiting.length > 0) schedule(failures === 0 ? 0 : (RETRY[failures - 1] ?? 0));
  }

  function schedule(delay: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), delay);
  }

  return {
    add(signal) {
      added += 1;
      if (added > LIMIT) {
        dropped += 1;
        // One note at each power of two: the number stays known without a note a signal.
        if ((dropped & (dropped - 1)) !== 0) return;
        waiting.push({ kind: 'health', at: signal.at, note: 'dropped', count: Math.ceil(dropped / 2) });
      } else waiting.push(signal);
      if (Date.now() < urgentUntil && waiting.length <= 50) return flush();
      if (!sending && failures === 0 && waiting.length === 1) schedule(WAIT);
    },
    flush() {
      urgentUntil = Date.now() + URGENT;
      flush();
    },
  };

  function flush(): void {
    if (waiting.length === 0) return;
    // The batch under way may not arrive: send everything again under its own numbers, the journal keeps each once.
    void send(next, waiting).catch(() => {});
    if (!sending && failures === 0) schedule(WAIT);
  }
}
