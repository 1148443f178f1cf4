import { apply, sourceOf } from '../natives';
import { own } from './own';

type Call = (...args: unknown[]) => unknown;

/** What a function's own text says of it: whether it puts what it is given into a queue, names `ping`, or calls itself a stub. */
interface Manner {
  readonly keeps: boolean;
  readonly pings: boolean;
  readonly stub: boolean;
}

const manners = new WeakMap<object, Manner>();
/** Functions that took a question and did not answer. */
const silent = new WeakSet<object>();

/**
 * The function of a framework, where asking it leaves no trace; null where there is none, or where it may be a stub. Until the consent
 * manager has loaded, a stub stands in its place and keeps what it is asked, where page and manager can see it; some make their queue at
 * the first question of any kind. Hence: nothing that calls itself a stub is ever called; what puts anything into a queue is asked
 * `ping` only, if it answers that itself; what did not answer at once is not asked again. Reading a function's text by the browser's own
 * function runs no code of the page.
 */
export function framework(page: object, name: string, command: string): Call | null {
  const found = own(page, name);
  if (typeof found !== 'function' || silent.has(found)) return null;
  const { keeps, pings, stub } = mannerOf(found);
  return stub || (keeps && !(command === 'ping' && pings)) ? null : (found as Call);
}

function mannerOf(found: object): Manner {
  const known = manners.get(found);
  if (known) return known;
  const text = sourceOf(found);
  const manner = {
    keeps: /\bpush\b|\bunshift\b|\.concat\(|\.length\]\s*=[^=]/.test(text),
    pings: /['"`]ping['"`]/.test(text),
    stub: /['"`]stub['"`]/.test(text),
  };
  manners.set(found, manner);
  return manner;
}

/** What the framework calls back with before it returns; undefined where it cannot be asked or does not. */
export function answerOf(page: object, name: string, command: string, ...version: readonly unknown[]): unknown {
  const found = framework(page, name, command);
  if (!found) return undefined;
  let answer: unknown;
  let came = false;
  const hear = (value: unknown) => {
    answer = value;
    came = true;
  };
  apply(found, page, [command, ...version, hear]);
  if (!came) silent.add(found);
  return answer;
}
