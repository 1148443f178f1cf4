import type { AuditRecord, Journal } from '../../utils/journal/store';
import type { AuditSettings, VendorRule } from '../../utils/model/recording';

/** Audits that are kept after they have ended; the oldest is forgotten first. */
const KEPT = 20;

/** Which tabs are audited, known again after each death of the background. */
export interface Audits {
  /** The running audit of a tab. */
  running(tabId: number): AuditRecord | null;
  /** Every running audit. */
  all(): readonly AuditRecord[];
  /** The newest audit of a tab, running or ended. */
  newest(tabId: number): Promise<AuditRecord | null>;
  byId(id: string): Promise<AuditRecord | null>;
  begin(tabId: number, url: string, settings: AuditSettings): Promise<AuditRecord>;
  /** Has running audits, and the one with this id, judged by other rules; resolves with those whose settings changed. */
  rule(rules: readonly VendorRule[], id: string | null): Promise<AuditRecord[]>;
  end(record: AuditRecord): Promise<AuditRecord>;
}

export async function createAudits(journal: Journal): Promise<Audits> {
  const running = new Map<number, AuditRecord>();
  for (const record of await journal.audits()) if (record.endedAt === null) running.set(record.tabId, record);

  return {
    running: (tabId) => running.get(tabId) ?? null,
    all: () => [...running.values()],
    async newest(tabId) {
      const audits = (await journal.audits()).filter((record) => record.tabId === tabId);
      return audits.sort((a, b) => b.startedAt - a.startedAt)[0] ?? null;
    },
    byId: async (id) => (await journal.audits()).find((record) => record.id === id) ?? null,
    async begin(tabId, url, settings) {
      const record = { id: crypto.randomUUID(), tabId, url, startedAt: Date.now(), endedAt: null, settings };
      running.set(tabId, record);
      await journal.save(record);
      const ended = (await journal.audits()).filter(({ endedAt }) => endedAt !== null).sort((a, b) => b.startedAt - a.startedAt);
      for (const { id } of ended.slice(KEPT)) await journal.forget(id);
      return record;
    },
    async rule(rules, id) {
      const ruled = (record: AuditRecord): AuditRecord => ({ ...record, settings: { ...record.settings, rules } });
      const changed = [...running.values()].map(ruled);
      for (const record of changed) running.set(record.tabId, record);
      await Promise.all(changed.map((record) => journal.save(record)));
      const shown = (await journal.audits()).find((record) => record.id === id && record.endedAt !== null);
      if (!shown) return changed;
      await journal.save(ruled(shown));
      return [...changed, ruled(shown)];
    },
    async end(record) {
      const { settings } = running.get(record.tabId) ?? record;
      running.delete(record.tabId);
      const ended = { ...record, settings, endedAt: Date.now() };
      await journal.save(ended);
      return ended;
    },
  };
}
