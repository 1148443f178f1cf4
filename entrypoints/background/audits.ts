import { changeNotes, mergeNotes, NO_NOTES } from '../../utils/journal/notes';
import type { AuditRecord, Journal } from '../../utils/journal/store';
import type { AuditSettings, VendorRule } from '../../utils/model/recording';
import type { NoteChange, SiteNotes } from '../../utils/model/site-notes';

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
  /** The same for one thing that a person said, for those running audits that it is about. */
  note(change: NoteChange, isAbout: (record: AuditRecord) => boolean, id: string | null): Promise<AuditRecord[]>;
  /** Has the running audit of a tab judged by what is known of one more host; null where that is nothing new. */
  know(tabId: number, notes: SiteNotes): Promise<AuditRecord | null>;
  end(record: AuditRecord): Promise<AuditRecord>;
}

export async function createAudits(journal: Journal): Promise<Audits> {
  const running = new Map<number, AuditRecord>();
  for (const record of await journal.audits()) if (record.endedAt === null) running.set(record.tabId, record);

  async function resettle(
    change: (settings: AuditSettings) => AuditSettings,
    isAbout: (record: AuditRecord) => boolean,
    id: string | null,
  ): Promise<AuditRecord[]> {
    const changed = [...running.values()]
      .filter((record) => record.id === id || isAbout(record))
      .map((record) => ({ ...record, settings: change(record.settings) }));
    for (const record of changed) running.set(record.tabId, record);
    await Promise.all(changed.map((record) => journal.save(record)));
    const shown = (await journal.audits()).find((record) => record.id === id && record.endedAt !== null);
    if (!shown) return changed;
    const resettled = { ...shown, settings: change(shown.settings) };
    await journal.save(resettled);
    return [...changed, resettled];
  }

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
    rule: (rules, id) =>
      resettle(
        (settings) => ({ ...settings, rules }),
        () => true,
        id,
      ),
    note: (change, isAbout, id) =>
      resettle((settings) => ({ ...settings, notes: changeNotes(settings.notes ?? NO_NOTES, change) }), isAbout, id),
    async know(tabId, notes) {
      const record = running.get(tabId);
      const known = record?.settings.notes ?? NO_NOTES;
      const merged = mergeNotes(known, notes);
      if (!record || JSON.stringify(merged) === JSON.stringify(known)) return null;
      const changed = { ...record, settings: { ...record.settings, notes: merged } };
      running.set(tabId, changed);
      await journal.save(changed);
      return changed;
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
