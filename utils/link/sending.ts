import type { Fate, Placed, Sending } from '../model/linked';
import type { BodySignal, ForbiddenSignal, OutcomeSignal, RequestSignal } from '../model/signal';
import type { Hit } from '../model/vendor';

/** How a request is asked what it says. */
export type Explain = (request: { url: string; method: string; body?: string; type?: string }) => {
  hits: Hit[];
  errors: string[];
};

/** A request by the browser's number, with its redirects and what became of it. */
export interface Exchange extends Placed {
  readonly first: RequestSignal;
  readonly hops: RequestSignal[];
  readonly outcomes: OutcomeSignal[];
}

/** What the browser saw, what the page asked for, and what its policy forbade: the same request, as far as each is known. */
export interface Parts {
  readonly exchange: Exchange | null;
  readonly body: BodySignal | null;
  readonly forbidden: ForbiddenSignal | null;
}

/** How long, in milliseconds, the browser may take to send what the page asked for. */
export const UNSENT = 2_000;

const STOPPED = /ERR_BLOCKED_BY_(?:CLIENT|ADMINISTRATOR|CSP)|NS_ERROR_(?:TRACKING|BLOCKED|SOCIALTRACKING)/;
const TYPES = { beacon: 'ping', fetch: 'xmlhttprequest', xhr: 'xmlhttprequest', image: 'image' } as const;

export interface DecodedSending extends Sending {
  readonly parts: Parts;
  /** How many redirects were known of when it was read. */
  readonly hops: number;
  readonly at: number;
  readonly seq: number;
  readonly request: {
    readonly url: string;
    readonly method: string;
    readonly body?: string;
    readonly type: string;
    /** It had a body of which no text could be had. */
    readonly opaque?: true;
  };
  readonly hits: readonly Hit[];
  /** No decoder could make sense of it although one claimed it. */
  readonly unreadable: boolean;
}

/** What is known of the time at which a request was made. */
export interface Circumstances {
  /** Whether the page's policy forbade the address's origin at about that time. */
  policyForbids(url: string, at: number): boolean;
  /** Whether what the browser told of requests at about that time may have been lost. */
  mayBeLost(at: number): boolean;
}

/** One request, decoded. */
export function createSending(parts: Parts, explain: Explain, circumstances: Circumstances): DecodedSending | null {
  const anchor = parts.exchange?.first ?? parts.body ?? parts.forbidden;
  return anchor ? new DecodedRequest(parts, anchor, decode(parts, explain), circumstances) : null;
}

class DecodedRequest implements DecodedSending {
  readonly hops: number;
  readonly at: number;
  readonly seq: number;
  readonly request: DecodedSending['request'];
  readonly hits: readonly Hit[];
  readonly unreadable: boolean;
  readonly settles: number | null;
  readonly #circumstances: Circumstances;
  /** The outcome that counts, of so many. */
  #outcome: { readonly of: number; readonly last: OutcomeSignal | undefined } = UNTOLD;
  #told: { readonly by: OutcomeSignal | undefined; readonly seqs: readonly number[] } | null = null;

  constructor(
    readonly parts: Parts,
    anchor: RequestSignal | BodySignal | ForbiddenSignal,
    { request, hits, unreadable }: Pick<DecodedSending, 'request' | 'hits' | 'unreadable'>,
    circumstances: Circumstances,
  ) {
    this.at = Math.min(anchor.at, parts.body?.at ?? anchor.at);
    this.seq = anchor.seq;
    this.hops = hopsOf(parts.exchange);
    this.request = request;
    this.hits = hits;
    this.unreadable = unreadable;
    this.settles = parts.exchange ? null : this.at + UNSENT;
    this.#circumstances = circumstances;
  }

  get seqs(): readonly number[] {
    const by = this.#last();
    if (this.#told?.by !== by || !this.#told) {
      const { body, exchange, forbidden } = this.parts;
      const seqs = [body?.seq, exchange?.first.seq, by?.seq, forbidden?.seq];
      this.#told = { by, seqs: seqs.filter((seq) => seq !== undefined).sort((a, b) => a - b) };
    }
    return this.#told.seqs;
  }

  get status(): number | undefined {
    return this.#last()?.status;
  }

  get error(): string | undefined {
    return this.#last()?.error;
  }

  fate(now: number): Fate {
    const { exchange, forbidden } = this.parts;
    const outcome = this.#last();
    if (outcome) return fateOf(outcome);
    if (forbidden || (exchange && this.#circumstances.policyForbids(this.request.url, this.at))) return 'blocked';
    if (exchange) return 'pending';
    if (now < this.at + UNSENT) return 'pending';
    return this.#circumstances.mayBeLost(this.at) ? 'unknown' : 'blocked';
  }

  /** What became of it, as far as it was told. */
  #last(): OutcomeSignal | undefined {
    const outcomes = this.parts.exchange?.outcomes ?? NONE;
    if (outcomes.length !== this.#outcome.of) this.#outcome = { of: outcomes.length, last: lastOf(outcomes) };
    return this.#outcome.last;
  }
}

/** Once an answer came, what goes wrong later goes wrong for the page only. */
function lastOf(outcomes: readonly OutcomeSignal[]): OutcomeSignal | undefined {
  let last: OutcomeSignal | undefined;
  for (const outcome of outcomes) {
    if (outcome.result === 'delivered') return outcome;
    if (outcome.result !== 'redirected') last = outcome;
  }
  return last;
}

export function hopsOf(exchange: Exchange | null): number {
  return exchange?.hops.length ?? 0;
}

const NONE: readonly OutcomeSignal[] = [];
const UNTOLD = { of: 0, last: undefined };

/** The tab itself asked for it: a page, or a file. */
export function isLoad({ parts: { exchange } }: DecodedSending): boolean {
  return exchange?.first.type === 'main_frame';
}

function fateOf({ result, status, error }: OutcomeSignal): Fate {
  if (result === 'blocked' || (error !== undefined && STOPPED.test(error))) return 'blocked';
  if (result === 'cancelled') return 'unknown';
  if (result === 'delivered') return status !== undefined && status >= 400 ? 'failed' : 'delivered';
  return 'failed';
}

function decode({ exchange, body, forbidden }: Parts, explain: Explain): Pick<DecodedSending, 'request' | 'hits' | 'unreadable'> {
  const tries = exchange
    ? [exchange.first, ...exchange.hops].map((hop) => ({
        url: hop.url,
        method: hop.method,
        type: hop.type,
        body: hop.body ?? body?.body,
        ...opaque(hop, body),
      }))
    : body
      ? [{ url: body.url, method: body.method, type: TYPES[body.via], body: body.body, ...opaque(body, body) }]
      : forbidden
        ? [{ url: forbidden.url, method: 'GET', type: typeOf(forbidden.directive), body: undefined }]
        : [];
  const [first] = tries;
  let side: Pick<DecodedSending, 'request' | 'hits' | 'unreadable'> | null = null;
  let unreadable = false;
  for (const request of tries) {
    if (request.type === 'main_frame' || request.method.toUpperCase() === 'OPTIONS') continue;
    const { hits, errors } = explain(request);
    unreadable ||= errors.length > 0;
    if (hits.some(({ kind }) => kind !== 'aux')) return { request, hits, unreadable: false };
    if (hits.length > 0) side ??= { request, hits, unreadable: false };
  }
  if (side) return side;
  return { request: first ?? { url: '', method: 'GET', type: '' }, hits: [], unreadable };
}

/** Where the page's own world saw the request, it knows whether there was a body; the browser says so of some that had none. */
function opaque(hop: RequestSignal | BodySignal, body: BodySignal | null): { opaque?: true } {
  if (hop.body !== undefined || body?.body !== undefined) return {};
  const seen = body ?? hop;
  return seen.bodyBase64 !== undefined || hop.bodyBase64 !== undefined || seen.bodyMissing ? { opaque: true } : {};
}

function typeOf(directive: string): string {
  if (directive.startsWith('script-src')) return 'script';
  if (directive.startsWith('img-src')) return 'image';
  return directive.startsWith('frame-src') ? 'sub_frame' : 'xmlhttprequest';
}
