import type { Json } from '../model/signal';
import { redactEncoded } from './redact-encoded';
import { redactNamed, redactNamedValue } from './redact-named';

/** Replaces what could identify a person. Equal addresses get equal stand-ins for as long as it lives, so that what was equal stays equal. */
export type Redactor = (text: string) => string;

/** Deeper than this nothing honest is nested. */
const DEEPEST = 256;
/** Texts made to need more than two have not been met. */
const ROUNDS = 5;

/** `text` without e-mail addresses, phone numbers and secrets; addresses, JSON and form bodies in it stay readable as such. */
export function redact(text: string): string {
  return createRedactor()(text);
}

/** A copy of `value` in which every string, and every property named like a phone number or a secret, is redacted. */
export function redactJson(value: unknown, redactor: Redactor = createRedactor()): Json {
  return copy(value, redactor, 0);
}

/** One redactor for one file: numbers the addresses in the order in which they appear. */
export function createRedactor(): Redactor {
  const stand = createStandIns();
  const plain = (text: string) => redactNamed(redactMarks(redactAddresses(text, stand), stand));
  const once = (text: string) => (text.length < 4 ? text : redactEncoded(plain(text), plain));
  return (text) => {
    // What stood beside something redacted may read differently beside its stand-in.
    let before = text;
    let after = once(text);
    for (let round = 0; after !== before && round < ROUNDS; round++) [before, after] = [after, once(after)];
    return after;
  };
}

type StandIns = (kind: 'email' | 'hash' | 'token', original: string) => string;

function createStandIns(): StandIns {
  const known = new Map<string, number>();
  return (kind, original) => {
    const key = `${kind} ${original}`;
    const number = known.get(key) ?? known.size + 1;
    known.set(key, number);
    return `redacted-${kind}-${number}`;
  };
}

/**
 * The at sign as written in text, in an address encoded up to four times, in JSON and in HTML. What comes before it must not start
 * inside an escape, or the rest of the escape would be left behind. All repetitions are bounded: the cost is linear.
 */
const AT = String.raw`(?:@|%(?:25){0,3}40|\\u0040|&#64;|&#x40;)`;
const OUTSIDE_ESCAPE = String.raw`(?<!%(?:25){0,3}[0-9a-f]?)(?<!\\(?:u[0-9a-f]{0,3})?)`;
const LOCAL = String.raw`(?:[\p{L}\p{N}._+\-]|%(?:25){0,3}(?:2b|[89a-f][0-9a-f])){1,64}`;
const NOT_A_FILE = String.raw`(?!(?:png|jpe?g|gif|svg|webp|avif|ico|css|m?js|map|json|html?|mp4|webm|woff2?)(?![\p{L}\p{N}]))`;
const DOMAIN = String.raw`(?:[\p{L}\p{N}\-]{1,63}\.){1,8}${NOT_A_FILE}(?:xn--[a-z0-9-]{2,59}|\p{L}{2,24})`;
const ADDRESS = new RegExp(`${OUTSIDE_ESCAPE}${LOCAL}(?:${AT}${DOMAIN})+`, 'giu');

/** `https://name:password@host/`: a stand-in there would not be an address any more. No part of it is looked at twice. */
const USER_INFO = /(\/\/)[^\s/?#"'<>\\]*@/g;

function redactAddresses(text: string, stand: StandIns): string {
  if (!/@|40|64;/.test(text)) return text;
  const bare = text.replace(USER_INFO, '$1').replace(ADDRESS, (address) => stand('email', plainly(address)));
  return bare.replace(USER_INFO, '$1');
}

/** The address as a person writes it, so that each way of encoding it gets the same stand-in. */
function plainly(address: string): string {
  let text = address.replace(/\\u0040|&#64;|&#x40;/gi, '@');
  for (let round = 0; round < 4 && text.includes('%'); round++) {
    try {
      text = decodeURIComponent(text);
    } catch {
      break;
    }
  }
  return text.toLowerCase();
}

/** JSON Web Tokens, and SHA-256 digests, by which advertising platforms know an e-mail address or a phone number. */
const TOKEN = /(?<![\w-])eyJ[\w-]{8,4096}\.[\w-]{8,8192}\.[\w-]{0,2048}/g;
const DIGEST = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/gi;

function redactMarks(text: string, stand: StandIns): string {
  if (text.length < 20) return text;
  return text.replace(TOKEN, (token) => stand('token', token)).replace(DIGEST, (digest) => stand('hash', digest.toLowerCase()));
}

function copy(value: unknown, redactor: Redactor, depth: number): Json {
  if (typeof value === 'string') return redactor(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'object' || value === null) return null;
  if (depth > DEEPEST) return { $cut: 'depth' };
  if (Array.isArray(value)) return value.map((item) => copy(item, redactor, depth + 1));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([name, item]) => [redactor(name), redactNamedValue(name, item) ?? field(name, item, redactor, depth)]),
  );
}

/** Bodies that were not text may still hold some. */
function field(name: string, value: unknown, redactor: Redactor, depth: number): Json {
  if (name !== 'bodyBase64' || typeof value !== 'string') return copy(value, redactor, depth + 1);
  try {
    const bytes = atob(value);
    const clean = redactor(bytes);
    return clean === bytes ? value : btoa(clean);
  } catch {
    return value;
  }
}
