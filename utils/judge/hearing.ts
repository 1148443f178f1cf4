import type { Visit } from '../model/linked';
import type { HealthSignal } from '../model/signal';
import { gapIn, type World } from './world';

/** A time on a visit of which it is asked whether everything was heard. */
export interface Moment {
  readonly visit: Visit;
  readonly at: number;
  /** Documents in which something may have happened. */
  readonly docs: Iterable<string>;
  /** It was about the loading of the page, of which a tap that came late may have missed the beginning. */
  readonly wasLoading: boolean;
}

/** Milliseconds around the coming of a late tap in which it may have missed something. */
const LATE = 1_000;
/** What capture says of a document in which anything may have been missed at any time. */
const BLIND: ReadonlySet<HealthSignal['note']> = new Set<HealthSignal['note']>(['no-tap', 'relay-blocked', 'dropped', 'error']);

/** What capture is known to have missed, where that may have been the evidence. */
export function ailment(moment: Moment, deadline: number, world: World): { note: string; seqs: number[] } | null {
  const { visit, at, docs, wasLoading } = moment;
  const gap = gapIn(world, at, deadline);
  if (gap) return { note: gap.note, seqs: [] };
  for (const doc of docs) {
    const notes = visit.health(doc);
    const bad = notes.find(({ note, at: since }) => BLIND.has(note) || (note === 'permission' && since <= deadline));
    if (bad) return { note: bad.note, seqs: [bad.seq] };
    if (isSandboxed(visit, doc)) continue;
    const late = notes.find(({ note }) => note === 'late');
    if (late && (wasLoading || at <= late.at + LATE)) return { note: 'late', seqs: [late.seq] };
    if (!late && !notes.some(({ note }) => note === 'ready')) return { note: 'no-tap', seqs: [] };
  }
  return null;
}

/** Frames in which the page's own scripts may not run; what the page around them says of its frames is its own affair. */
export function isSandboxed(visit: Visit, doc: string): boolean {
  return doc !== visit.doc && visit.health(doc).some(({ note }) => note === 'sandboxed');
}

/** A library that was kept from loading, and of whose vendor nothing arrived: what it would have sent is not to be seen. */
export function blockedContainer(
  visit: Visit,
  pushed: boolean,
  { now }: World,
): { name: string; seqs: readonly number[] } | null {
  const stub = visit.health(visit.doc).find(({ note }) => note === 'stub-container');
  if (stub) return { name: containerOf(stub.detail ?? ''), seqs: [stub.seq] };
  const lost = visit.traffic.filter(({ hit, sending }) => hit?.kind === 'load' && isLost(sending?.fate(now)));
  if (lost.length === 0) return null;
  const arrived = new Set<string>();
  for (const { vendor, sending } of [...visit.traffic, ...visit.events])
    if (sending?.fate(now) === 'delivered') arrived.add(vendor);
  const dead = lost.find(
    ({ vendor }) => !arrived.has(vendor) && (!pushed || vendor === 'google-tag-manager' || arrived.size === 0),
  );
  return dead ? { name: dead.hit?.account ?? dead.vendor, seqs: dead.sending?.seqs ?? [] } : null;
}

/** The id that a container's script is asked for. */
function containerOf(address: string): string {
  return /[?&]id=([\w-]+)/.exec(address)?.[1] ?? address;
}

function isLost(fate: string | undefined): boolean {
  return fate === 'blocked' || fate === 'failed';
}
