import { browser } from 'wxt/browser';
import { createStore } from 'zustand/vanilla';
import type { Phase } from '../../components/phase';
import { createAudit, isReadAnew } from '../../utils/audit';
import { readRules } from '../../utils/journal/rules-storage';
import type { AuditSettings, Recording, VendorRule } from '../../utils/model/recording';
import type { Signal } from '../../utils/model/signal';
import type { NoteChange } from '../../utils/model/site-notes';
import type { Audit } from '../../utils/model/verdict';
import { ask } from '../../utils/wire/ask';
import { follow } from '../../utils/wire/followers';
import type { AuditInfo, Pointed } from '../../utils/wire/messages';

const ACCESS = { origins: ['<all_urls>'] };
/** Shortest time between two judgements, in milliseconds. */
const PACE = 150;

export interface SessionState {
  readonly phase: Phase;
  readonly audit: Audit | null;
  readonly info: AuditInfo | null;
  /** The signals that `audit` rests on, by `seq - 1`. */
  readonly signals: readonly Signal[];
  /** What a person pointed at on the page last: another object each time. */
  readonly pointed: Pointed | null;
}

/** What the panel shows and does: which tab it looks at, which audit it follows, which recording is open. */
export function createSession(pinnedTab: number | null) {
  const store = createStore<SessionState>(() => ({
    phase: { phase: 'loading' },
    audit: null,
    info: null,
    signals: [],
    pointed: null,
  }));
  let tabId = pinnedTab ?? -1;
  let following = new AbortController();
  let followed = '';

  function leave(): void {
    following.abort();
    following = new AbortController();
    followed = '';
  }

  /** Looks which tab is in front and what is known of it. */
  async function look(): Promise<void> {
    if (store.getState().phase.phase === 'recording') return;
    const tab =
      pinnedTab === null
        ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
        : await browser.tabs.get(pinnedTab);
    tabId = tab?.id ?? -1;
    const { audit } = await ask('find', { tabId });
    if (audit) return followAudit(audit);
    leave();
    store.setState({ phase: { phase: 'idle', site: hostOf(tab?.url) }, audit: null, info: null, signals: [] });
  }

  function followAudit(info: AuditInfo): void {
    if (followed === info.id) return;
    leave();
    followed = info.id;
    const signals: Signal[] = [];
    let reader = createAudit(info.settings);
    const { signal } = following;
    let current = info;
    /** What was recorded already is judged by the new rules, too. */
    function rejudge(settings: AuditSettings): void {
      reader.note(settings.notes);
      if (!isReadAnew(settings, current.settings)) return;
      reader = createAudit(settings);
      reader.add(signals);
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    let dueAt = Number.POSITIVE_INFINITY;
    /** What is due sooner goes before what only the passing of time asks for. */
    const schedule = (delay: number) => {
      const at = Date.now() + delay;
      if (at >= dueAt) return;
      clearTimeout(timer);
      dueAt = at;
      timer = setTimeout(judge, delay);
    };
    function judge(): void {
      dueAt = Number.POSITIVE_INFINITY;
      if (signal.aborted) return;
      const now = current.endedAt ?? Date.now();
      const audit = reader.audit(now);
      const { startedAt, endedAt } = current;
      store.setState({ phase: { phase: 'live', audit, startedAt, now, endedAt }, audit, info: current, signals });
      if (audit.reviewAt !== null && endedAt === null) schedule(Math.min(Math.max(PACE, audit.reviewAt - now), 60_000));
    }
    signal.addEventListener('abort', () => clearTimeout(timer));
    store.setState({ phase: { phase: 'loading' }, audit: null, info, signals });
    schedule(PACE);
    follow(
      info.id,
      (message) => {
        if (message.type === 'gone') return void look();
        if (message.type === 'point') return store.setState({ pointed: { ...message } });
        if (message.type === 'audit') {
          rejudge(message.audit.settings);
          current = message.audit;
        } else {
          for (const received of message.signals) signals.push(received);
          reader.add(message.signals);
        }
        schedule(PACE);
      },
      signal,
    );
  }

  /** Must be called within the click: the browser asks the person for access then. */
  async function start(): Promise<void> {
    const before = store.getState().phase;
    const site = 'site' in before ? before.site : null;
    try {
      if (!(await browser.permissions.request(ACCESS))) return store.setState({ phase: { phase: 'denied', site } });
      store.setState({ phase: { phase: 'starting' } });
      const rules = await readRules();
      const started = await ask('start', { tabId, settings: { require: [], ...(rules.length > 0 && { rules }) } });
      if (started.ok) return await look();
      if (started.error === 'unsupported') return store.setState({ phase: { phase: 'unsupported' } });
      store.setState({
        phase: started.error === 'permission' ? { phase: 'denied', site } : { phase: 'broken', message: started.error },
      });
    } catch (error) {
      store.setState({ phase: { phase: 'broken', message: error instanceof Error ? error.message : String(error) } });
    }
  }

  function open(recording: Recording): void {
    leave();
    const reader = createAudit(recording.settings);
    reader.add(recording.signals);
    const audit = reader.audit(recording.endedAt ?? recording.signals.at(-1)?.at ?? recording.startedAt);
    const { startedAt, signals } = recording;
    store.setState({ phase: { phase: 'recording', audit, startedAt }, audit, info: null, signals });
  }

  /** Judges by these rules what is recorded now, and what is shown; what starts later reads them by itself. */
  async function judgeBy(rules: readonly VendorRule[]): Promise<void> {
    await ask('rules', { rules, audit: store.getState().info?.id ?? null });
  }

  /** Has what a person said kept, and what is shown judged by it. */
  async function note(change: NoteChange): Promise<void> {
    await ask('note', { change, audit: store.getState().info?.id ?? null });
  }

  browser.tabs.onUpdated.addListener((id, { status }) => {
    if (id === tabId && status !== undefined) void look();
  });
  if (pinnedTab === null) browser.tabs.onActivated.addListener(() => void look());

  return {
    store,
    look,
    start,
    open,
    judgeBy,
    note,
    tab: () => tabId,
    stop: () => ask('stop', { tabId }),
    close() {
      store.setState({ phase: { phase: 'loading' } });
      return look();
    },
  };
}

function hostOf(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, host } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? host : null;
}
