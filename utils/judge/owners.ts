import type { LinkedEvent, Visit } from '../model/linked';
import { type Attempt, endOf, isSameGesture } from './attempts';
import { append } from './lists';
import type { Scene } from './scene';
import { countLeading } from './search';
import type { World } from './world';

/** Whose an event is. */
export interface Owner {
  /** Attempts that it belongs to: one gesture may try several micro-conversions. Empty: nobody's, as far as is known. */
  readonly attempts: readonly Attempt[];
  readonly join: 'task' | 'element' | 'name';
  /** Attempts that it may as well belong to. */
  readonly rivals: readonly Attempt[];
  /** It was made in the task of an interaction that tried nothing it names. */
  readonly foreign: boolean;
}

const NOBODY: Owner = { attempts: [], join: 'name', rivals: [], foreign: false };
/** Sites may track the press before the click, by so many milliseconds. */
const PRESS = 1_000;
const SKEW = 50;
/** What comes of an action may take so many milliseconds to be seen. */
const LONGEST = 60_000;

/** Whose the events of a visit are. */
export interface Ownership {
  readonly owners: ReadonlyMap<LinkedEvent, Owner>;
  readonly owned: ReadonlyMap<Attempt, readonly LinkedEvent[]>;
  /** Events that may as well be the attempt's as another's. */
  readonly contested: ReadonlyMap<Attempt, readonly LinkedEvent[]>;
}

interface Known extends Ownership {
  readonly scene: Scene;
  readonly edits: number;
  readonly wait: number;
  /** The push of another name that a hit was taken to carry. */
  readonly renamed: ReadonlyMap<LinkedEvent, LinkedEvent>;
}

const known = new WeakMap<Visit, Known>();

/**
 * Whose each event is that proves a micro-conversion, for all of a visit. Pushes first, then the hits that carry them, each by what was
 * decided of those before it: what lies before all that has changed is not decided anew.
 */
export function ownersOf(scene: Scene, world: World): Ownership {
  const { visit } = scene;
  const before = known.get(visit);
  if (before?.scene === scene && before.edits === visit.edits && before.wait === world.wait) return before;
  const since = before?.wait === world.wait ? changedSince(before, scene) : Number.NEGATIVE_INFINITY;
  const owners = new Map<LinkedEvent, Owner>();
  const events = visit.events.filter(({ naming }) => naming.proves.size > 0);
  const pushes = new Map<string, LinkedEvent[]>();
  for (const event of events) if (event.what === 'push') for (const id of event.naming.proves) append(pushes, id, event);
  const byTask = new Map<string, Attempt[]>();
  for (const attempt of scene.onElements) for (const id of attempt.tasks) append(byTask, id, attempt);

  const byId = new Map<string, Attempt[]>();
  for (const attempt of scene.onElements) append(byId, attempt.subject.id, attempt);

  const owned = new Map<Attempt, LinkedEvent[]>();
  const contested = new Map<Attempt, LinkedEvent[]>();
  const renamed = new Map<LinkedEvent, LinkedEvent>();
  const spent = new Map<string, Set<LinkedEvent>>();
  const spend = (event: LinkedEvent, push: LinkedEvent) => {
    renamed.set(event, push);
    spent.set(event.stream, (spent.get(event.stream) ?? new Set()).add(push));
  };
  const free = (event: LinkedEvent) => (attempt: Attempt) => !owned.get(attempt)?.some((other) => isOfSort(other, event));
  const timed = (event: LinkedEvent) => byTime(event, attemptsAt(event, byId, scene), scene, world, free(event));
  const ownerOfHit = (event: LinkedEvent): Owner => {
    const task = direct(event, byTask, scene);
    if (task?.attempts.length) return task;
    const other = event.push ? null : renamedPush(event, pushes, spent.get(event.stream), world);
    if (other) spend(event, other);
    const push = event.push ?? other;
    const carried = push && owners.get(push);
    if (carried && (carried.attempts.length > 0 || carried.foreign)) return narrow(carried, event);
    return task ?? byCall(event, owners) ?? timed(event);
  };
  const decide = (event: LinkedEvent) => (event.hit ? ownerOfHit(event) : (direct(event, byTask, scene) ?? timed(event)));
  const serve = (event: LinkedEvent) => {
    const old = event.at < since ? before?.owners.get(event) : undefined;
    const push = old && before?.renamed.get(event);
    if (push) spend(event, push);
    const owner = old ?? decide(event);
    owners.set(event, owner);
    for (const attempt of owner.attempts) append(owned, attempt, event);
    for (const attempt of owner.rivals) append(contested, attempt, event);
  };
  for (const event of events) if (!event.hit) serve(event);
  for (const event of events) if (event.hit) serve(event);
  const ownership = { owners, owned, contested, scene, edits: visit.edits, wait: world.wait, renamed };
  known.set(visit, ownership);
  return ownership;
}

/** From when on an event may be somebody else's than before: by what changed of the events, or of the attempts. */
function changedSince(before: Known, { visit, onElements }: Scene): number {
  const old = before.scene.onElements;
  let same = 0;
  while (same < old.length && old[same] === onElements[same]) same++;
  const times = [...old.slice(same), ...onElements.slice(same)].flatMap(({ at, tasks }) => [
    at,
    ...[...tasks].flatMap((task) => visit.caused(task)[0]?.at ?? []),
  ]);
  return Math.min(visit.editedSince(before.edits), ...times) - PRESS - SKEW;
}

/** The attempt that the call belongs to which led to a hit. A call that belongs to none says nothing against any. */
function byCall(event: LinkedEvent, owners: ReadonlyMap<LinkedEvent, Owner>): Owner | null {
  const called = event.call && owners.get(event.call);
  const owner = called && narrow(called, event);
  return owner && owner.attempts.length > 0 ? owner : null;
}

/** An attempt is told of once by each of a sort. */
function isOfSort(a: LinkedEvent, b: LinkedEvent): boolean {
  return a.naming.folded === b.naming.folded && a.stream === b.stream;
}

function narrow(owner: Owner, { naming }: LinkedEvent): Owner {
  const fits = ({ subject }: Attempt) => naming.proves.has(subject.id);
  if (owner.attempts.every(fits) && owner.rivals.every(fits)) return owner;
  return { ...owner, attempts: owner.attempts.filter(fits), rivals: owner.rivals.filter(fits) };
}

/** By cause: the interaction in whose task it was made, or the element that it refers to. */
function direct(event: LinkedEvent, byTask: ReadonlyMap<string, readonly Attempt[]>, scene: Scene): Owner | null {
  const fits = ({ subject }: Attempt) => event.naming.proves.has(subject.id);
  if (event.task !== null) {
    const attempts = (byTask.get(event.task) ?? []).filter(fits);
    return { attempts, join: 'task', rivals: [], foreign: attempts.length === 0 };
  }
  if (event.path.length === 0) return null;
  const attempts = scene.onElements.filter(
    (attempt) => fits(attempt) && attempt.at <= event.at + PRESS && event.at - attempt.at < 10_000 && refersTo(event, attempt),
  );
  const last = attempts.at(-1);
  return last
    ? { attempts: attempts.filter((attempt) => isSameGesture(attempt, last)), join: 'element', rivals: [], foreign: false }
    : null;
}

export function refersTo({ path, doc }: LinkedEvent, { subject }: Attempt): boolean {
  return subject.standings.some((standing) => standing.doc === doc && standing.refs.some((ref) => path.includes(ref)));
}

/**
 * A push of another name for the same micro-conversion, which the site's tags turned into this hit: the newest that may be it.
 * @param pushes by what they prove, oldest first
 */
function renamedPush(
  hit: LinkedEvent,
  pushes: ReadonlyMap<string, readonly LinkedEvent[]>,
  used: ReadonlySet<LinkedEvent> | undefined,
  world: World,
): LinkedEvent | null {
  const since = hit.at - world.holds(hit.vendor) - 5_000;
  const fits = (push: LinkedEvent) =>
    push.naming.folded !== hit.naming.folded && !used?.has(push) && !push.carriers.some(({ stream }) => stream === hit.stream);
  let newest: LinkedEvent | null = null;
  for (const id of hit.naming.proves) {
    const list = pushes.get(id) ?? [];
    for (let index = lastBefore(list, hit.at + SKEW); index >= 0; index--) {
      const push = list[index] as LinkedEvent;
      if (push.at < since || (newest && !isLater(push, newest))) break;
      if (fits(push)) newest = push;
    }
  }
  return newest;
}

function isLater(a: LinkedEvent, b: LinkedEvent): boolean {
  return a.at > b.at || (a.at === b.at && a.seq > b.seq);
}

function lastBefore(events: readonly { readonly at: number }[], at: number): number {
  return countLeading(events, (event) => event.at <= at) - 1;
}

/** By name: the newest attempt before it that nothing of the kind has come for yet, within the time that the vendor may take. */
function byTime(
  event: LinkedEvent,
  tried: readonly Attempt[],
  scene: Scene,
  world: World,
  free: (attempt: Attempt) => boolean,
): Owner {
  if (tried.length === 0) return NOBODY;
  const fits = within(event, tried, scene, world);
  const before = fits.filter(({ at }) => at <= event.at + SKEW);
  const candidates = before.length > 0 ? before : fits;
  const chosen = candidates.findLast(free) ?? candidates.at(-1);
  if (!chosen) return NOBODY;
  const attempts = candidates.filter((attempt) => isSameGesture(attempt, chosen));
  return { attempts, join: 'name', rivals: candidates.filter((attempt) => !attempts.includes(attempt)), foreign: false };
}

const NONE: readonly Attempt[] = [];

/** Attempts at what an event names, oldest first, and perhaps others. */
function attemptsAt({ naming }: LinkedEvent, byId: ReadonlyMap<string, readonly Attempt[]>, scene: Scene): readonly Attempt[] {
  const offered = [...naming.proves].filter((id) => byId.has(id));
  return offered.length > 1 ? scene.onElements : (byId.get(offered[0] ?? '') ?? NONE);
}

/** Those of the attempts that the event names and for which it is neither too early nor too late, oldest first. */
function within(event: LinkedEvent, attempts: readonly Attempt[], { visit }: Scene, { wait }: World): Attempt[] {
  const found: Attempt[] = [];
  for (let index = lastBefore(attempts, event.at + PRESS); index >= 0; index--) {
    const attempt = attempts[index] as Attempt;
    const own = attempt.visit === visit;
    const end = endOf(attempt);
    const late = event.at > Math.max(end, own ? end : visit.from) + wait;
    if (own && event.at > attempt.at + wait + LONGEST) break;
    if (!late && event.naming.proves.has(attempt.subject.id)) found.push(attempt);
  }
  return found.reverse();
}
