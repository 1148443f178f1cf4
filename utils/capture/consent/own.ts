import { apply, getDescriptor, keysOf, prototypeOf } from '../natives';

/** Consent types or categories under their source's own names. */
export type ConsentState = { readonly [type: string]: 'granted' | 'denied' };

/** What a source of consent says right now. */
export interface Reading {
  readonly state: ConsentState;
  /** The visitor has not answered yet. */
  readonly open?: boolean;
  /** The string that the source hands on. */
  readonly text?: string;
}

/** A type more than so many says nothing to anybody. */
const MOST_TYPES = 60;
const LONGEST_NAME = 60;

/**
 * What stands under a name, or at the end of a path of names, as an object's own plain data; undefined where there is none, or an
 * accessor, which is the page's code and is not run.
 */
export function own(owner: unknown, ...names: readonly string[]): unknown {
  return names.reduce((holder: unknown, name) => (isHolder(holder) ? getDescriptor(holder, name)?.value : undefined), owner);
}

/** Own data properties, in the page's order. */
export function entriesOf(owner: unknown): [name: string, value: unknown][] {
  return isHolder(owner) ? keysOf(owner).map((name) => [name, own(owner, name)]) : [];
}

/**
 * Calls a method that only reads, wherever on the prototype chain it stands as plain data. What it throws is the caller's to catch.
 * @returns undefined where there is no such method
 */
export function ask(owner: unknown, name: string, ...args: readonly unknown[]): unknown {
  for (let holder: unknown = owner, depth = 0; isHolder(holder) && depth < 6; holder = prototypeOf(holder), depth++) {
    const descriptor = getDescriptor(holder, name);
    if (!descriptor) continue;
    const method: unknown = descriptor.value;
    return typeof method === 'function' ? apply(method, owner, args) : undefined;
  }
  return undefined;
}

/** Consent by name, from whatever the source writes for yes and no; what is neither is left out. */
export function stateOf(pairs: Iterable<readonly [name: string, value: unknown]>): ConsentState {
  const state: { [type: string]: 'granted' | 'denied' } = {};
  let count = 0;
  for (const [name, value] of pairs) {
    const answer = answerOf(value);
    if (answer === null || name === '' || name === '__proto__' || name.length > LONGEST_NAME || ++count > MOST_TYPES) continue;
    state[name] = answer;
  }
  return state;
}

function answerOf(value: unknown): 'granted' | 'denied' | null {
  if (value === 1) return 'granted';
  if (value === 0) return 'denied';
  const word = String(typeof value === 'boolean' || typeof value === 'string' ? value : '').toLowerCase();
  if (/^(?:true|1|yes|y|allow|allowed|accept|accepted|granted|opt-in|legitimate interest)$/.test(word)) return 'granted';
  return /^(?:false|0|no|n|deny|denied|reject|rejected|revoked|opt-out)$/.test(word) ? 'denied' : null;
}

function isHolder(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
