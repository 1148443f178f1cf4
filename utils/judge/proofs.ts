import type { LinkedEvent, Visit } from '../model/linked';
import { type Attempt, endOf, GESTURE, isDeliberate, wantsSuccess } from './attempts';
import { ownersOf } from './owners';
import { leadsOn, type Scene, sceneOf } from './scene';
import { isOfPage } from './subjects';
import type { World } from './world';

/** An event that speaks for an attempt, and how it is known to. */
export interface Proof {
  readonly event: LinkedEvent;
  readonly by: 'cause' | 'name' | 'time';
}

/** Milliseconds after an action within which what nothing else explains is taken for its effect. */
const SOON = 2_000;
/** How long, in milliseconds, a page goes on loading. */
const LOADING = 1_500;
/** Vendors that hold events back for longer than this, in milliseconds, send them in batches: what comes late may be old. */
const BATCHING = 4_000;

/** Everything that speaks for an attempt: by cause and name, else by time. For what is a site's own nothing speaks but its names. */
export function proofsOf(attempt: Attempt, world: World): Proof[] {
  const { subject, visit } = attempt;
  const proofs = new Map<LinkedEvent, Proof['by']>();
  if (isOfPage(subject)) {
    for (const event of visit.named(subject.id)) proofs.set(event, isCause(event, attempt) ? 'cause' : 'name');
  } else {
    for (const scene of journey(attempt, world)) {
      const { owned, owners } = ownersOf(scene, world);
      for (const event of owned.get(attempt) ?? []) proofs.set(event, owners.get(event)?.join === 'name' ? 'name' : 'cause');
    }
  }
  if (subject.conversion.own) return [...proofs].map(([event, by]) => ({ event, by }));
  // What was turned down is told by its own name, if it is told as done.
  if (attempt.outcome?.came === 'failure' && wantsSuccess(subject)) return [...proofs].map(([event, by]) => ({ event, by }));
  for (const event of causedBy(attempt)) if (serves(event, world)) proofs.set(event, 'cause');
  if (![...proofs.keys()].some(({ hit }) => hit)) for (const event of soonAfter(attempt, world)) proofs.set(event, 'time');
  return [...proofs].map(([event, by]) => ({ event, by }));
}

/** Events that could be about an attempt, though nothing says so. */
export function unexplainedBy(attempt: Attempt, proofs: readonly Proof[], world: World): LinkedEvent[] {
  const known = new Set(proofs.map(({ event }) => event));
  const { own } = attempt.subject.conversion;
  const found = causedBy(attempt).filter(({ naming }) => own || naming.about.size === 0);
  if (own) found.push(...proofs.flatMap(({ event }) => (event.hit ? [] : renamed(event, attempt, world))));
  if (!isOfPage(attempt.subject)) {
    for (const scene of journey(attempt, world)) {
      found.push(...(ownersOf(scene, world).contested.get(attempt) ?? []));
      if (scene.visit === attempt.visit) found.push(...nobodys(attempt, scene, world));
    }
  }
  return [...found, ...maybe(attempt, world)].filter((event) => !known.has(event));
}

/** Hits that tags may have made of a push or a call under a name that nobody said is its own. */
function renamed(source: LinkedEvent, attempt: Attempt, { holds }: World): LinkedEvent[] {
  return attempt.visit.events.filter((event) => {
    const late = event.at - source.at;
    return event.hit && late >= 0 && late <= holds(event.vendor) + SOON && couldBe(event, attempt);
  });
}

/** Visits on which what an attempt causes may happen: its own, and those that it led to. */
function* journey(attempt: Attempt, world: World): Generator<Scene> {
  for (let visit: Visit | null = attempt.visit; visit; visit = leadsOn(attempt, visit) ? visit.next : null)
    yield sceneOf(visit, world.conversions);
}

/** Events of its name that are nobody's, too late or too early to be surely its own. */
function nobodys(attempt: Attempt, scene: Scene, world: World): LinkedEvent[] {
  const { owners } = ownersOf(scene, world);
  return scene.visit.named(attempt.subject.id).filter((event) => {
    const owner = owners.get(event);
    return event.at > attempt.at && owner?.attempts.length === 0 && !owner.foreign;
  });
}

function isCause(event: LinkedEvent, { tasks }: Attempt): boolean {
  const task = event.task ?? event.push?.task ?? event.call?.task ?? null;
  return task !== null && tasks.has(task);
}

/** Made in its tasks, or carrying what was pushed in them, or about its element. */
function causedBy(attempt: Attempt): LinkedEvent[] {
  const { tasks, visit } = attempt;
  const made = [...tasks].flatMap((task) => visit.caused(task));
  const carried = made.flatMap(({ carriers }) => carriers);
  return [...new Set([...made, ...carried])].filter(({ naming }) => !naming.proves.has(attempt.subject.id));
}

/**
 * What an action caused speaks for it unless its name is another micro-conversion's own and says more than that something was pressed, or
 * tells what was merely shown.
 */
function serves({ naming, push }: LinkedEvent, { conversions }: World): boolean {
  const { proves, about, passive } = naming;
  const names = [...naming.standard, ...(push?.naming.standard ?? [])];
  if (passive || names.some((id) => !conversions.get(id)?.proves.general)) return false;
  if (about.size > 0 && proves.size === 0) return false;
  const seen = [...proves].every((id) => conversions.get(id)?.done.every(({ action }) => action === 'view'));
  return proves.size === 0 || !seen;
}

/** Hits and pushes right after the action that bear no name, and that nothing else explains. */
function soonAfter(attempt: Attempt, world: World): LinkedEvent[] {
  const { actions, visit, at } = attempt;
  const last = actions.at(-1);
  if (!last || last.action === 'engaged') return [];
  const until = Math.min(at + SOON, nextAction(attempt));
  return visit.loose(at, until).filter((event) => {
    if (event.hit === null || event.naming.passive || event.event === '') return false;
    return couldBe(event, attempt) && !isLoading(event, attempt, world);
  });
}

/** When somebody did something else. What a person merely passes (a scroll mark) ends nothing that was meant. */
function nextAction({ actions, at, visit }: Attempt): number {
  const meant = actions.some(isDeliberate);
  const other = visit.near(at + SOON / 2, SOON / 2).find((one) => one.at > at + GESTURE && (!meant || isDeliberate(one)));
  return other ? other.at - 1 : Number.POSITIVE_INFINITY;
}

/**
 * It belongs to the loading of the page rather than to what was done meanwhile. A vendor that had sent something before the action keeps
 * nothing back from the loading any more, unless it batches.
 */
function isLoading(event: LinkedEvent, { visit, at }: Attempt, { holds }: World): boolean {
  const said = event.push ?? event;
  const hold = event.push || !event.hit ? 0 : holds(event.vendor);
  const heard = hold < BATCHING && [...visit.traffic, ...visit.events].some((one) => one.stream === event.stream && one.at < at);
  return said.early || said.at <= visit.from + LOADING + (heard ? 0 : hold);
}

/** Not made in another action's task, and not said before. */
function couldBe(event: LinkedEvent, attempt: Attempt): boolean {
  const said = event.push ?? event;
  const task = event.task ?? said.task;
  if (task !== null && !attempt.tasks.has(task)) return false;
  return said.at > attempt.at && !said.early;
}

/** Events without a name that left soon enough to be about it. */
function maybe(attempt: Attempt, world: World): LinkedEvent[] {
  const { visit, at } = attempt;
  const seen = attempt.actions.length === 0;
  const found: LinkedEvent[] = [];
  for (let one: Visit | null = visit; one; one = leadsOn(attempt, one) ? one.next : null) {
    const since = one === visit ? at - (seen ? 1 : 0) : one.from - 1;
    for (const event of one.loose(since, Math.max(endOf(attempt), since) + world.wait + SOON)) {
      if (!seen && !couldBe(event, attempt)) continue;
      // What a page pushes while it loads is no report until something carries it.
      if (seen && (event.task !== null || !event.hit)) continue;
      const reach = event.hit && !event.naming.passive ? world.holds(event.vendor) + SOON : SOON;
      if (event.at <= Math.max(endOf(attempt), since) + reach) found.push(event);
    }
  }
  return found;
}
