import type { ChainGap } from '../model/chain';
import type { LinkedEvent, Visit } from '../model/linked';
import { withheld } from './consent';
import { ailment, blockedContainer } from './hearing';
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

/** Something left, or was called, that may be what a tag made of it under another name, or that cannot be read. */
function isAnswered(event: LinkedEvent, visit: Visit, deadline: number): boolean {
  const { at, seq, turn, doc, task } = event;
  for (let one: Visit | null = visit; one && one.from <= deadline; one = one.next) {
    for (const other of after(one.events, at - SKEW)) {
      if (other.at > deadline) break;
      if (other === event || other.early) continue;
      if (
        other.hit
          ? mayCarry(other, task)
          : other.what === 'call' && turn !== null && other.turn === turn && other.doc === doc && other.seq > seq
      )
        return true;
    }
    for (const other of after(one.traffic, at - SKEW)) {
      if (other.at > deadline) break;
      if (other.hit?.kind === 'pageview' && other.hit.automatic !== true && mayCarry(other, task)) return true;
    }
    if (one.beacons.some((beacon) => beacon.at >= at - SKEW && beacon.at <= deadline)) return true;
  }
  return false;
}

/** A hit that belongs to no other push, nor to another action. */
function mayCarry(hit: LinkedEvent, task: string | null): boolean {
  return hit.push === null && (hit.task === null || hit.task === task);
}

function* after(events: readonly LinkedEvent[], at: number): Generator<LinkedEvent> {
  let low = 0;
  for (let high = events.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((events[middle] as LinkedEvent).at < at) low = middle + 1;
    else high = middle;
  }
  for (; low < events.length; low++) yield events[low] as LinkedEvent;
}
