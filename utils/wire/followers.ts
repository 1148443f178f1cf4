import { browser } from 'wxt/browser';
import type { Signal } from '../model/signal';
import { type AuditInfo, followName, type Pointed, parseFollowName, type ToFollower } from './messages';

/** Signals of one message to a follower. */
const CHUNK = 2_000;
/** Milliseconds that new signals wait for company: a message for each would cost more than what it says. */
const WAIT = 20;

interface Port {
  readonly name: string;
  postMessage(message: unknown): void;
  readonly onDisconnect: { addListener(listener: () => void): void };
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  disconnect(): void;
}

/** What a follower is given to begin with. */
export interface FollowSource {
  audit(id: string): Promise<{ audit: AuditInfo; app: string; browser: string } | null>;
  read(id: string, after: number, limit: number): Promise<Signal[]>;
}

/** Background side: tells each open panel and overlay what comes to the journal. Each follower gets each signal once, in order. */
export function createFollowers(source: FollowSource): {
  signals(audit: string, signals: readonly Signal[]): void;
  changed(audit: string): void;
  /** False where nobody follows the audit. */
  point(audit: string, pointed: Pointed): boolean;
} {
  /** `more`: something came while it was being read for. */
  const followers = new Map<Port, { audit: string; sent: number; busy: boolean; more: boolean }>();

  async function catchUp(port: Port): Promise<void> {
    const follower = followers.get(port);
    if (!follower || follower.busy) return;
    follower.busy = true;
    try {
      for (;;) {
        const signals = await source.read(follower.audit, follower.sent, CHUNK);
        if (!followers.has(port) || (signals.length === 0 && !follower.more)) break;
        follower.more = false;
        if (signals.length === 0) continue;
        follower.sent = signals.at(-1)?.seq ?? follower.sent;
        tell(port, { type: 'signals', signals });
      }
    } finally {
      follower.busy = false;
    }
  }

  function tell(port: Port, message: ToFollower): void {
    try {
      port.postMessage(message);
    } catch {
      followers.delete(port);
    }
  }

  async function tellAudit(port: Port, id: string): Promise<void> {
    const found = await source.audit(id);
    tell(port, found ? { type: 'audit', ...found } : { type: 'gone' });
  }

  browser.runtime.onConnect.addListener((port: Port) => {
    const follow = parseFollowName(port.name);
    if (!follow) return;
    followers.set(port, { audit: follow.audit, sent: follow.after, busy: false, more: false });
    port.onDisconnect.addListener(() => followers.delete(port));
    void tellAudit(port, follow.audit).then(() => catchUp(port));
  });

  let waiting = new Map<string, Signal[]>();

  function tellWaiting(): void {
    const told = waiting;
    waiting = new Map();
    for (const [audit, signals] of told) tellSignals(audit, signals);
  }

  function tellSignals(audit: string, signals: readonly Signal[]): void {
    const last = signals.at(-1);
    const first = signals[0];
    if (!last || !first) return;
    for (const [port, follower] of followers) {
      if (follower.audit !== audit) continue;
      if (follower.busy || follower.sent !== first.seq - 1) {
        follower.more = true;
        void catchUp(port);
        continue;
      }
      follower.sent = last.seq;
      tell(port, { type: 'signals', signals });
    }
  }

  return {
    signals(audit, signals) {
      if (followers.size === 0 || signals.length === 0) return;
      if (waiting.size === 0) setTimeout(tellWaiting, WAIT);
      const list = waiting.get(audit) ?? [];
      waiting.set(audit, list);
      for (const signal of signals) list.push(signal);
    },
    changed(audit) {
      for (const [port, follower] of followers) if (follower.audit === audit) void tellAudit(port, audit);
    },
    point(audit, pointed) {
      const ports = [...followers].filter(([, follower]) => follower.audit === audit);
      for (const [port] of ports) tell(port, { type: 'point', ...pointed });
      return ports.length > 0;
    },
  };
}

/**
 * Reader side: follows an audit until `stop` aborts, through any number of deaths of the background.
 * Each signal is handed on once, in order.
 */
export function follow(audit: string, handle: (message: ToFollower) => void, stop: AbortSignal): void {
  let last = 0;

  function connect(): void {
    if (stop.aborted) return;
    let port: Port;
    try {
      port = browser.runtime.connect({ name: followName(audit, last) }) as Port;
    } catch {
      return handle({ type: 'gone' });
    }
    const end = () => port.disconnect();
    port.onMessage.addListener((message) => {
      const told = message as ToFollower;
      if (told.type !== 'signals') return handle(told);
      const signals = told.signals.filter(({ seq }) => seq > last);
      last = signals.at(-1)?.seq ?? last;
      if (signals.length > 0) handle({ type: 'signals', signals });
    });
    port.onDisconnect.addListener(() => {
      stop.removeEventListener('abort', end);
      setTimeout(connect, 50);
    });
    stop.addEventListener('abort', end, { once: true });
  }

  connect();
}
