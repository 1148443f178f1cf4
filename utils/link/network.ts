import type { BodySignal, ForbiddenSignal, HealthSignal, OutcomeSignal, RequestSignal, Signal } from '../model/signal';
import { originOf } from './address';
import { insert } from './order';
import { type Address, pair } from './pairing';
import { createSending, type DecodedSending, type Exchange, type Explain, UNSENT } from './sending';

type NetworkSignal = RequestSignal | OutcomeSignal | BodySignal | ForbiddenSignal;

/** What changed since it was last asked. */
export interface NetworkChange {
  readonly added: DecodedSending[];
  readonly removed: DecodedSending[];
  /** Those of which only the fate changed. */
  readonly touched: Set<DecodedSending>;
}

/** Puts together what is known of each request. */
export interface Network {
  add(signal: NetworkSignal): void;
  /** What the browser told of requests in this time may be lost. */
  interrupted(signal: HealthSignal): void;
  changes(): NetworkChange;
  all(): Iterable<DecodedSending>;
}

/** How near, in milliseconds, a prohibition of an origin must be to a request. */
const NEAR = 3_000;

export function createNetwork(explain: Explain): Network {
  const addresses = new Map<string, Address & { sendings: Map<string, DecodedSending> }>();
  const exchanges = new Map<string, Exchange & { sending?: DecodedSending }>();
  const early = new Map<string, OutcomeSignal[]>();
  const origins = new Map<string, number[]>();
  const stale = new Set<Address & { sendings: Map<string, DecodedSending> }>();
  const touched = new Set<DecodedSending>();

  const policyForbids = (url: string, at: number): boolean =>
    origins.size > 0 && (origins.get(originOf(url))?.some((time) => Math.abs(time - at) <= NEAR) ?? false);

  const interruptions: { from: number; to: number }[] = [];
  const mayBeLost = (at: number): boolean => interruptions.some(({ from, to }) => at + UNSENT >= from && at <= to);

  function addressOf(url: string): Address & { sendings: Map<string, DecodedSending> } {
    const key = url.replace(/^https?:/, '').split('#', 1)[0] ?? '';
    let address = addresses.get(key);
    if (!address) {
      address = { exchanges: [], bodies: [], forbidden: [], sendings: new Map() };
      addresses.set(key, address);
    }
    stale.add(address);
    return address;
  }

  function addRequest(signal: RequestSignal): void {
    const known = exchanges.get(signal.requestId);
    if (known) {
      known.hops.push(signal);
      addressOf(known.first.url);
      return;
    }
    const outcomes = early.get(signal.requestId) ?? [];
    early.delete(signal.requestId);
    const exchange = { at: signal.at, seq: signal.seq, first: signal, hops: [], outcomes };
    exchanges.set(signal.requestId, exchange);
    insert(addressOf(signal.url).exchanges as (Exchange & { at: number; seq: number })[], exchange);
  }

  return {
    interrupted({ since, at }) {
      interruptions.push({ from: since ?? at, to: at });
    },
    add(signal) {
      if (signal.kind === 'request') return addRequest(signal);
      if (signal.kind === 'body') return insert(addressOf(signal.url).bodies, signal);
      if (signal.kind === 'forbidden') {
        if (!/^https?:\/\/[^/]+\/?$/.test(signal.url)) return insert(addressOf(signal.url).forbidden, signal);
        const origin = originOf(signal.url);
        origins.set(origin, [...(origins.get(origin) ?? []), signal.at]);
        for (const { sending } of exchanges.values())
          if (sending && originOf(sending.request.url) === origin) touched.add(sending);
        return;
      }
      const exchange = exchanges.get(signal.requestId);
      if (exchange) {
        insert(exchange.outcomes, signal);
        if (exchange.sending) touched.add(exchange.sending);
        return;
      }
      early.set(signal.requestId, [...(early.get(signal.requestId) ?? []), signal]);
    },
    changes() {
      const added: DecodedSending[] = [];
      const removed: DecodedSending[] = [];
      for (const address of stale) {
        const before = new Map(address.sendings);
        for (const parts of pair(address)) {
          const key = keyOf(parts);
          const known = address.sendings.get(key);
          if (known) before.delete(key);
          else {
            const sending = createSending(parts, explain, { policyForbids, mayBeLost });
            if (!sending) continue;
            address.sendings.set(key, sending);
            added.push(sending);
          }
        }
        for (const [key, sending] of before) {
          address.sendings.delete(key);
          removed.push(sending);
        }
      }
      stale.clear();
      for (const sending of added) {
        const exchange = sending.parts.exchange && exchanges.get(sending.parts.exchange.first.requestId);
        if (exchange) exchange.sending = sending;
      }
      const change = { added, removed, touched: new Set(touched) };
      touched.clear();
      for (const sending of change.removed) change.touched.delete(sending);
      return change;
    },
    *all() {
      for (const { sendings } of addresses.values()) yield* sendings.values();
    },
  };
}

/** Whether a signal tells of a request. */
export function isNetwork(signal: Signal): signal is NetworkSignal {
  return signal.kind === 'request' || signal.kind === 'outcome' || signal.kind === 'body' || signal.kind === 'forbidden';
}

function keyOf({ exchange, body, forbidden }: DecodedSending['parts']): string {
  return `${exchange?.first.seq ?? ''}|${exchange?.hops.length ?? ''}|${body?.seq ?? ''}|${forbidden?.seq ?? ''}`;
}
