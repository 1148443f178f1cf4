import { domainOf } from '../../model/site';
import { pairs } from '../parse/query';

/** A request as far as it could be seen. `opaque`: it had a body, and no text of it could be had: bytes, or nothing the browser would show. */
export interface Sent {
  readonly url: string;
  readonly method: string;
  readonly type: string;
  readonly body?: string;
  readonly opaque?: true;
}

/**
 * Paths at which a tagging server on the site's own host takes Google's hits: Google tag gateway (`/<path>/ag/g/c`), and `/g/collect` as
 * the library writes it by itself. Where a hit there can be read, GA4 has read it; what is left is encoded.
 */
const GATEWAY = /\/(?:ag|ga)\/g\/c$|\/g\/collect$/;
/** A code of 80 characters or more is longer than ids and dates are. */
const CODE = /^[A-Za-z0-9+/_.=-]{80,}$/;

/**
 * Whether a request to the page's own site may carry hits that nobody but its receiver can read: its body, or all that its address says,
 * is one code, or it goes where a gateway takes hits. Whether it looks like a report at all is `beaconHost`'s question.
 */
export function isTunnel(request: Sent, pageUrl: string): boolean {
  if (!URL.canParse(request.url) || !URL.canParse(pageUrl)) return false;
  const url = new URL(request.url);
  return domainOf(url.hostname) === domainOf(new URL(pageUrl).hostname) && isEncoded(request, url);
}

/** The same, of a request that is known to go to the page's own site. */
export function isEncoded({ method, type, body = '', opaque }: Sent, url: URL): boolean {
  if (GATEWAY.test(url.pathname)) return true;
  if (method.toUpperCase() !== 'POST' && type !== 'ping' && type !== 'beacon') return false;
  if (body === '') return opaque === true || isCode(url.search);
  return isOpaque(body.slice(0, 20_000));
}

/** One run of base64 or bytes: neither JSON, nor a form, nor words. */
function isOpaque(body: string): boolean {
  if (/^[A-Za-z0-9+/_=-]{40,}$/.test(body)) return true;
  return [...body.slice(0, 200)].some((character) => character < ' ' && !'\t\n\r'.includes(character));
}

/** A query that is one code, under at most two other parameters: no sentence of names and values. */
function isCode(search: string): boolean {
  const values = pairs(search).map(([name, value]) => value || name);
  return (
    values.length <= 3 &&
    values.some((value) => CODE.test(value) && /\d/.test(value) && /[A-Z]/.test(value) && /[a-z]/.test(value))
  );
}
