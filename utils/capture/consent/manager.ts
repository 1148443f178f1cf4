import { cookie, json } from './kept';
import { entriesOf, type Reading, stateOf } from './own';
import type { TcfReading } from './tcf';

/** What a manager's reader is given to look at. */
export interface View {
  readonly page: Window;
  /** What TCF says, for managers that keep nothing else. */
  readonly tcf: TcfReading | null;
}

/**
 * How one consent manager is known and read. Looked at are its own data properties, its cookies and its local storage; where it has
 * neither, a documented function of it that only reads, each said to be so where it is called.
 */
export interface Manager {
  readonly id: string;
  /** Names of which it makes one in the window. */
  readonly globals: readonly string[];
  /** Events in which it tells of a change, on the window or the document. */
  readonly events?: readonly string[];
  /** Its number in IAB Europe's register. */
  readonly cmpId?: number;
  /** Null where what stands under its name is not it, or it manages nothing here. */
  read(view: View): Reading | null;
}

export const UNANSWERED: Reading = { state: {}, open: true };

/** Consent as the manager's cookie of this name has it; without the cookie nobody has answered. */
export function fromCookie(name: string | RegExp, read: (text: string) => Reading) {
  return ({ page }: View): Reading => {
    const text = cookie(page.document, name);
    return text === null ? UNANSWERED : read(text);
  };
}

/** The same for a cookie of JSON, in base64 or not. */
export function fromJson(name: string | RegExp, read: (value: unknown) => Reading) {
  return fromCookie(name, (text) => read(json(text)));
}

/** Consent is TCF's; without it, it is only known who manages. */
export function fromTcf({ tcf }: View): Reading {
  return tcf ? { state: {}, ...(tcf.open ? { open: true } : {}) } : { state: {} };
}

export const reading = (pairs: Iterable<readonly [string, unknown]>, open = false): Reading => ({
  state: stateOf(pairs),
  ...(open ? { open } : {}),
});

/** `a:1,b:0` and its like as pairs. */
export const pairsOf = (text: string, between: string | RegExp, is: string): [string, string][] =>
  text
    .split(between)
    .map((part) => part.split(is))
    .map(([name = '', value = '']) => [name.trim(), value.trim()]);

/** What stands in `granted` is granted, what else stands in `all` is denied. */
export function* listed(granted: unknown, all: Iterable<string>): Generator<readonly [string, boolean]> {
  const names = new Set(entriesOf(granted).map(([, name]) => String(name)));
  for (const name of new Set([...all, ...names])) yield [name, names.has(name)];
}

export const words = (text: string) => text.split(' ');
