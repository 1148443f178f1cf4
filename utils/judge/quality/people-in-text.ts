import { remember } from '../remember';

/** An e-mail address within a text; `logo@2x.png` is none. */
const E_MAIL =
  /[\w.+-]{1,64}@(?!\d+\.)[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.(?!(?:png|jpe?g|gif|webp|avif|svg|js|css|html?)\b)[a-z]{2,24}(?![\w-])/i;
/** A number with its country code, by itself. */
const PHONE = /^\+[1-9]\d{0,2}[\s().-]*\d[\d\s().-]{5,16}$/;
/** Base64 of the least that an e-mail address may be. */
const BASE64 = /^[\w+/-]{8,2000}={0,2}$/;
/** How often a text is encoded that went through several hands. */
const LEVELS = 3;
const LONGEST = 4_000;

interface About {
  readonly names: RegExp;
  readonly values: RegExp;
  /** Fewer digits make no number that anybody can be called by. */
  readonly digits?: number;
}

const LEAST_DIGITS = 7;
/** Whose it is may stand before. */
const WHOSE = '(?:(?:user|customer|contact|billing|shipping)_?)?';
/** Names of an address's parameters that a person's contact or name goes by, and what such a thing looks like. */
const ABOUT: readonly About[] = [
  {
    names: new RegExp(`^${WHOSE}(?:(?:tele)?phone(?:_?(?:number|no))?|mobile|tel|telefon(?:szam)?|nr_?tel(?:efonu)?)$`, 'i'),
    values: /^\+?[\d\s().-]{7,20}$/,
    digits: LEAST_DIGITS,
  },
  {
    names: new RegExp(
      `^${WHOSE}(?:(?:first|last|full|sur|family|given)_?name|[fl]name|(?:vezetek|kereszt)_?nev|imie|nazwisko)$`,
      'i',
    ),
    values: /^\p{L}[\p{L}\p{M}\s.'’-]{1,60}$/u,
  },
  { names: /^(?:password|passwd|pwd|jelszo|haslo)$/i, values: /^.{3,}$/ },
  { names: /^(?:date_?of_?birth|birth_?(?:date|day)|dob)$/i, values: /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/ },
];

/** Whether an e-mail address stands in a text, as it is, percent-encoded however often, or in base64. Looked for once in each short text. */
export function holdsEmail(text: string): boolean {
  if (text.length < 6) return false;
  return text.length > 200 ? readsEmail(text) : isKnownToHoldEmail(text);
}

const isKnownToHoldEmail = remember(readsEmail);

function readsEmail(text: string): boolean {
  const plain = decoded(withoutLogin(text.slice(0, LONGEST)));
  if (plain.includes('@') && E_MAIL.test(plain)) return true;
  return pieces(plain).some((piece) => E_MAIL.test(fromBase64(piece)));
}

/** Whether a text is a telephone number with its country code. */
export function holdsPhone(text: string): boolean {
  return text.length < 30 && PHONE.test(text) && digits(text) >= LEAST_DIGITS && digits(text) <= 15;
}

/** Parameters of an address whose name and value are a person's. */
export function aboutPeople(address: string): string[] {
  const query = address.slice(0, LONGEST).split('#', 1)[0]?.split('?').slice(1).join('?') ?? '';
  return query.split(/[&;]/).flatMap((pair) => {
    const cut = pair.indexOf('=');
    const name = decoded(pair.slice(0, Math.max(0, cut)));
    const value = decoded(pair.slice(cut + 1).replaceAll('+', ' ')).trim();
    return ABOUT.some((about) => isAbout(name, value, about)) ? [name] : [];
  });
}

function isAbout(name: string, value: string, { names, values, digits: least = 0 }: About): boolean {
  return name.length <= 40 && names.test(name) && values.test(value) && digits(value) >= least;
}

/** `https://user@host/`: what stands before the host is a login. */
function withoutLogin(text: string): string {
  return text.replace(/^[a-z]+:\/\/[^/?#]*/i, '');
}

function decoded(text: string): string {
  let plain = text;
  for (let level = 0; level < LEVELS && plain.includes('%'); level += 1) plain = decodedOnce(plain);
  return plain;
}

function decodedOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // What is no UTF-8 stays; the rest is read.
    return text.replace(/%[2-7][\da-f]/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)));
  }
}

/** Parts of a text that may be base64. */
function pieces(text: string): string[] {
  return text.split(/[\s?&#:;,|"'()[\]{}]+|=(?=[^=&])|\/(?=[^/]*$)/).filter((piece) => BASE64.test(piece));
}

function fromBase64(piece: string): string {
  const bare = piece.replace(/=+$/, '');
  // No bytes are written so, and to be told so by an exception takes long.
  if (bare.length % 4 === 1) return '';
  try {
    const text = atob(bare.replaceAll('-', '+').replaceAll('_', '/'));
    // Bytes that are no text hold no address.
    return /^[\x20-\x7e\s]*$/.test(text) ? text : '';
  } catch {
    return '';
  }
}

function digits(text: string): number {
  return text.replace(/\D/g, '').length;
}
