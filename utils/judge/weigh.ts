import type { DestinationState } from '../model/chain';
import type { LinkedEvent } from '../model/linked';
import type { Reason } from '../model/verdict';
import { isRepeated } from './duplicate';
import { type Finding, seqsOf } from './finding';
import type { Proof } from './proofs';
import type { Subject } from './subjects';
import { gapIn, TOGETHER, type World } from './world';

type Outlook = Pick<Finding, 'state' | 'reason'>;

/** What a hit that capture missed would have made untrue. */
const LACKING: ReadonlySet<Reason['code']> = new Set<Reason['code']>(['missing-parameter', 'destination-missing']);

/** What hits that speak for a micro-conversion amount to; null where none of them is known to have arrived or to have been stopped. */
export function weigh(
  subject: Pick<Subject, 'id' | 'conversion'>,
  proofs: readonly Proof[],
  seqs: readonly number[],
  world: World,
): Finding | null {
  const hits = strongest(proofs.filter(({ event }) => event.hit));
  const streams = group(hits.map(({ event }) => event));
  const delivered = hits.filter(({ event }) => fate(event, world) === 'delivered');
  const lost = [...streams.values()].flatMap((events) => lostOf(events, world));
  if (delivered.length === 0 && (lost.length === 0 || hits.some(({ event }) => isOpen(event, world)))) return null;
  const byTimeAlone = hits.every(({ by }) => by === 'time');
  if (delivered.length === 0 && byTimeAlone) return null;
  const destinations = destinationsOf(
    hits.map(({ event }) => event),
    world,
  );
  const required = world.requires(subject.id);
  const outlook =
    stopped(lost, world) ??
    incomplete(subject, delivered, world) ??
    repeated([...streams.values()], world) ??
    cookieless([...streams.values()], world) ??
    missing(destinations, required) ??
    tracked(delivered);
  const sure = LACKING.has(outlook.reason.code) ? (interrupted(hits, world) ?? outlook) : outlook;
  const named = { ...destinations };
  for (const vendor of required) named[vendor] ??= 'none';
  const pushes = proofs.filter(({ event }) => !event.hit).map(({ event }) => event);
  const evidence = [...seqs, ...seqsOf([...hits.map(({ event }) => event), ...pushes])];
  return { ...sure, destinations: named, evidence, reviewAt: null };
}

/** What each destination got. */
export function destinationsOf(hits: readonly LinkedEvent[], world: World): { [vendor: string]: DestinationState } {
  const order: readonly DestinationState[] = ['none', 'blocked', 'failed', 'delivered'];
  const destinations: { [vendor: string]: DestinationState } = {};
  for (const hit of hits) {
    const now = fate(hit, world);
    const state = now === 'pending' || now === 'unknown' ? 'none' : (now ?? 'none');
    const known = destinations[hit.vendor] ?? 'none';
    destinations[hit.vendor] = order.indexOf(state) > order.indexOf(known) ? state : known;
  }
  return destinations;
}

/** Hits of that time may be missing: then nothing is known to lack. */
function interrupted(hits: readonly Proof[], world: World): Outlook | null {
  const times = hits.map(({ event }) => event.at);
  const gap = gapIn(world, Math.min(...times) - TOGETHER, Math.max(...times) + TOGETHER);
  return gap && { state: 'unclear', reason: { code: 'capture-unhealthy', detail: { note: gap.note } } };
}

/** Where hits bear the micro-conversion's name or were surely caused, what was merely near in time does not count. */
function strongest(hits: readonly Proof[]): readonly Proof[] {
  const named = hits.filter(({ event, by }) => by !== 'time' && event.naming.proves.size > 0);
  if (named.length > 0) return named;
  const caused = hits.filter(({ by }) => by !== 'time');
  return caused.length > 0 ? caused : hits;
}

function fate(event: LinkedEvent, { now }: World) {
  return event.sending?.fate(now);
}

function isOpen(event: LinkedEvent, world: World): boolean {
  return fate(event, world) === 'pending' && world.now < event.at + world.wait;
}

function group(hits: readonly LinkedEvent[]): Map<string, LinkedEvent[]> {
  const streams = new Map<string, LinkedEvent[]>();
  for (const hit of hits) {
    const list = streams.get(hit.stream);
    if (list) list.push(hit);
    else streams.set(hit.stream, [hit]);
  }
  return streams;
}

/** Hits to a destination that got none of them. */
function lostOf(events: readonly LinkedEvent[], world: World): LinkedEvent[] {
  if (events.some((event) => fate(event, world) === 'delivered')) return [];
  return events.filter((event) => fate(event, world) === 'blocked' || fate(event, world) === 'failed');
}

function stopped(lost: readonly LinkedEvent[], world: World): Outlook | null {
  const blocked = lost.filter((event) => fate(event, world) === 'blocked');
  const worst = blocked.length > 0 ? blocked : lost;
  const [first] = worst;
  if (!first) return null;
  const { status, error } = first.sending ?? {};
  const code = blocked.length > 0 ? 'blocked' : 'failed';
  const detail = {
    vendor: vendors(worst),
    ...(status === undefined ? {} : { status }),
    ...(error === undefined ? {} : { error }),
  };
  return { state: 'partial', reason: { code, detail } };
}

/** GA4 hits, each property on its own: one that has everything is enough. */
function incomplete(
  { id, conversion }: Pick<Subject, 'id' | 'conversion'>,
  delivered: readonly Proof[],
  _world: World,
): Outlook | null {
  const { required } = conversion.recommend;
  if (required.length === 0) return null;
  const ga4 = delivered.map(({ event }) => event).filter(({ vendor, naming }) => vendor === 'ga4' && naming.proves.has(id));
  for (const hits of group(ga4).values()) {
    const lacks = hits.map((hit) => required.filter((name) => !has(hit, name)));
    const least = lacks.reduce((a, b) => (b.length < a.length ? b : a));
    if (least.length > 0)
      return { state: 'partial', reason: { code: 'missing-parameter', detail: { vendor: 'ga4', parameters: least.join(', ') } } };
  }
  return null;
}

/** Whether an event carries a parameter, under whatever name its vendor has for items, currency and value. */
export function has({ hit, params }: LinkedEvent, name: string): boolean {
  if (name === 'items') return (hit?.items?.length ?? 0) > 0;
  if (name === 'currency' && hit?.currency) return true;
  if (name === 'value' && hit?.value !== undefined) return true;
  const value = params[name] ?? params[`up.${name}`] ?? hit?.items?.find((item) => Object.hasOwn(item, name));
  return (value !== undefined && value !== '') || (hit?.userData?.includes(name) ?? false);
}

function repeated(streams: readonly (readonly LinkedEvent[])[], world: World): Outlook | null {
  for (const events of streams) {
    const count = isRepeated(events.filter((event) => fate(event, world) === 'delivered'));
    const [first] = events;
    if (count > 1 && first)
      return { state: 'partial', reason: { code: 'duplicate', detail: { vendor: first.vendor, event: first.event, count } } };
  }
  return null;
}

/** Delivered, but by the hit's own word without leave to store: no cookie, so no visitor and no session to report on. */
function cookieless(streams: readonly (readonly LinkedEvent[])[], world: World): Outlook | null {
  const bare = streams
    .map((events) => events.filter((event) => fate(event, world) === 'delivered'))
    .filter(
      (events) =>
        events.length > 0 &&
        events.every(({ vendor, hit }) => vendor !== 'google-ads' && hit?.consent?.analytics_storage === 'denied'),
    );
  return bare.length > 0 ? { state: 'partial', reason: { code: 'cookieless', detail: { vendor: vendors(bare.flat()) } } } : null;
}

function missing(destinations: { readonly [vendor: string]: DestinationState }, required: readonly string[]): Outlook | null {
  const left = required.filter((vendor) => destinations[vendor] !== 'delivered');
  return left.length > 0
    ? { state: 'partial', reason: { code: 'destination-missing', detail: { vendor: left.join(', ') } } }
    : null;
}

function tracked(delivered: readonly Proof[]): Outlook {
  const best = delivered.find(({ by }) => by === 'cause') ?? delivered.find(({ by }) => by === 'name') ?? delivered[0];
  const code = best?.by === 'cause' ? 'caused' : best?.by === 'name' ? 'named' : 'timed';
  const detail = {
    ...(best?.event.event ? { event: best.event.event } : {}),
    vendor: vendors(delivered.map(({ event }) => event)),
  };
  const reason: Reason = { code, detail };
  return { state: 'tracked', reason };
}

function vendors(events: readonly LinkedEvent[]): string {
  return [...new Set(events.map(({ vendor }) => vendor))].sort().join(', ');
}
