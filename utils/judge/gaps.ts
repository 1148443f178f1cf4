import type { ChainGap } from '../model/chain';
import type { LinkedEvent, Visit } from '../model/linked';
import { withheld } from './consent';
import { ailment, blockedContainer } from './hearing';
import { countLeading } from './search';
import type { World } from './world';

/** What an extension says of a request that it stopped; anything else is the browser's own doing. */
const BY_CLIENT = /ERR_BLOCKED_BY_CLIENT|NS_ERROR_ABORT$|^answered by /;
const SKEW = 50;

/** Where a chain goes no further after an event; null where it goes on, and where that cannot be said. */
export function gapAfter(event: LinkedEvent, visit: Visit, world: World): ChainGap | null {
  return event.hit ? afterHit(event, world) : afterSource(event, visit, world);
}

/** When the passing of time alone will open a gap, or close it. */
export function gapTimes({ events }: Visit, { now, wait }: World): number[] {
  const times: number[] = [];
  for (let index = events.length - 1; index >= 0; index--) {
    const { at, hit, carriers, early } = events[index] as LinkedEvent;
    if (at + wait <= now) break;
    if (!hit && carriers.length === 0 && !early) times.push(at + wait);
  }
  return times;
}

function afterHit({ at, sending }: LinkedEvent, { now, wait }: World): ChainGap | null {
  const { status, error } = sending ?? {};
  const detail = { ...(status !== undefined && { status }), ...(error !== undefined && { error }) };
  switch (sending?.fate(now)) {
    case 'blocked':
      return { code: error !== undefined && BY_CLIENT.test(error) ? 'blocked-client' : 'blocked', detail };
    case 'failed':
      return { code: 'failed', detail };
    case 'pending':
      return now < at + wait ? waiting(wait) : null;
    default:
      return null;
  }
}

/** A push, or a call, that nothing carries. Of one that was there before capture nothing is known. */
function afterSource(event: LinkedEvent, visit: Visit, world: World): ChainGap | null {
  const { at, what, carriers, early, doc } = event;
  if (carriers.length > 0 || early) return null;
  const deadline = at + world.wait;
  if (isAnswered(event, visit, deadline)) return null;
  if (world.now < deadline) return waiting(world.wait);
  const docs = [doc ?? visit.doc];
  if (ailment({ visit, at, docs, wasLoading: false }, deadline, world)) return null;
  // Why nothing was made of it is known, and said elsewhere.
  if (withheld(visit, docs, at) || blockedContainer(visit, what === 'push', world)) return null;
  const detail = { seconds: Math.round(world.wait / 1000) };
  return { code: what === 'push' ? 'no-tag' : 'not-sent', detail };
}

function waiting(wait: number): ChainGap {
  return { code: 'waiting', detail: { seconds: Math.ceil(wait / 1000) } };
}

/** What may answer a push of a visit without being tied to it. */
interface Answers {
  readonly edits: number;
  /** Hits that no push of their name led to, oldest first. */
  readonly hits: readonly LinkedEvent[];
  /** The newest call of each run of script. */
  readonly calls: ReadonlyMap<string, LinkedEvent>;
}

const known = new WeakMap<Visit, Answers>();

function answersOf(visit: Visit): Answers {
  const before = known.get(visit);
  if (before?.edits === visit.edits) return before;
  const pageviews = visit.traffic.filter(({ hit }) => hit?.kind === 'pageview' && hit.automatic !== true);
  const hits = [...visit.events.filter(({ hit }) => hit), ...pageviews].filter(({ push }) => push === null);
  const calls = new Map(
    visit.events.flatMap((event) => (event.what === 'call' && event.turn !== null ? [[runOf(event), event] as const] : [])),
  );
  const answers = { edits: visit.edits, hits: hits.sort((a, b) => a.at - b.at), calls };
  known.set(visit, answers);
  return answers;
}

function runOf({ doc, turn }: LinkedEvent): string {
  return `${doc} ${turn}`;
}

/** Something left, or was called, that may be what a tag made of it under another name, or that cannot be read. */
function isAnswered(event: LinkedEvent, visit: Visit, deadline: number): boolean {
  const { at, seq, task, turn } = event;
  for (let one: Visit | null = visit; one && one.from <= deadline; one = one.next) {
    const { hits, calls } = answersOf(one);
    if (turn !== null && (calls.get(runOf(event))?.seq ?? 0) > seq) return true;
    for (let index = countLeading(hits, (hit) => hit.at < at - SKEW); index < hits.length; index++) {
      const hit = hits[index] as LinkedEvent;
      if (hit.at > deadline) break;
      // What another action made is its own.
      if (hit.task === null || hit.task === task) return true;
    }
    if (one.beacons.some((beacon) => beacon.at >= at - SKEW && beacon.at <= deadline)) return true;
  }
  return false;
}
