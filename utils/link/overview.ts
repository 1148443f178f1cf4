import type { Visit } from '../model/linked';
import type { HealthSignal } from '../model/signal';
import type { Audit } from '../model/verdict';
import { MODE } from './consent';
import { REACHED } from './unreached';

/** Notes that are no ailment, or are counted otherwise. */
const QUIET: ReadonlySet<HealthSignal['note']> = new Set<HealthSignal['note']>(['ready', 'stopped', 'sandboxed']);
/** How many of the newest changes of consent are kept. */
const MOMENTS = 200;

/** Consent as it stands on the newest page that says anything of it, and what changed over all pages. */
export function consentOf(visits: readonly Visit[]): Pick<Audit, 'consent' | 'consentSources' | 'consentTimeline'> {
  const documents = [...new Map(visits.map((visit) => [visit.doc, visit])).values()];
  const moments = documents.map((visit) => visit.moments());
  const at = Number.POSITIVE_INFINITY;
  const modal = documents.findLast((_, index) => moments[index]?.some(({ source }) => source === MODE));
  const types = new Set(modal?.moments().flatMap(({ source, state }) => (source === MODE ? Object.keys(state) : [])));
  const consent = [...types].flatMap((type) => {
    const state = modal?.mode(modal.doc, type, at)?.state[type];
    return state ? [[type, state] as const] : [];
  });
  const managed = documents.findLast((visit) => visit.managers(visit.doc, at).length > 0);
  return {
    consent: Object.fromEntries(consent),
    consentSources: managed?.managers(managed.doc, at).map(({ source, state, open }) => ({ source, state, open })) ?? [],
    consentTimeline: moments
      .flat()
      .sort((a, b) => a.at - b.at || a.seq - b.seq)
      .slice(-MOMENTS),
  };
}

/** Hosts that nobody here can read, the most frequent first; what may be a tunnel apart from what is plainly a report. */
export function unknownOf(visits: readonly Visit[]): Audit['unknown'] {
  const plain = new Map<string, number>();
  const tunnels = new Map<string, number>();
  for (const { beacons } of visits) {
    for (const { host, tunnel } of beacons) {
      const counts = tunnel ? tunnels : plain;
      counts.set(host, (counts.get(host) ?? 0) + 1);
    }
  }
  return [
    ...[...plain].map(([host, count]) => ({ host, count })),
    ...[...tunnels].map(([host, count]) => ({ host, count, tunnel: true as const })),
  ].sort((a, b) => b.count - a.count || (a.host < b.host ? -1 : 1));
}

/** What capture could not see. That an audit was stopped at its end is no ailment. */
export function healthOf(health: readonly HealthSignal[], gaps: number, visits: readonly Visit[], now: number): Audit['health'] {
  const counts = new Map<string, number>();
  const add = (note: string, count: number) => count > 0 && counts.set(note, (counts.get(note) ?? 0) + count);
  // A frame in a sandbox may say so itself besides the page around it.
  const sandboxed = new Set(health.filter(({ note }) => note === 'sandboxed').map(({ detail }) => detail));
  for (const { note, count = 1 } of health) if (!QUIET.has(note)) add(note, count);
  add('sandboxed', sandboxed.size);
  add('stopped', gaps);
  const unreached = visits
    .flatMap((visit) => visit.unreached)
    .filter(({ at, url }) => now >= at + REACHED && !sandboxed.has(url));
  add('frame-unreached', unreached.length);
  return [...counts].map(([note, count]) => ({ note, count })).sort((a, b) => (a.note < b.note ? -1 : 1));
}
