import type { Chain, ChainStep } from '../model/chain';
import type { LinkedEvent, Visit } from '../model/linked';
import type { InteractionSignal } from '../model/signal';
import { isDeliberate } from './attempts';
import { consentAt } from './consent';
import { gapAfter } from './gaps';
import { joinOf } from './joins';
import { inOrder } from './lists';
import { type Owner, ownersOf } from './owners';
import { sceneOf } from './scene';
import { countLeading } from './search';
import type { World } from './world';

interface Link {
  readonly to: InteractionSignal | LinkedEvent;
  readonly join: NonNullable<ChainStep['join']>;
}

/** Milliseconds after an action within which an event is shown under it. */
const SOON = 2_000;
/** Of so many of the newest events it is said where they go no further: it takes looking at all that may be the answer. */
const LOOKED_INTO = 150;
/** How long, in milliseconds, a page goes on loading. */
const LOADING = 1_500;

/** Where an event stands, and how it is told. */
interface Place {
  readonly link: Link | null;
  readonly step: ChainStep;
  /** It was looked into where it goes no further. */
  readonly isRecent: boolean;
}

/** What was found out of events, and until what it holds. */
interface Known extends Pick<Visit, 'edits'> {
  readonly wait: number;
  /** When it was found out: what time has settled is settled from then on. */
  readonly at: number;
  readonly limit: number;
  readonly places: WeakMap<LinkedEvent, Place>;
  readonly chains: readonly Chain[];
  /** Nothing that happens elsewhere, and no passing of time, changes them. */
  readonly isSettled: boolean;
}

const known = new WeakMap<Visit, Known>();

/**
 * What happened on a visit as chains, oldest first: action → pushes → calls → hits, and what belongs to no action by itself.
 * @param limit how many of the newest to make
 */
export function chainsOf(visit: Visit, world: World, limit: number): readonly Chain[] {
  const before = known.get(visit);
  const { edits } = visit;
  const { wait, now } = world;
  const isSame = before?.wait === wait && before.at <= now;
  if (isSame && before.isSettled && before.edits === edits && before.limit === limit) return before.chains;
  const since = isSame ? visit.editedSince(before.edits) - SOON : Number.NEGATIVE_INFINITY;
  const places = isSame ? before.places : new WeakMap<LinkedEvent, Place>();
  const chains = chained(visit, world, limit, places, since);
  const isSettled = chains.every(({ steps }) => steps.every(({ gap, outcome }) => !gap && outcome !== 'pending'));
  known.set(visit, { edits, wait, at: now, limit, places, chains, isSettled });
  return chains;
}

/** @param since what stands in `places` of events before this holds */
function chained(visit: Visit, world: World, limit: number, places: WeakMap<LinkedEvent, Place>, since: number): Chain[] {
  const actions = new Map<string, InteractionSignal>();
  const scope = [...visit.interactions, ...(visit.previous?.interactions.slice(-20) ?? [])];
  for (const action of scope) actions.set(action.id, action);
  const { owners } = ownersOf(sceneOf(visit, world.conversions), world);
  const all = [...visit.events, ...visit.traffic.filter(isShown)];
  const shown = inOrder(all, (a, b) => a.at - b.at || a.seq - b.seq).slice(-limit * 4);
  const recent = new Set(shown.slice(-LOOKED_INTO));
  const heads = new Map<InteractionSignal | LinkedEvent, ChainStep[]>();
  for (const action of visit.interactions.slice(-limit)) if (isDeliberate(action)) heads.set(action, [actionStep(action)]);
  const headOf = (event: LinkedEvent): Link | null => {
    const link = linkOf(event, visit, actions, owners);
    if (!link || 'id' in link.to) return link;
    const above = headOf(link.to);
    return above ? { to: above.to, join: link.join } : link;
  };
  const placeOf = (event: LinkedEvent): Place => {
    const isRecent = recent.has(event);
    const place = event.at < since ? places.get(event) : undefined;
    if (place && (place.isRecent === isRecent || !place.step.gap)) return place;
    const link = headOf(event);
    const fresh = { link, step: eventStep(event, visit, world, link?.join, isRecent), isRecent };
    if ((isRecent && isUnanswered(event)) || fresh.step.outcome === 'pending') places.delete(event);
    else places.set(event, fresh);
    return fresh;
  };
  for (const event of shown) {
    const { link, step } = placeOf(event);
    const head = link?.to ?? event;
    let steps = heads.get(head);
    if (!steps) {
      steps = [];
      heads.set(head, steps);
    }
    if (link && steps.length === 0)
      steps.push('id' in link.to ? actionStep(link.to) : eventStep(link.to, visit, world, undefined, recent.has(link.to)));
    if (head !== event || steps.length === 0) steps.push(step);
  }
  const chains = [...heads].map(([head, steps]) => toChain(head, steps));
  return inOrder(chains, (a, b) => a.at - b.at || a.id - b.id).slice(-limit);
}

/** Whether something that happens later may yet be the answer to it. */
function isUnanswered({ hit, carriers, early }: LinkedEvent): boolean {
  return hit === null && carriers.length === 0 && !early;
}

function isShown({ hit }: LinkedEvent): boolean {
  return hit?.kind === 'pageview' && hit.automatic !== true;
}

function linkOf(
  event: LinkedEvent,
  visit: Visit,
  actions: ReadonlyMap<string, InteractionSignal>,
  owners: ReadonlyMap<LinkedEvent, Owner>,
): Link | null {
  const cause = event.task === null ? undefined : actions.get(event.task);
  if (cause) return { to: cause, join: 'task' };
  if (event.push) return { to: event.push, join: joinOf(event.push, event) };
  if (event.call) {
    const together = event.turn !== null && event.turn === event.call.turn;
    return { to: event.call, join: together ? 'task' : joinOf(event.call, event) };
  }
  const before = event.what === 'call' ? pushOf(event, visit) : null;
  if (before) return { to: before, join: 'task' };
  const owner = owners.get(event);
  const action = owner?.attempts.at(-1)?.actions.at(-1);
  if (owner && action) return { to: action, join: owner.join };
  if (event.task !== null || event.hit?.kind === 'pageview' || event.early || event.at <= visit.from + LOADING) return null;
  const near = visit.near(event.at - SOON / 2, SOON / 2).findLast(isDeliberate);
  return near ? { to: near, join: 'time' } : null;
}

/** The push in whose own run a container made a call. */
function pushOf({ turn, doc, at, seq }: LinkedEvent, visit: Visit): LinkedEvent | null {
  if (turn === null) return null;
  const { events } = visit;
  for (let index = countLeading(events, (event) => event.at <= at) - 1; index >= 0; index--) {
    const event = events[index] as LinkedEvent;
    if (event.at < at - SOON) return null;
    if (event.what === 'push' && event.turn === turn && event.doc === doc && event.seq < seq) return event;
  }
  return null;
}

function actionStep({ seq, at, action }: InteractionSignal): ChainStep {
  return { seq, at, what: 'action', name: action, where: '' };
}

function eventStep(event: LinkedEvent, visit: Visit, world: World, join: ChainStep['join'], isRecent: boolean): ChainStep {
  const { seq, at, hit, sending } = event;
  const step: { -readonly [K in keyof ChainStep]: ChainStep[K] } = hit
    ? { seq, at, what: 'hit', name: event.event || hit.kind, where: event.vendor }
    : { seq, at, what: event.what, name: event.event, where: event.layer };
  if (join) step.join = join;
  if (Object.keys(event.params).length > 0) step.params = event.params;
  const gap = isRecent ? gapAfter(event, visit, world) : null;
  if (gap) step.gap = gap;
  if (!hit) return step;
  const fate = sending?.fate(world.now) ?? 'pending';
  step.outcome = fate === 'unknown' ? 'none' : fate;
  if (sending?.status !== undefined) step.status = sending.status;
  const consent = consentAt(event, visit);
  if (consent) step.consent = consent;
  return step;
}

function toChain(head: InteractionSignal | LinkedEvent, steps: ChainStep[]): Chain {
  const action = 'id' in head ? head : null;
  const [first] = steps;
  const at = first?.at ?? head.at;
  return {
    id: head.seq,
    at: action ? action.at : at,
    label: action?.element?.label ?? '',
    ref: action?.element?.ref ?? null,
    steps,
  };
}
