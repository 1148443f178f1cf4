import type { Placed } from '../model/linked';
import { withoutHash } from './address';
import { type DecodedSending, isLoad } from './sending';

/** A page was asked for, and the server led on to another. Addresses without their hash. */
export interface Redirect extends Placed {
  readonly asked: string;
  readonly reached: string;
}

/** How long, in milliseconds, a server may take to answer with a page. */
const ANSWERS = 30_000;
/** Clocks of page and browser differ by a little. */
const SKEW = 500;

/** What a request for a page says of redirects; null where there was none, or it was for something else. */
export function redirectOf(sending: DecodedSending): Redirect | null {
  const { at, seq, parts } = sending;
  const { exchange } = parts;
  const last = exchange?.hops.at(-1);
  if (!exchange || !last || !isLoad(sending)) return null;
  const [asked, reached] = [withoutHash(exchange.first.url), withoutHash(last.url)];
  return asked === reached ? null : { at, seq, asked, reached };
}

/** Which address was asked for when the server led to a page that came at that time; null where it led nowhere. */
export function askedFor(redirects: readonly Redirect[], url: string, at: number): string | null {
  const page = withoutHash(url);
  const led = redirects.findLast(({ at: asked, reached }) => reached === page && asked <= at + SKEW && asked >= at - ANSWERS);
  return led?.asked ?? null;
}
