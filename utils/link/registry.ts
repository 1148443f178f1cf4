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
  const loaded = new Set<string>();

  return {
    navigations,
    traces,
    note(signal) {
      // A new tab is no document of this one.
      if (signal.kind === 'navigation' && signal.how === 'opened') return false;
      if (signal.kind === 'navigation') {
        insert(navigations, signal);
        if (signal.doc !== null) loaded.add(signal.doc);
        return true;
      }
      if (signal.doc === null) return false;
      const trace = traces.get(signal.doc);
      const url = signal.kind === 'offer' ? signal.page.url : signal.kind === 'request' ? (signal.documentUrl ?? null) : null;
      const reached = signal.kind !== 'request' && signal.kind !== 'outcome';
      if (!trace) {
        const { frame, at, seq } = signal;
        traces.set(signal.doc, { frame, at, seq, url, reached });
        return !loaded.has(signal.doc);
      }
      const earlier = compare(signal, trace) < 0;
      const changed = earlier || (trace.url === null && url !== null) || (reached && !trace.reached);
      if (earlier) Object.assign(trace, { at: signal.at, seq: signal.seq });
      trace.url ??= url;
      trace.reached ||= reached;
      return changed && !loaded.has(signal.doc);
    },
  };
}
