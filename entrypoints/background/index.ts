import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createRequestListeners } from '../../utils/capture/web-request';
import { hostOfChange, targetsOn } from '../../utils/journal/notes';
import { keepNote, notesOf } from '../../utils/journal/notes-storage';
import { type AuditRecord, openJournal, type Placed, type Stream, toRecording } from '../../utils/journal/store';
import type { Captured } from '../../utils/model/signal';
import { onSite } from '../../utils/model/site';
import type { NoteChange } from '../../utils/model/site-notes';
import { answerAll, type Sender } from '../../utils/wire/ask';
import { createFollowers } from '../../utils/wire/followers';
import { createInjection } from '../../utils/wire/injection';
import { endAbandonedWalks } from './abandoned';
import { hostOf, originOf } from './address';
import { type Audits, createAudits } from './audits';
import { createDrawings } from './drawings';
import { createRest, noteInterruption } from './interruption';
import { openPanelOnClick } from './open-panel';
import { createOverlayAnswers, listenToKeys } from './overlay';
import { collect, tellTab } from './tabs';
import { lists, words } from './words';

const ACCESS = { origins: ['<all_urls>'] };

/**
 * Owns the journal, and has the pages draw what is judged by it. Everything it must remember is in the journal, so that the browser may
 * kill it at any moment; every listener is added in its first task, so that what wakes it is heard.
 */
export default defineBackground(() => {
  const app = browser.runtime.getManifest().version;
  const browserName = import.meta.env.FIREFOX ? 'firefox' : 'chrome';
  const journal = openJournal();
  const audits: Promise<Audits> = journal.then(async (kept) => {
    const known = await createAudits(kept);
    await noteInterruption(kept, known.all());
    return known;
  });
  const untilDone = createRest();
  const injection = createInjection();
  /** Hosts seen in audited tabs, and those for which capture is registered already. */
  const hosts = new Map<number, Set<string>>();
  const covered = new Set<string>();

  const followers = createFollowers({
    read: async (audit, after, limit) => (await journal).read(audit, after, limit),
    audit: async (id) => {
      const record = await (await audits).byId(id);
      return record ? { audit: record, app, browser: browserName } : null;
    },
  });

  const drawings = createDrawings(journal, tellTab);

  async function append(record: AuditRecord, signals: readonly Placed[], stream?: Stream): Promise<void> {
    const kept = await untilDone((await journal).append(record.id, signals, stream));
    followers.signals(record.id, kept);
    const running = (await audits).running(record.tabId);
    if (kept.length > 0 && running?.id === record.id) drawings.of(running).changed(running, kept);
  }

  const requests = createRequestListeners(browser.webRequest, (signal, { tabId, frame, doc, from }) => {
    void audits.then(async (known) => {
      const record = tabId >= 0 ? known.running(tabId) : workersAudit(known, from);
      if (record) await append(record, [{ ...signal, frame, doc }]);
    });
  });
  requests.start();
  void audits.then(async (known) => {
    if (known.all().length === 0) return requests.stop();
    for (const { tabId, url } of known.all()) addHost(tabId, url);
    await cover();
  });

  /** The audit of a tab that shows the origin for which a worker sent something. */
  function workersAudit(known: Audits, from: string): AuditRecord | null {
    const host = hostOf(from);
    return (host && known.all().find(({ tabId }) => hosts.get(tabId)?.has(host))) || null;
  }

  function addHost(tabId: number, url: string): boolean {
    const host = hostOf(url);
    if (!host) return false;
    const known = hosts.get(tabId) ?? new Set();
    hosts.set(tabId, known.add(host));
    return !covered.has(host);
  }

  /** What people said about a page's host holds from when the audit comes there. */
  async function recall(tabId: number, url: string): Promise<void> {
    const host = hostOf(url);
    const changed = host && (await (await audits).know(tabId, await notesOf(host)));
    if (changed) resettled([changed]);
  }

  function resettled(records: readonly AuditRecord[]): void {
    for (const record of records) {
      followers.changed(record.id);
      drawings.known(record.id)?.changed(record, []);
    }
  }

  async function cover(): Promise<void> {
    const all = new Set([...hosts.values()].flatMap((some) => [...some]));
    await injection.cover(all);
    covered.clear();
    for (const host of all) covered.add(host);
  }

  browser.webNavigation.onBeforeNavigate.addListener(async ({ tabId, url, frameId }) => {
    const record = (await audits).running(tabId);
    if (!record) return;
    if (addHost(tabId, url)) await cover();
    if (frameId === 0) await recall(tabId, url);
  });
  browser.webNavigation.onCommitted.addListener(async (details) => {
    const late = !covered.has(hostOf(details.url) ?? '');
    const record = (await audits).running(details.tabId);
    if (!record) return;
    const commit = placed(details, 'commit');
    await append(record, [commit]);
    if (!late || !/^https?:/.test(details.url) || (await injection.inject(details.tabId, details.frameId))) return;
    const { at, frame, doc } = commit;
    await append(record, [{ kind: 'health', at, note: 'permission', detail: originOf(details.url), frame, doc }]);
  });
  for (const event of [browser.webNavigation.onHistoryStateUpdated, browser.webNavigation.onReferenceFragmentUpdated]) {
    event.addListener(async (details) => {
      const record = (await audits).running(details.tabId);
      if (record) await append(record, [placed(details, 'history')]);
    });
  }

  browser.webNavigation.onCreatedNavigationTarget.addListener(async ({ sourceTabId, sourceFrameId, url, timeStamp }) => {
    const record = (await audits).running(sourceTabId);
    if (!record || !/^https?:/.test(url)) return;
    const source = await browser.webNavigation.getFrame({ tabId: sourceTabId, frameId: sourceFrameId }).catch(() => null);
    const doc = (source as { documentId?: string } | null)?.documentId ?? null;
    await append(record, [{ kind: 'navigation', how: 'opened', at: timeStamp, url, frame: sourceFrameId, doc }]);
  });
  browser.permissions.onRemoved.addListener(async ({ origins = [] }) => {
    const detail = origins.join(' ');
    for (const record of detail ? (await audits).all() : [])
      await append(record, [{ kind: 'health', at: Date.now(), note: 'permission', detail, frame: 0, doc: null }]);
  });

  async function note(change: NoteChange, audit: string | null): Promise<void> {
    const host = hostOfChange(change);
    await keepNote(change);
    const changed = await (await audits).note(change, ({ url }) => onSite(hostOf(url) ?? '') === onSite(host ?? ''), audit);
    resettled(changed);
    for (const { tabId, endedAt, settings } of change.note === 'type' ? changed : [])
      if (endedAt === null) tellTab(tabId, { type: 'types', types: settings.notes?.types ?? [] }, 0);
    for (const { tabId, endedAt, settings } of change.note === 'own' ? changed : [])
      if (endedAt === null) tellTab(tabId, { type: 'own', targets: targetsOn(host, settings.notes?.own) });
  }

  async function stop(tabId: number): Promise<void> {
    const known = await audits;
    const record = known.running(tabId);
    if (!record) return;
    await collect(tabId);
    if (known.running(tabId)?.id !== record.id) return;
    await append(record, [{ kind: 'health', at: Date.now(), note: 'stopped', frame: 0, doc: null }]);
    await known.end(record);
    drawings.end(record.id);
    tellTab(tabId, { type: 'stop' });
    hosts.delete(tabId);
    await cover();
    if (known.all().length === 0) requests.stop();
    void browser.action.setBadgeText({ tabId, text: '' }).catch(() => {});
    followers.changed(record.id);
  }

  browser.tabs.onRemoved.addListener((tabId) => void stop(tabId));
  browser.runtime.onStartup.addListener(async () => {
    for (const { tabId } of (await audits).all()) await stop(tabId);
  });
  openPanelOnClick();
  listenToKeys();
  endAbandonedWalks(stop);

  answerAll({
    async start({ tabId, url, settings }) {
      if (!(await browser.permissions.contains(ACCESS))) return { ok: false, error: 'permission' };
      await stop(tabId);
      const tab = await browser.tabs.get(tabId);
      const address = url ?? tab.url ?? '';
      if (!/^https?:/.test(address)) return { ok: false, error: 'unsupported' };
      addHost(tabId, address);
      await cover();
      const record = await (await audits).begin(tabId, address, settings ?? { require: [] });
      await recall(tabId, address);
      requests.start();
      if (url) await browser.tabs.update(tabId, { url });
      else await browser.tabs.reload(tabId);
      return { ok: true, audit: record.id };
    },
    async stop({ tabId }) {
      await stop(tabId);
      return { ok: true };
    },
    find: async ({ tabId }) => ({ audit: await (await audits).newest(tabId) }),
    async recording({ audit }) {
      const record = await (await audits).byId(audit);
      return record ? toRecording(await journal, record, app, browserName) : null;
    },
    async rules({ rules, audit }) {
      resettled(await (await audits).rule(rules, audit));
      return { ok: true };
    },
    async note({ change, audit }) {
      await note(change, audit);
      return { ok: true };
    },
    async signals({ stream, from, signals }, sender) {
      const record = (await audits).running(sender.tab?.id ?? -1);
      if (!record) return { audited: false };
      await append(record, place(signals, stream, sender), { id: stream, from });
      return { audited: true };
    },
    types: async (_, sender) => ({ types: (await audits).running(sender.tab?.id ?? -1)?.settings.notes?.types ?? [] }),
    own: async (_, sender) => {
      const { notes } = (await audits).running(sender.tab?.id ?? -1)?.settings ?? {};
      return { targets: targetsOn(hostOf(sender.tab?.url ?? ''), notes?.own) };
    },
    lists,
    words,
    ...createOverlayAnswers({
      running: async (tabId) => (await audits).running(tabId) ?? null,
      drawingOf: drawings.of,
      point: followers.point,
      note,
    }),
    async redraw(_, sender) {
      const record = (await audits).running(sender.tab?.id ?? -1);
      if (record) drawings.of(record).renew(sender.frameId ?? 0);
      return { ok: true };
    },
    async reveal({ tabId, frame, ref }) {
      tellTab(tabId, { type: 'reveal', ref }, frame);
      return { ok: true };
    },
  });
});

function place(signals: readonly Captured[], stream: string, sender: Sender): Placed[] {
  const frame = sender.frameId ?? 0;
  const doc = sender.documentId ?? stream;
  return signals.map((signal) => ({ ...signal, frame, doc }));
}

function placed(details: { frameId: number; url: string; timeStamp: number }, how: 'commit' | 'history'): Placed {
  const doc = (details as { documentId?: string }).documentId ?? null;
  return { kind: 'navigation', how, at: details.timeStamp, url: details.url, frame: details.frameId, doc };
}
