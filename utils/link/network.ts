import type { BodySignal, ForbiddenSignal, HealthSignal, OutcomeSignal, RequestSignal, Signal } from '../model/signal';
import { originOf, withoutHash } from './address';
import { insert } from './order';
import { type Address, pair } from './pairing';
import { createSending, type DecodedSending, type Exchange, type Explain, hopsOf, type Parts, UNSENT } from './sending';

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

type Anchor = Exchange | BodySignal | ForbiddenSignal;

/** How near, in milliseconds, a prohibition of an origin must be to a request. */
const NEAR = 3_000;

export function createNetwork(explain: Explain): Network {
  const addresses = new Map<string, Address>();
  /** By what anchors it: its exchange, else its body, else its prohibition. */
  const sendings = new Map<Anchor, DecodedSending>();
  const exchanges = new Map<string, Exchange>();
  const early = new Map<string, OutcomeSignal[]>();
  const origins = new Map<string, number[]>();
  /** Addresses at which something is new, and since when. */
  const stale = new Map<Address, number>();
  const touched = new Set<DecodedSending>();

  const policyForbids = (url: string, at: number): boolean =>
    origins.size > 0 && (origins.get(originOf(url))?.some((time) => Math.abs(time - at) <= NEAR) ?? false);

  const interruptions: { from: number; to: number }[] = [];
  const mayBeLost = (at: number): boolean => interruptions.some(({ from, to }) => at + UNSENT >= from && at <= to);

  /** Where a newcomer belongs. */
  function addressOf(url: string, at: number): Address {
    const key = withoutHash(url.replace(/^https?:/, ''));
    let address = addresses.get(key);
    if (!address) {
      address = { exchanges: [], bodies: [], forbidden: [], bodyOf: new Map() };
      addresses.set(key, address);
    }
    stale.set(address, Math.min(at, stale.get(address) ?? at));
    return address;
  }

  function addRequest(signal: RequestSignal): void {
    const known = exchanges.get(signal.requestId);
    if (known) {
      known.hops.push(signal);
      addressOf(known.first.url, known.at);
      return;
    }
    const outcomes = early.get(signal.requestId) ?? [];
    early.delete(signal.requestId);
    const exchange = { at: signal.at, seq: signal.seq, first: signal, hops: [], outcomes };
    exchanges.set(signal.requestId, exchange);
    insert(addressOf(signal.url, signal.at).exchanges, exchange);
  }

  /** What is known anew of requests at one address. */
  function renew(address: Address, since: number, added: DecodedSending[], removed: DecodedSending[]): void {
    const { exchanges, bodies, parts } = pair(address, since);
    const before = new Map<Anchor, DecodedSending>();
    for (const anchor of [...exchanges, ...bodies, ...address.forbidden]) {
      const sending = sendings.get(anchor);
      if (sending) before.set(anchor, sending);
    }
    for (const part of parts) {
      const anchor = part.exchange ?? part.body ?? part.forbidden;
      if (!anchor) continue;
      const known = before.get(anchor);
      if (known && isSame(known, part)) {
        before.delete(anchor);
        continue;
      }
      const sending = createSending(part, explain, { policyForbids, mayBeLost });
      if (!sending) continue;
      sendings.set(anchor, sending);
      added.push(sending);
    }
    for (const [anchor, sending] of before) {
      if (sendings.get(anchor) === sending) sendings.delete(anchor);
      removed.push(sending);
    }
  }

  return {
    interrupted({ since, at }) {
      interruptions.push({ from: since ?? at, to: at });
    },
    add(signal) {
      if (signal.kind === 'request') return addRequest(signal);
      if (signal.kind === 'body') return insert(addressOf(signal.url, signal.at).bodies, signal);
      if (signal.kind === 'forbidden') {
        if (!/^https?:\/\/[^/]+\/?$/.test(signal.url)) return insert(addressOf(signal.url, signal.at).forbidden, signal);
        const origin = originOf(signal.url);
        origins.set(origin, [...(origins.get(origin) ?? []), signal.at]);
        for (const exchange of exchanges.values()) {
          const sending = sendings.get(exchange);
          if (sending && originOf(sending.request.url) === origin) touched.add(sending);
        }
        return;
      }
      const exchange = exchanges.get(signal.requestId);
      if (exchange) {
        insert(exchange.outcomes, signal);
        const sending = sendings.get(exchange);
        if (sending) touched.add(sending);
        return;
      }
      early.set(signal.requestId, [...(early.get(signal.requestId) ?? []), signal]);
    },
    changes() {
      const added: DecodedSending[] = [];
      const removed: DecodedSending[] = [];
      for (const [address, since] of stale) renew(address, since, added, removed);
      stale.clear();
      const change = { added, removed, touched: new Set(touched) };
      touched.clear();
      for (const sending of change.removed) change.touched.delete(sending);
      return change;
    },
    all: () => sendings.values(),
  };
}

/** Whether a signal tells of a request. */
export function isNetwork(signal: Signal): signal is NetworkSignal {
  return signal.kind === 'request' || signal.kind === 'outcome' || signal.kind === 'body' || signal.kind === 'forbidden';
}

/** Whether it was decoded from just this. */
function isSame({ parts, hops }: DecodedSending, { exchange, body, forbidden }: Parts): boolean {
  return parts.exchange === exchange && parts.body === body && parts.forbidden === forbidden && hops === hopsOf(exchange);
}
