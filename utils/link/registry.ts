import type { NavigationSignal, Signal } from '../model/signal';
import { compare, insert } from './order';

/** What is known of a document from signals that are not navigations. */
export interface Trace {
  frame: number;
  at: number;
  seq: number;
  url: string | null;
  /** Capture's own scripts spoke from within it. */
  reached: boolean;
}

/** Everything that decides which documents there were and where a signal belongs. */
export interface Registry {
  readonly navigations: NavigationSignal[];
  readonly traces: Map<string, Trace>;
  /** Takes note of a signal; true when it changes what documents there are. */
  note(signal: Signal): boolean;
}

export function createRegistry(): Registry {
  const navigations: NavigationSignal[] = [];
  const traces = new Map<string, Trace>();
  /** Documents of which a navigation is known, and those that told of one themselves. */
  const placed = new Set<string>();
  const heard = new Set<string>();

  return {
    navigations,
    traces,
    note(signal) {
      // A new tab is no document of this one.
      if (signal.kind === 'navigation' && signal.how === 'opened') return false;
      if (signal.kind === 'navigation') {
        insert(navigations, signal);
        if (signal.doc !== null) placed.add(signal.doc);
        if (signal.doc !== null && isOwnWord(signal)) heard.add(signal.doc);
        return true;
      }
      if (signal.doc === null) return false;
      const trace = traces.get(signal.doc);
      const url = signal.kind === 'offer' ? signal.page.url : signal.kind === 'request' ? (signal.documentUrl ?? null) : null;
      const reached = signal.kind !== 'request' && signal.kind !== 'outcome';
      if (!trace) {
        const { frame, at, seq } = signal;
        traces.set(signal.doc, { frame, at, seq, url, reached });
        return !placed.has(signal.doc) || (reached && !heard.has(signal.doc));
      }
      const earlier = compare(signal, trace) < 0;
      const moved = earlier || (trace.url === null && url !== null);
      const spoke = reached && !trace.reached;
      if (earlier) Object.assign(trace, { at: signal.at, seq: signal.seq });
      trace.url ??= url;
      trace.reached ||= reached;
      return (moved && !placed.has(signal.doc)) || (spoke && !heard.has(signal.doc));
    },
  };
}

/** Whether the document itself tells of the navigation: the browser tells of a commit, and of a new address, wherever capture is. */
export function isOwnWord({ how }: NavigationSignal): boolean {
  return how === 'load' || how === 'leave' || how === 'bfcache';
}
