import type { Captured } from '../model/signal';

/** Signals that one document may send; what comes after is counted as dropped. */
const LIMIT = 50_000;
/** Characters that may wait to be sent; what comes meanwhile is counted as dropped. */
const HELD = 48_000_000;
/** Signals of one message, and characters of them, but for the last: the browser writes and reads a message in one task. */
const BATCH = 400;
const BATCH_SIZE = 500_000;
/** Characters of one message where the document may be going away. The browser takes no more than 64 MB. */
const FLUSH_SIZE = 16_000_000;
/** Milliseconds that signals wait for company: the first after a while, and those of a page that goes on and on. A message costs. */
const WAIT = 100;
const STEADY = 400;
/** After a flush a document may be going away: for so many milliseconds nothing waits for company. */
const URGENT = 1_000;
const RETRY = [100, 300, 1_000, 3_000];

export interface Outbox {
  /** @param size some number of characters that it holds */
  add(signal: Captured, size?: number): void;
  /** Sends at once what waits: the document may be going away. Resolves once it is known what became of it. */
  flush(): Promise<void>;
}

/**
 * Sends a document's signals in order, in batches, again until they are acknowledged: the background may be killed at any moment.
 * @param send resolves once the batch that begins with number `from` is safe; rejects where it may not be
 * @param lost called when the background cannot be reached any more
 */
export function createOutbox(send: (from: number, signals: readonly Captured[]) => Promise<void>, lost: () => void): Outbox {
  let waiting: { readonly signal: Captured; readonly size: number }[] = [];
  let held = 0;
  let next = 0;
  let added = 0;
  let failures = 0;
  let sending = false;
  let urgentUntil = 0;
  let sentAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const dropped = { count: 0, told: 0, tellAt: 1 };

  async function run(): Promise<void> {
    if (sending || waiting.length === 0) return;
    sending = true;
    sentAt = Date.now();
    const batch = batchFrom(0, BATCH, BATCH_SIZE);
    const from = next;
    try {
      await send(from, batch);
      for (const { size } of waiting.splice(0, batch.length)) held -= size;
      next = from + batch.length;
      failures = 0;
    } catch {
      failures += 1;
    }
    sending = false;
    if (failures > RETRY.length) return giveUp();
    if (waiting.length === 0) return;
    if (failures > 0) schedule(RETRY[failures - 1] ?? 0);
    else schedule(waiting.length >= BATCH ? 0 : STEADY);
  }

  function giveUp(): void {
    waiting = [];
    lost();
  }

  /** What goes into one message: at least one signal. */
  function batchFrom(start: number, most: number, largest: number): Captured[] {
    const batch: Captured[] = [];
    let characters = 0;
    for (let index = start; index < waiting.length && batch.length < most && characters < largest; index += 1) {
      const item = waiting[index];
      if (!item) break;
      batch.push(item.signal);
      characters += item.size;
    }
    return batch;
  }

  function schedule(delay: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), delay);
  }

  /** One note each time the number has doubled: it stays known without a note a signal. */
  function drop(signal: Captured): Captured | null {
    dropped.count += signal.kind === 'health' && signal.note === 'dropped' ? (signal.count ?? 1) : 1;
    if (dropped.count < dropped.tellAt) return null;
    const count = dropped.count - dropped.told;
    dropped.told = dropped.count;
    dropped.tellAt = 2 * dropped.count;
    return { kind: 'health', at: signal.at, note: 'dropped', count };
  }

  return {
    add(signal, size = 300) {
      added += 1;
      const fits = added <= LIMIT && held + size <= HELD;
      const kept = fits ? signal : drop(signal);
      if (!kept) return;
      const room = fits ? size : 0;
      waiting.push({ signal: kept, size: room });
      held += room;
      if (Date.now() < urgentUntil && waiting.length <= 50) return void flush();
      if (!sending && failures === 0 && waiting.length === 1) schedule(Date.now() - sentAt < 2 * STEADY ? STEADY : WAIT);
    },
    flush() {
      urgentUntil = Date.now() + URGENT;
      return flush();
    },
  };

  async function flush(): Promise<void> {
    if (waiting.length === 0) return;
    const sent: Promise<void>[] = [];
    // The batch under way may not arrive: send everything again under its own numbers, the journal keeps each once.
    for (let start = 0; start < waiting.length; ) {
      const batch = batchFrom(start, Number.POSITIVE_INFINITY, FLUSH_SIZE);
      sent.push(send(next + start, batch).catch(() => {}));
      start += batch.length;
    }
    if (!sending && failures === 0) schedule(WAIT);
    await Promise.all(sent);
  }
}
