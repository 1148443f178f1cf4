import type { LinkedEvent } from '../model/linked';
import { pairText } from './pair-text';

/** A linked event whose links are still being made. */
export type OpenEvent = { -readonly [K in keyof LinkedEvent]: LinkedEvent[K] };

/** Events of one name in one document: pushes, or calls of one vendor's library, and the hits that may carry them. */
export interface Group {
  readonly by: 'push' | 'call';
  readonly sources: OpenEvent[];
  readonly hits: OpenEvent[];
}

/** Vendors whose libraries go by the same global name. */
const FAMILY: { readonly [vendor: string]: string } = {
  segment: 'spec',
  rudderstack: 'spec',
  jitsu: 'spec',
  'customer-io': 'spec',
};

/** Of which group a hit may be by a call: libraries change how a name is written. */
export function callGroup({ vendor, naming }: Pick<OpenEvent, 'vendor' | 'naming'>): string {
  return groupKey(vendor, naming.folded);
}

const groupKey = pairText((vendor, name) => `${FAMILY[vendor] ?? vendor} ${name.replaceAll('_', '')}`);

/** How much longer than its vendor's hold, in milliseconds, a hit may take after its push. */
const SLACK = 5_000;
const SKEW = 50;

const NONE: readonly OpenEvent[] = [];

/**
 * Ties each hit to the push, or to the call, of the same name before it. Hits that left together carry the newest pushes that nothing carries yet, in
 * order; each destination carries a push once.
 * @returns when the earliest event happened that is tied otherwise than before; infinite: none is
 */
export function tie(group: Group, holds: (vendor: string) => number): number {
  const { by, sources, hits } = group;
  const before = hits.map((hit) => hit[by]);
  const streams = new Map<string, OpenEvent[]>();
  for (const hit of hits) {
    hit[by] = null;
    const stream = streams.get(hit.stream);
    if (stream) stream.push(hit);
    else streams.set(hit.stream, [hit]);
  }
  for (const source of sources) source.carriers = NONE;
  if (sources.length > 0) {
    const link = (source: OpenEvent, hit: OpenEvent): void => {
      hit[by] = source;
      source.carriers = source.carriers === NONE ? [hit] : [...source.carriers, hit];
    };
    for (const stream of streams.values()) {
      const sure = by === 'call' ? tieTurns(sources, stream, link) : null;
      const rest = <T extends OpenEvent>(events: readonly T[]) => (sure ? events.filter((event) => !sure.has(event)) : events);
      tieStream(rest(sources), rest(stream), holds(stream[0]?.vendor ?? '') + SLACK, link);
    }
  }
  let since = Number.POSITIVE_INFINITY;
  hits.forEach((hit, index) => {
    const [was, is] = [before[index], hit[by]];
    if (was !== is) since = Math.min(since, hit.at, was?.at ?? hit.at, is?.at ?? hit.at);
  });
  return since;
}

/** A call that sends at once has made what leaves in the same run of script. Null where none has. */
function tieTurns(
  calls: readonly OpenEvent[],
  hits: readonly OpenEvent[],
  link: (source: OpenEvent, hit: OpenEvent) => void,
): ReadonlySet<OpenEvent> | null {
  const byTurn = new Map<number, OpenEvent[]>();
  for (const call of calls) {
    if (call.turn === null) continue;
    const list = byTurn.get(call.turn);
    if (list) list.push(call);
    else byTurn.set(call.turn, [call]);
  }
  if (byTurn.size === 0) return null;
  const tied = new Set<OpenEvent>();
  for (const hit of hits) {
    const call = hit.turn === null ? undefined : byTurn.get(hit.turn)?.shift();
    if (!call) continue;
    link(call, hit);
    tied.add(call).add(hit);
  }
  return tied.size > 0 ? tied : null;
}

function tieStream(
  pushes: readonly OpenEvent[],
  hits: readonly OpenEvent[],
  reach: number,
  link: (source: OpenEvent, hit: OpenEvent) => void,
): void {
  const open: OpenEvent[] = [];
  let next = 0;
  for (let index = 0; index < hits.length; ) {
    const { at, seq } = hits[index] as OpenEvent;
    let end = index;
    while (end < hits.length && hits[end]?.at === at && hits[end]?.seq === seq) end++;
    while (next < pushes.length && (pushes[next] as OpenEvent).at <= at + SKEW) open.push(pushes[next++] as OpenEvent);
    while (open[0] && open[0].at < at - reach) open.shift();
    const carried = open.splice(Math.max(0, open.length - (end - index)));
    carried.forEach((push, place) => {
      link(push, hits[index + place] as OpenEvent);
    });
    index = end;
  }
}
