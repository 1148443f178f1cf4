import type { BodySignal, ForbiddenSignal } from '../model/signal';
import { after } from './order';
import type { Exchange, Parts } from './sending';
import { UNSENT } from './sending';

/** Everything that happened at one address, in order. */
export interface Address {
  readonly exchanges: Exchange[];
  readonly bodies: BodySignal[];
  readonly forbidden: ForbiddenSignal[];
  /** Which body each exchange was given when they were last paired. */
  bodyOf: Map<Exchange, BodySignal>;
}

/** Clocks of page and browser differ by a little. */
const EARLY = 500;

/** Which of the signals at one address tell of the same request, of those that something new since a time may have a part in. */
export interface Pairing {
  readonly exchanges: readonly Exchange[];
  readonly bodies: readonly BodySignal[];
  readonly parts: readonly Parts[];
}

/** How far back, in milliseconds, a newcomer may change what is paired: by an exchange that one body takes from another. */
const BACK = 2 * UNSENT + EARLY;

/**
 * Pairs what is at one address. Each signal is used once, in order of time, so that a newcomer changes nothing for bodies that were written
 * too long before it: those keep what they have.
 * @param since time of the earliest newcomer
 */
export function pair(address: Address, since: number): Pairing {
  const whole = address.forbidden.length > 0;
  const from = whole ? Number.NEGATIVE_INFINITY : since - BACK;
  const bodies = address.bodies.slice(after(address.bodies, from - 1));
  const exchanges = address.exchanges.slice(after(address.exchanges, from - EARLY - 1)).filter((exchange) => {
    const body = address.bodyOf.get(exchange);
    return body === undefined || body.at >= from;
  });
  for (const exchange of exchanges) address.bodyOf.delete(exchange);
  const { bodyOf } = address;
  const before = bodyOf.size;
  const alone = match(exchanges, bodies, bodyOf, isOfDocument);
  // Chromium holds what a frame that never went anywhere sends for its parent's.
  const left = bodyOf.size - before < exchanges.length;
  const unsent = alone.length > 0 && left ? match(exchanges, alone, bodyOf, isOfParent) : alone;
  const parts: Parts[] = [
    ...exchanges.map((exchange) => ({ exchange, body: bodyOf.get(exchange) ?? null, forbidden: null })),
    ...unsent.map((body) => ({ exchange: null, body, forbidden: null })),
  ];
  return { exchanges, bodies, parts: whole ? forbid(parts, address.forbidden) : parts };
}

/** Gives each body its exchange; answers with those for which there is none. */
function match(
  exchanges: readonly Exchange[],
  bodies: readonly BodySignal[],
  bodyOf: Map<Exchange, BodySignal>,
  isTheirs: (exchange: Exchange, body: BodySignal) => boolean,
): BodySignal[] {
  const rest: BodySignal[] = [];
  let start = 0;
  for (const body of bodies) {
    while (start < exchanges.length && isOver(exchanges[start] as Exchange, body, bodyOf)) start++;
    const exchange = findExchange(exchanges, start, body, (one) => !bodyOf.has(one) && fits(one, body) && isTheirs(one, body));
    if (exchange) bodyOf.set(exchange, body);
    else rest.push(body);
  }
  return rest;
}

function isOver(exchange: Exchange, body: BodySignal, taken: ReadonlyMap<Exchange, BodySignal>): boolean {
  return exchange.first.at < body.at - EARLY || taken.has(exchange);
}

function findExchange(
  exchanges: readonly Exchange[],
  start: number,
  body: BodySignal,
  isIt: (exchange: Exchange) => boolean,
): Exchange | null {
  for (let index = start; index < exchanges.length; index++) {
    const exchange = exchanges[index] as Exchange;
    if (exchange.first.at > body.at + UNSENT) return null;
    if (exchange.first.at >= body.at - EARLY && isIt(exchange)) return exchange;
  }
  return null;
}

function fits({ first }: Exchange, body: BodySignal): boolean {
  if (first.method.toUpperCase() !== body.method.toUpperCase()) return false;
  return first.body === undefined || body.body === undefined || isSame(first.body, body.body);
}

/** Of a form the browser tells the fields, and the page the text that it wrote: their order and how they are encoded may differ. */
function isSame(told: string, written: string): boolean {
  if (told === written) return true;
  return FORM.test(told) && FORM.test(written) && fieldsOf(told) === fieldsOf(written);
}

const FORM = /^[^{[<\s=&]{1,200}=/;

function fieldsOf(text: string): string {
  try {
    const fields = text.split('&').map((field) => decodeURIComponent(field.replaceAll('+', ' ')));
    return JSON.stringify(fields.sort());
  } catch {
    return text;
  }
}

function isOfDocument({ first }: Exchange, body: BodySignal): boolean {
  return first.doc === null || body.doc === null || first.doc === body.doc;
}

function isOfParent({ first }: Exchange, body: BodySignal): boolean {
  return body.frame > 0 && first.frame !== body.frame;
}

/** A prohibition belongs to what the same document asked for and did not leave, else it is all that is known of a request. */
function forbid(parts: Parts[], forbidden: readonly ForbiddenSignal[]): Parts[] {
  const result = [...parts];
  for (const signal of forbidden) {
    const near = (part: Parts): boolean => part.forbidden === null && isNear(part, signal);
    const unsent = result.findIndex((part) => part.exchange === null && near(part));
    const index = unsent >= 0 ? unsent : result.findIndex(near);
    const part = result[index];
    if (part) result[index] = { ...part, forbidden: signal };
    else result.push({ exchange: null, body: null, forbidden: signal });
  }
  return result;
}

function isNear({ exchange, body }: Parts, signal: ForbiddenSignal): boolean {
  const asked = body ?? exchange?.first;
  if (!asked || Math.abs(asked.at - signal.at) > UNSENT) return false;
  return asked.doc === null || signal.doc === null || asked.doc === signal.doc;
}
