import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { AuditSettings, Recording } from '../model/recording';
import type { Captured, Signal } from '../model/signal';

/** An audit as the journal keeps it, without its signals. */
export interface AuditRecord {
  readonly id: string;
  readonly tabId: number;
  readonly url: string;
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly settings: AuditSettings;
}

/** A captured signal with its frame and document, not yet numbered. */
export type Placed = Captured & Pick<Signal, 'frame' | 'doc'>;

/** A sender's own count of what it sent, so that what is sent twice is kept once. */
export interface Stream {
  readonly id: string;
  /** Number of the first signal of this batch within the stream, from 0. */
  readonly from: number;
}

interface Schema extends DBSchema {
  audits: { key: string; value: AuditRecord };
  signals: { key: [string, number]; value: { audit: string; seq: number; signal: Signal } };
  streams: { key: [string, string]; value: { audit: string; stream: string; next: number } };
}

/** Signals of one audit that are kept at most; more are counted and dropped, never silently. */
export const SIGNAL_LIMIT = 200_000;
/** Notes on what was dropped that are kept beyond them at most. */
const NOTES = 1_000;

/**
 * The append-only journal in IndexedDB. One writer: the background. What comes is committed at once: the background can be killed at any
 * moment.
 */
export interface Journal {
  audits(): Promise<AuditRecord[]>;
  save(record: AuditRecord): Promise<void>;
  /** Numbers and keeps the signals; resolves, once they are safe, with those that were new. Rejects where the stream has a gap. */
  append(audit: string, signals: readonly Placed[], stream?: Stream): Promise<Signal[]>;
  /** Signals after `after`, at most `limit`. */
  read(audit: string, after: number, limit: number): Promise<Signal[]>;
  /** The signal that was kept last. */
  newest(audit: string): Promise<Signal | null>;
  /** Deletes an audit and its signals. */
  forget(audit: string): Promise<void>;
}

/** @param limit signals of one audit that are kept at most */
export async function openJournal(name = 'mikroskop', limit = SIGNAL_LIMIT): Promise<Journal> {
  const database = await openDB<Schema>(name, 1, {
    upgrade(db) {
      db.createObjectStore('audits', { keyPath: 'id' });
      db.createObjectStore('signals', { keyPath: ['audit', 'seq'] });
      db.createObjectStore('streams', { keyPath: ['audit', 'stream'] });
    },
  });
  const counters = new Map<string, Promise<Counter>>();

  function counterOf(audit: string): Promise<Counter> {
    const known = counters.get(audit) ?? readCounter(database, audit);
    counters.set(audit, known);
    return known;
  }

  return {
    audits: () => database.getAll('audits'),
    async save(record) {
      await database.put('audits', record);
    },
    async append(audit, signals, stream) {
      const counter = await counterOf(audit);
      const transaction = database.transaction(['signals', 'streams'], 'readwrite', { durability: 'relaxed' });
      const [rows, streams] = [transaction.objectStore('signals'), transaction.objectStore('streams')];
      try {
        const kept = count(counter, signals, stream, limit);
        for (const signal of kept) void rows.put({ audit, seq: signal.seq, signal });
        const next = stream && counter.streams.get(stream.id);
        if (next) void streams.put({ audit, stream: stream.id, next });
        transaction.commit();
        await transaction.done;
        return kept;
      } catch (error) {
        transaction.done.catch(() => {});
        abort(transaction);
        // What was counted was not kept: count anew from what is.
        counters.delete(audit);
        throw error;
      }
    },
    async read(audit, after, limit) {
      const rows = await database.getAll(
        'signals',
        IDBKeyRange.bound([audit, after + 1], [audit, Number.MAX_SAFE_INTEGER]),
        limit,
      );
      return rows.map(({ signal }) => signal);
    },
    async newest(audit) {
      const range = IDBKeyRange.bound([audit, 0], [audit, Number.MAX_SAFE_INTEGER]);
      return (await database.transaction('signals').store.openCursor(range, 'prev'))?.value.signal ?? null;
    },
    async forget(audit) {
      counters.delete(audit);
      const transaction = database.transaction(['audits', 'signals', 'streams'], 'readwrite');
      void transaction.objectStore('audits').delete(audit);
      void transaction.objectStore('signals').delete(IDBKeyRange.bound([audit, 0], [audit, Number.MAX_SAFE_INTEGER]));
      void transaction.objectStore('streams').delete(IDBKeyRange.bound([audit, ''], [audit, '\uffff']));
      await transaction.done;
    },
  };
}

interface Counter {
  seq: number;
  /** Signals that found no room. */
  dropped: number;
  readonly streams: Map<string, number>;
}

/** Numbers those signals that are new, and of what finds no room only that there was some. Throws where some before them are missing. */
function count(counter: Counter, signals: readonly Placed[], stream: Stream | undefined, limit: number): Signal[] {
  const known = stream ? (counter.streams.get(stream.id) ?? 0) : 0;
  if (stream && stream.from > known) throw new Error('What the document sent before has not come.');
  const start = stream ? known - stream.from : 0;
  const fresh = signals.slice(start);
  if (stream && fresh.length > 0) counter.streams.set(stream.id, stream.from + signals.length);
  const number = (signal: Placed): Signal => {
    counter.seq += 1;
    return { ...signal, seq: counter.seq } as Signal;
  };
  const room = Math.max(0, limit - counter.seq);
  const kept = fresh.slice(0, room).map(number);
  for (const signal of fresh.slice(room)) {
    const { at, frame, doc } = signal;
    // Judging ends with what is complete: after the last signal that was kept, silence means nothing.
    if (counter.seq === limit) kept.push(number({ kind: 'health', at, note: 'stopped', frame: 0, doc: null }));
    counter.dropped += 1;
    // One note at each power of two: the number stays known without a note a signal.
    if ((counter.dropped & (counter.dropped - 1)) === 0 && counter.seq < limit + NOTES)
      kept.push(number({ kind: 'health', at, note: 'dropped', count: Math.ceil(counter.dropped / 2), frame, doc }));
  }
  return kept;
}

async function readCounter(database: IDBPDatabase<Schema>, audit: string): Promise<Counter> {
  const range = IDBKeyRange.bound([audit, 0], [audit, Number.MAX_SAFE_INTEGER]);
  const last = await database.transaction('signals').store.openKeyCursor(range, 'prev');
  const streams = await database.getAll('streams', IDBKeyRange.bound([audit, ''], [audit, '\uffff']));
  return { seq: last ? last.primaryKey[1] : 0, dropped: 0, streams: new Map(streams.map(({ stream, next }) => [stream, next])) };
}

/** Undoes what a transaction has done so far, unless it has ended by itself. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has.
  }
}

/** A recording of what the journal holds of an audit. */
export async function toRecording(journal: Journal, record: AuditRecord, app: string, browser: string): Promise<Recording> {
  const { id, url, startedAt, endedAt, settings } = record;
  const signals = await journal.read(id, 0, SIGNAL_LIMIT + NOTES);
  return { format: 'mikroskop-recording', version: 1, id, app, browser, url, startedAt, endedAt, settings, signals };
}
