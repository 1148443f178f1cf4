import type { Chain } from '../model/chain';
import type { Visit } from '../model/linked';
import { chainsOf } from './chains';
import { inOrder, isSameList } from './lists';
import { judgeVisit, type VisitFindings } from './visit';
import type { World } from './world';

/** What was found on a visit, and until when that holds. */
export interface Judged {
  readonly findings: VisitFindings;
  /** When the passing of time alone may change it; milliseconds since the epoch. */
  readonly until: number;
  /** The newest of its chains. */
  chains(limit: number): readonly Chain[];
}

interface Known extends Judged {
  readonly version: number;
  readonly wait: number;
  readonly gaps: number;
  readonly at: number;
}

/** Judges visits, each anew only where something about it has changed. */
export function createJudging(): (visit: Visit, world: World) => Judged {
  const judged = new WeakMap<Visit, Known>();
  return (visit, world) => {
    const known = judged.get(visit);
    const inTime = known !== undefined && known.at <= world.now && world.now < known.until;
    const holds = inTime && known.wait === world.wait && known.gaps === world.gaps.length;
    if (holds && known.version === visit.version) return known;
    const findings = judgeVisit(visit, world, holds ? known.findings : null);
    let chains: readonly Chain[] | null = null;
    const fresh: Known = {
      version: visit.version,
      wait: world.wait,
      gaps: world.gaps.length,
      at: world.now,
      until: findings.reviewAt ?? Number.POSITIVE_INFINITY,
      findings,
      chains(limit) {
        chains ??= chainsOf(visit, world, limit);
        return chains;
      },
    };
    judged.set(visit, fresh);
    return fresh;
  };
}

/** The newest chains of all visits, which follow one another: they are on the newest. Put together anew only where one has changed. */
export function createNewestChains(): (visits: readonly Visit[], judge: (visit: Visit) => Judged, limit: number) => Chain[] {
  let last: readonly (readonly Chain[])[] = [];
  let newest: Chain[] = [];
  return (visits, judge, limit) => {
    const lists: (readonly Chain[])[] = [];
    let count = 0;
    for (let index = visits.length - 1; index >= 0 && count < limit; index--) {
      const chains = judge(visits[index] as Visit).chains(limit);
      lists.unshift(chains);
      count += chains.length;
    }
    if (isSameList(lists, last)) return newest;
    last = lists;
    newest = inOrder(([] as Chain[]).concat(...lists), (a, b) => a.at - b.at || a.id - b.id).slice(-limit);
    return newest;
  };
}
