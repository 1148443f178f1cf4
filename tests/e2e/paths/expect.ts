import type { OutcomeSignal, Signal, SignalKind } from '../../../utils/model/signal';

/** What a field must be: a value, a pattern, a test, or what it was elsewhere under the same name. */
type Field = unknown | RegExp | Same | ((value: never) => boolean);

/** Stands for one value wherever it is used; different names stand for different values. */
class Same {
  constructor(readonly name: string) {}
}

export const same = (name: string): Same => new Same(name);

/** A signal by its kind and such fields as matter; `undefined` must be absent. Of a request, `fate` lists its outcomes in order. */
export interface Matcher {
  readonly kind: SignalKind;
  readonly [field: string]: Field;
}

export interface Expected {
  /** Pushes, calls, navigations and interactions of one document must stand in this order; others in any. */
  readonly signals: readonly Matcher[];
  /** Kinds of which there must be no others than these; by default those named in `signals`, pushes, bodies and health. */
  readonly kinds?: readonly SignalKind[];
  /** Which requests, bodies and prohibitions are looked at; by default those to hosts of measurement. */
  readonly urls?: RegExp;
}

type View = { readonly kind: SignalKind; readonly doc: string | null; readonly how?: string } & Record<string, unknown>;

const IN_ORDER: ReadonlySet<SignalKind> = new Set<SignalKind>(['push', 'call', 'replaced', 'navigation', 'interaction']);
const ALWAYS: readonly SignalKind[] = ['push', 'body', 'request', 'replaced', 'health', 'forbidden'];
const EXACT: ReadonlySet<string> = new Set(['entry', 'args', 'fate']);
/** The beacon by which the driver knows that the journal is complete, and the page of the start. */
export const FENCE = /\/__(fence|start)__/;

/** What is wrong with a journal, in sentences; empty where it is as expected. */
export function problemsOf(signals: readonly Signal[], expected: Expected): string[] {
  const kinds = new Set<SignalKind>([...(expected.kinds ?? ALWAYS), ...expected.signals.map(({ kind }) => kind)]);
  const found = viewOf(signals, expected.urls ?? /^(https?|wss?):\/\/[^/]*metrics\.test/).filter(({ kind }) => kinds.has(kind));
  const values = new Map<string, unknown>();
  const problems: string[] = [];
  for (const kind of kinds) {
    const rest = found.filter((view) => view.kind === kind);
    for (const matcher of expected.signals.filter((one) => one.kind === kind)) {
      // Each teller tells in order; two of them as they come.
      const index = rest.findIndex((view, place) => {
        const before = IN_ORDER.has(kind) && rest.slice(0, place).some((one) => tellerOf(one) === tellerOf(view));
        return !before && fits(view, matcher, values);
      });
      if (index < 0) problems.push(`missing: ${show(matcher)}`);
      else rest.splice(index, 1);
    }
    for (const view of rest) problems.push(`not expected: ${show(view)}`);
  }
  return problems;
}

/** A document and what the browser says of it come by different ways. */
function tellerOf({ doc, how }: View): string {
  return `${doc} ${how === 'commit' || how === 'history' || how === 'opened'}`;
}

/** The journal as it is compared: outcomes with their requests, and nothing that is the driver's own. */
function viewOf(signals: readonly Signal[], urls: RegExp): View[] {
  const outcomes = new Map<string, OutcomeSignal[]>();
  for (const signal of signals)
    if (signal.kind === 'outcome') outcomes.set(signal.requestId, [...(outcomes.get(signal.requestId) ?? []), signal]);
  const seen = new Set<string>();
  return signals.flatMap((signal): View[] => {
    if (signal.kind === 'outcome' || signal.kind === 'offer') return [];
    if ('url' in signal && FENCE.test(signal.url)) return [];
    // A tap that was there in time says so in each document; that is no finding.
    if (signal.kind === 'health' && signal.note === 'ready') return [];
    if (signal.kind === 'request' || signal.kind === 'body' || signal.kind === 'forbidden') {
      if (!urls.test(signal.url)) return [];
    }
    if (signal.kind !== 'request') return [signal as unknown as View];
    const first = !seen.has(signal.requestId);
    seen.add(signal.requestId);
    const fate = first ? (outcomes.get(signal.requestId) ?? []).map(wordOf) : undefined;
    return [{ ...(signal as unknown as View), ...(fate ? { fate } : {}) }];
  });
}

function wordOf({ result, status }: OutcomeSignal): string {
  return status === undefined ? result : `${result} ${status}`;
}

function fits(view: View, matcher: Matcher, values: Map<string, unknown>): boolean {
  const bound = new Map(values);
  for (const [name, wanted] of Object.entries(matcher)) if (!matches(view[name], wanted, EXACT.has(name), bound)) return false;
  for (const [name, value] of bound) values.set(name, value);
  return true;
}

function matches(value: unknown, wanted: Field, exact: boolean, values: Map<string, unknown>): boolean {
  if (wanted instanceof Same) return bind(wanted.name, value, values);
  if (wanted instanceof RegExp) return typeof value === 'string' && wanted.test(value);
  if (typeof wanted === 'function') return (wanted as (value: unknown) => boolean)(value);
  if (typeof wanted !== 'object' || wanted === null) return Object.is(value, wanted);
  if (typeof value !== 'object' || value === null || Array.isArray(value) !== Array.isArray(wanted)) return false;
  const [given, asked] = [value as Record<string, unknown>, wanted as Record<string, unknown>];
  if ((exact || Array.isArray(wanted)) && Object.keys(given).length !== Object.keys(asked).length) return false;
  return Object.keys(asked).every((name) => matches(given[name], asked[name], exact, values));
}

function bind(name: string, value: unknown, values: Map<string, unknown>): boolean {
  if (value === undefined) return false;
  if (values.has(name)) return values.get(name) === value;
  if ([...values.values()].includes(value)) return false;
  values.set(name, value);
  return true;
}

/** One line a signal. */
export function show(value: unknown): string {
  const text = JSON.stringify(value, (_name, part) => {
    if (part instanceof Same) return `same ${part.name}`;
    return part instanceof RegExp || typeof part === 'function' ? String(part) : part;
  });
  return text === undefined ? 'nothing' : text.length > 600 ? `${text.slice(0, 600)}…` : text;
}
