import type { Visit } from '../model/linked';
import type { ContainerSignal, HealthSignal, OfferSignal, Signal } from '../model/signal';
import type { Hit } from '../model/vendor';
import type { Knowledge } from './knowledge';
import { createLedger, type Ledger } from './ledger';
import { createNetwork, isNetwork } from './network';
import { compare, insert } from './order';
import { createRegistry } from './registry';
import type { DecodedSending } from './sending';

/** Everything seen so far, each signal in its place. */
export interface Linker {
  add(signals: readonly Signal[]): void;
  /** Puts what was added in its place. Costs what was added, save where documents came or went. */
  settle(): void;
  readonly visits: readonly Visit[];
  readonly containers: readonly ContainerSignal[];
  readonly health: readonly HealthSignal[];
  /** The newest word of detection on each page, by normalised address. */
  readonly facts: ReadonlyMap<string, OfferSignal>;
  /** Hits that were read since it was last asked, in no order. */
  freshHits(): readonly Hit[];
  /** Time of the newest signal that does not just say that the audit was stopped. */
  readonly newest: number;
}

/** Ties signals to each other: which request carried what, and which action, push and hit belong together on which visit. */
export function createLinker(knowledge: Knowledge): Linker {
  const all: Signal[] = [];
  let waiting: Signal[] = [];
  let fresh: Hit[] = [];
  const registry = createRegistry();
  const network = createNetwork(knowledge.explain);
  const containers: ContainerSignal[] = [];
  const health: HealthSignal[] = [];
  let ledger: Ledger | null = null;
  let newest = 0;

  /** True when the signal changes what documents there are. */
  function take(signal: Signal): boolean {
    all.push(signal);
    if (signal.kind === 'container') insert(containers, signal);
    if (signal.kind === 'health') insert(health, signal);
    if (signal.kind === 'health' && signal.note === 'interrupted') network.interrupted(signal);
    if (signal.kind !== 'health' || signal.note !== 'stopped') newest = Math.max(newest, signal.at);
    if (isNetwork(signal)) network.add(signal);
    return registry.note(signal);
  }

  return {
    add(signals) {
      // What says how to do the visit again says nothing of what was measured.
      for (const signal of signals) if (signal.kind !== 'interaction' || signal.action !== 'fill') waiting.push(signal);
    },
    settle() {
      const arrived = waiting;
      waiting = [];
      const structure = arrived.map(take).includes(true);
      const { added, removed, touched } = network.changes();
      for (const { hits } of added) fresh.push(...hits);
      if (!ledger || structure) {
        ledger = createLedger(registry, knowledge);
        placeInOrder(ledger, all, [...network.all()].sort(compare));
        ledger.tie();
        return;
      }
      for (const signal of arrived) ledger.place(signal);
      for (const sending of removed) ledger.removeSending(sending);
      for (const sending of added) ledger.placeSending(sending);
      for (const sending of touched) ledger.touchSending(sending);
      ledger.tie();
    },
    get visits() {
      return ledger?.visits ?? [];
    },
    containers,
    health,
    get facts() {
      return ledger?.facts ?? new Map();
    },
    freshHits() {
      const hits = fresh;
      fresh = [];
      return hits;
    },
    get newest() {
      return newest;
    },
  };
}

/** Requests among the signals at their time: what comes in order goes to the end of each list. */
function placeInOrder(ledger: Ledger, signals: readonly Signal[], sendings: readonly DecodedSending[]): void {
  let next = 0;
  for (const signal of signals) {
    for (let due = sendings[next]; due && due.at <= signal.at; due = sendings[next]) {
      ledger.placeSending(due);
      next++;
    }
    ledger.place(signal);
  }
  for (; next < sendings.length; next++) ledger.placeSending(sendings[next] as DecodedSending);
}
