import { cookie, json } from './kept';
import { entriesOf } from './own';
import type { Reading } from './reading';

/** How a consent manager keeps what it was told. */
export interface Keeper {
  readonly id: string;
  /** Events of the window or the document in which it tells of a change. */
  readonly events?: readonly string[];
  /**
   * What it keeps; null where what is there says nothing.
   * @param key under which it keeps consent, where the page says so
   */
  read(key: string | undefined): Reading | null;
}

/** It keeps nothing yet: nobody has answered. */
export const UNANSWERED: Reading = { state: {}, open: true };

/** Consent as the cookie of this name has it; without the cookie nobody has answered. */
export function fromCookie(name: string | RegExp, read: (text: string) => Reading) {
  return (): Reading => {
    const text = cookie(name);
    return text === null ? UNANSWERED : read(text);
  };
}

/** The same for a cookie of JSON, in base64 or not. */
export function fromJson(name: string | RegExp, read: (value: unknown) => Reading) {
  return fromCookie(name, (text) => read(json(text)));
}

/** `a:1,b:0` and its like as pairs. */
export function pairsOf(text: string, between: string | RegExp, is: string): [string, string][] {
  return text
    .split(between)
    .map((part) => part.split(is))
    .map(([name = '', value = '']) => [name.trim(), value.trim()]);
}

/** What stands in `granted` is granted, what else stands in `all` is denied. */
export function* listed(granted: unknown, all: Iterable<string>): Generator<readonly [string, boolean]> {
  const names = new Set(entriesOf(granted).map(([, name]) => String(name)));
  for (const name of new Set([...all, ...names])) yield [name, names.has(name)];
}

export function words(text: string): string[] {
  return text.split(' ');
}
