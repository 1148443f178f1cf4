import { apply, type Callable, currentEvent, getDescriptor, has } from './natives';
import type { Cause } from './tap-signal';

/** Where the page's code does what is reported. */
export interface Made {
  readonly event: Cause | null;
  /** Number of the task, from 1. */
  readonly turn?: number;
  readonly from?: string;
}

/** Of what was found, and was made nobody knows when. */
export const UNKNOWN: Made = { event: null };

/**
 * So many places are looked up in one task, at some 10 µs each. A task that does more is a loop, which is in the same place all the time,
 * and must not be slowed down for that.
 */
const PLACES = 200;

let turn = 1;
let counting = false;
let places = 0;

/**
 * Where the code that is running right now stands.
 * @param door the function of ours that the page has called, through whatever stands in for its own
 * @param skip how many of the page's own frames to pass over: 1 where the nearest is a stub that hands on what it is called with
 */
export function made(door: Callable, skip = 0): Made {
  const event = currentEvent();
  const turn = currentTurn();
  places += 1;
  const from = places > PLACES ? undefined : callerOf(door, skip);
  return from === undefined ? { event, turn } : { event, turn, from };
}

/** What is reported without a pause bears one number: microtasks run when the script that queued them has ended. */
function currentTurn(): number {
  if (!counting) {
    counting = true;
    void advance();
  }
  return turn;
}

/** Goes on in a microtask; of this way to have one the page has nothing to replace, and the browser little to do. */
async function advance(): Promise<void> {
  await undefined;
  counting = false;
  places = 0;
  turn += 1;
}

const NativeError = Error;
const readStack = getDescriptor(Error.prototype, 'stack')?.get;
const { captureStackTrace } = Error;
const { exec } = RegExp.prototype;

/** Frames that are asked for above ours: some of the browser's, the page's. Each costs a microsecond and more. */
const DEPTH = 3;
/** Longest place that is reported, in characters. */
const LONGEST = 2_000;

/**
 * `address:line:column` of the nearest frame that the page's code stands in. Nothing where the page formats stacks itself: it would be
 * asked to.
 */
function callerOf(door: Callable, skip: number): string | undefined {
  if (has(NativeError, 'prepareStackTrace')) return undefined;
  const limit = getDescriptor(NativeError, 'stackTraceLimit');
  // Firefox may know no limit; Chromium takes any other thing for none.
  if (limit && (typeof limit.value !== 'number' || !limit.writable)) return undefined;
  if (!limit) return nearest(stackOf(new NativeError()), skip);
  NativeError.stackTraceLimit = DEPTH + skip;
  const above: { stack?: unknown } = {};
  captureStackTrace(above, door);
  NativeError.stackTraceLimit = limit.value as number;
  return nearest(above.stack, skip);
}

function stackOf(error: Error): unknown {
  return readStack ? apply(readStack, error, []) : error.stack;
}

/** A place at the end of a frame, as both browsers write it; within `eval`, the place that called it. Places in extensions are none. */
const PLACE = /(?<![\w+.-])(?:https?|file|blob|data|about):\S{1,4000}?:\d+:\d+(?=\)|,|$)/gm;

/** The place of the nearest frame of a page in a stack as text, or of the one that called it; the farthest known where there is none. */
export function nearest(stack: unknown, skip: number): string | undefined {
  if (typeof stack !== 'string') return undefined;
  let place: string | undefined;
  PLACE.lastIndex = 0;
  for (let left = skip; left >= 0; left -= 1) {
    const found: RegExpExecArray | null = apply(exec, PLACE, [stack]);
    if (!found) break;
    place = found[0];
  }
  // What is cut is the beginning of an address that is none: a whole script written as one.
  return place?.slice(-LONGEST);
}
