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

/**
 * The append-only journal in IndexedDB. One writer: the background. Each batch is committed in the task in which it came, so that the
 * background can be killed at any moment.
 */
export interface Journal {
  audits(): Promise<AuditRecord[]>;
  save(record: AuditRecord): Promise<void>;
  /** Numbers and keeps the signals; resolves, once they are safe, with those that were new. */
  append(audit: string, signals: readonly Placed[], stream?: Stream): Promise<Signal[]>;
  /** Signals after `after`, at most `limit`. */
  read(audit: string, after: number, limit: number): Promise<Signal[]>;
  /** Deletes an audit and its signals. */
  forget(audit: string): Promise<void>;
}

export async function openJournal(name = 'mikroskop'): Promise<Journal> {
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
      const start = stream ? Math.max(0, (counter.streams.get(stream.id) ?? 0) - stream.from) : 0;
      const fresh = signals.slice(start);
      if (stream && fresh.length > 0) counter.streams.set(stream.id, stream.from + signals.length);
      const room = Math.max(0, SIGNAL_LIMIT - counter.seq);
      const kept = fresh.slice(0, room).map((signal) => {
        counter.seq += 1;
        return { ...signal, seq: counter.seq } as Signal;
      });
      const transaction = database.transaction(['signals', 'streams'], 'readwrite', { durability: 'relaxed' });
      for (const signal of kept) void transaction.objectStore('signals').put({ audit, seq: signal.seq, signal });
      if (stream) void transaction.objectStore('streams').put({ audit, stream: stream.id, next: stream.from + signals.length });
      transaction.commit();
      await transaction.done;
      return kept;
    },
    async read(audit, after, limit) {
      const rows = await database.getAll(
        'signals',
        IDBKeyRange.bound([audit, after + 1], [audit, Number.MAX_SAFE_INTEGER]),
        limit,
      );
      return rows.map(({ signal }) => signal);
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
  readonly streams: Map<string, number>;
}

async function readCounter(database: IDBPDatabase<Schema>, audit: string): Promise<Counter> {
  const range = IDBKeyRange.bound([audit, 0], [audit, Number.MAX_SAFE_INTEGER]);
  const last = await database.transaction('signals').store.openKeyCursor(range, 'prev');
  const streams = await database.getAll('streams', IDBKeyRange.bound([audit, ''], [audit, '\uffff']));
  return { seq: last ? last.primaryKey[1] : 0, streams: new Map(streams.map(({ stream, next }) => [stream, next])) };
}

/** A recording of what the journal holds of an audit. */
export async function toRecording(journal: Journal, record: AuditRecord, app: string, browser: string): Promise<Recording> {
  const { id, url, startedAt, endedAt, settings } = record;
  const signals = await journal.read(id, 0, SIGNAL_LIMIT);
  return { format: 'mikroskop-recording', version: 1, id, app, browser, url, startedAt, endedAt, settings, signals };
}
