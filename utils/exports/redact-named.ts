/** Digits count as a phone number, and text as a secret, only under a name that says so: many harmless values look like either. */
const PHONE = `(?:phone|telefon|msisdn|(?<![a-z0-9])tel|(?<![a-z0-9])mobile)(?:[_.-]?(?:number|num|no|nr|szam))?`;

/** Not `token` or `api_key` alone: analytics SDKs send their public write keys under these, and the keys name the account. */
const SECRET = `(?:password|passwd|passphrase|jelszo|haslo|secret|(?:access|refresh|id|auth|session|csrf|xsrf)[_-]?token|token_auth|card[_-]?number|(?<![a-z0-9])(?:pwd|cvv|cvc|iban|authorization))`;

/** `name=`, `"name":`, and both as they look inside an encoded address. */
const CLOSE = String.raw`(?:\]|%(?:25){0,2}5d)?`;
const EQUALS = `(?:=|%(?:25){0,2}3d)`;
const QUOTE = String.raw`(?:\\{0,3}"|%(?:25){0,2}22)`;
const COLON = `(?: {0,2}: {0,2}|%(?:25){0,2}3a)`;
const sign = (name: string) => `(?<sign>${name}${CLOSE}(?:${EQUALS}|${QUOTE}${COLON}${QUOTE}))`;
const bare = (name: string) => `(?<sign>${name}${QUOTE} {0,2}: {0,2})`;

const PHONE_VALUE = new RegExp(String.raw`${sign(PHONE)}(?<value>(?:[\d+().\/ \-]|%(?:25){0,2}(?:2[0b89d]|2f)){6,60})`, 'gi');
const SECRET_VALUE = new RegExp(
  String.raw`${sign(SECRET)}(?<value>(?:[^\s&"'<>\\,;#{}[\]()%]|%(?!(?:25){0,3}(?:26|22|2c|3b|7b|7d|5b|5d|5c))(?:25){0,3}[0-9a-f]{2}){1,512})`,
  'gi',
);
const BARE_DIGITS = new RegExp(String.raw`${bare(`(?:${PHONE}|${SECRET})`)}(?<value>\d{6,40})(?![\d.eE])`, 'gi');
const NAMED = new RegExp(`(?:${PHONE}|${SECRET})`, 'i');
const PHONE_NAME = new RegExp(`${PHONE}$`, 'i');
const SECRET_NAME = new RegExp(`${SECRET}$`, 'i');

/** `text` without the values of parameters named like a phone number or a secret, in queries, form bodies and JSON. */
export function redactNamed(text: string): string {
  if (!NAMED.test(text)) return text;
  return text
    .replace(PHONE_VALUE, (whole, sign: string, value: string) => (digits(value) < 6 ? whole : `${sign}redacted-phone`))
    .replace(SECRET_VALUE, '$<sign>redacted-secret')
    .replace(BARE_DIGITS, '$<sign>0');
}

/** The stand-in for a property named so, of the same type as its value; undefined where the value may stay. */
export function redactNamedValue(name: string, value: unknown): string | number | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const enough = digits(String(value)) >= 6;
  const phone = enough && PHONE_NAME.test(name) && /^[\d+()./ -]*$/.test(String(value));
  const secret = (typeof value === 'number' ? enough : value !== '') && SECRET_NAME.test(name);
  if (!phone && !secret) return undefined;
  if (typeof value === 'number') return 0;
  return phone ? 'redacted-phone' : 'redacted-secret';
}

function digits(text: string): number {
  return text.replace(/\D/g, '').length;
}
