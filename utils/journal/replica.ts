import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Signal } from '../model/signal';

/** A reader's copy of the journal of one audit. `signals` grows in place; `count` changes when it does. */
export interface Replica<Info> {
  readonly info: Info | null;
  readonly signals: Signal[];
  readonly count: number;
  /** The audit is not in the journal any more. */
  readonly gone: boolean;
}

export function createReplica<Info>(): StoreApi<Replica<Info>> {
  return createStore<Replica<Info>>(() => ({ info: null, signals: [], count: 0, gone: false }));
}

/** Adds what came; costs what it adds. */
export function extend<Info>(replica: StoreApi<Replica<Info>>, signals: readonly Signal[]): void {
  const { signals: held } = replica.getState();
  for (const signal of signals) held.push(signal);
  replica.setState({ count: held.length });
}
