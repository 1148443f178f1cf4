import type { Hit } from '../../model/vendor';
import { scalars } from './json';
import { record } from './record';

type Params = Readonly<Record<string, string | number>>;

/**
 * Key under which what reads parameters hands on the names of user data, parted by commas. No request can carry it; {@link withoutPeople}
 * takes it off every hit.
 */
export const USER_DATA = '\u0000user_data';

/** Endings of names, folded to letters, under which people are named. */
const ANYWHERE =
  /(?:email|emailaddress|phonenumber|firstname|lastname|fullname|surname|forename|username|password|birthday|birthdate|dateofbirth|streetaddress|postcode|postalcode|zipcode)$/;
/** The same for what other words end in too (`headphone`, `channelname`): a word for itself. */
const WORD = /(?:^|_)(?:e_?mail|phone|telephone|mobile_?(?:phone|number|no)|f_?name|l_?name|zip)$/;
const E_MAIL = /^(?:mailto:)?[^\s@&=?/]{1,64}@[^\s@&=?/]{1,250}\.[a-z]{2,24}$/i;
const SHA_256 = /^[\da-f]{64}$/i;
const MOST_NAMES = 5_000;

const known = new Map<string, boolean>();

/** Parameters without personal data: of that only the names are handed on. */
export function impersonal(params: unknown): Params {
  return apart(scalars(params));
}

/** Whether a name says that a person's contact or name follows. Remembered, as names repeat. */
export function isPersonal(name: string): boolean {
  const before = known.get(name);
  if (before !== undefined) return before;
  const is = judge(name);
  if (known.size < MOST_NAMES) known.set(name, is);
  return is;
}

function judge(name: string): boolean {
  if (name.length >= 60) return false;
  if (ANYWHERE.test(name.toLowerCase().replace(/[^a-z]/g, ''))) return true;
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z]+/g, '_');
  return WORD.test(words.replace(/_$/, ''));
}

/** A hit of which only the names of user data are left, whatever the vendor calls them and whether hashed or not. */
export function withoutPeople(hit: Hit): Hit {
  if (hit.params === harmless) return hit;
  const params = apart(hit.params);
  if (params[USER_DATA] === undefined) {
    harmless = params;
    return hit;
  }
  const { [USER_DATA]: named, ...rest } = params;
  const userData = [...new Set([...(hit.userData ?? []), ...String(named).split(',')])].sort();
  return { ...hit, params: rest, userData };
}

/** The parameters last found to name nobody: hits of one request often share theirs. */
let harmless: Params | null = null;

/** The same object where nobody is named in it. */
function apart(params: Params): Params {
  for (const name in params) if (tells(name, params[name])) return parted(params);
  return params;
}

function parted(params: Params): Params {
  const [kept, named]: [string[], string[]] = [[], []];
  for (const name of Object.keys(params)) if (name !== USER_DATA) (tells(name, params[name]) ? named : kept).push(name);
  const before = params[USER_DATA];
  const all = [...(before === undefined ? [] : [String(before)]), ...named.sort()].join(',');
  return record([...kept.map((name): [string, string | number] => [name, params[name] ?? '']), [USER_DATA, all]]);
}

function tells(name: string, value: string | number | undefined): boolean {
  return name !== USER_DATA && (isPersonal(name) || (typeof value === 'string' && isSecret(value)));
}

/** An address of a person, or a hash as user data is hashed. */
function isSecret(value: string): boolean {
  if (value.length === 64) return SHA_256.test(value);
  return value.length < 330 && endsInLetter(value) && value.includes('@') && E_MAIL.test(value);
}

function endsInLetter(text: string): boolean {
  const last = text.charCodeAt(text.length - 1) | LOWER_CASE;
  return last >= 'a'.charCodeAt(0) && last <= 'z'.charCodeAt(0);
}

/** What a small letter has that its capital has not. */
const LOWER_CASE = 0x20;

/** The same for a form: which fields it had, never what was written into them. */
export function fieldNames(fields: Iterable<string>): Params {
  const names = [...fields].slice(0, 40);
  return names.length > 0 ? { fields: names.sort().join(',') } : {};
}
