import type { Visit } from '../model/linked';
import type { HealthSignal } from '../model/signal';
import type { Audit } from '../model/verdict';
import { REACHED } from './unreached';

/** The newest state of each consent type, over all pages. */
export function consentOf(visits: readonly Visit[]): Audit['consent'] {
  const consent: { [type: string]: 'granted' | 'denied' } = {};
  const newest = visits.findLast(({ consents }) => consents.length > 0);
  for (const { state } of newest?.consents ?? []) Object.assign(consent, state);
  return consent;
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
  for (const { note, count = 1 } of health)
    if (note !== 'ready' && note !== 'stopped') counts.set(note, (counts.get(note) ?? 0) + count);
  if (gaps > 0) counts.set('stopped', gaps);
  const unreached = visits.flatMap((visit) => visit.unreached).filter(({ at }) => now >= at + REACHED).length;
  if (unreached > 0) counts.set('frame-unreached', unreached);
  return [...counts].map(([note, count]) => ({ note, count })).sort((a, b) => (a.note < b.note ? -1 : 1));
}
