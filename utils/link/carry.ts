import type { LinkedEvent } from '../model/linked';

/** A linked event whose links are still being made. */
export type OpenEvent = { -readonly [K in keyof LinkedEvent]: LinkedEvent[K] };

/** Events of one name in one document: pushes, and the hits that may carry them. */
export interface Group {
  readonly pushes: OpenEvent[];
  readonly hits: OpenEvent[];
}

/** How much longer than its vendor's hold, in milliseconds, a hit may take after its push. */
const SLACK = 5_000;
const SKEW = 50;

/**
 * Ties each hit to the push of the same name before it. Hits that left together carry the newest pushes that nothing carries yet, in
 * order; each destination carries a push once.
 */
export function tie(group: Group, holds: (vendor: string) => number): void {
  for (const push of group.pushes) push.carriers = [];
  const streams = new Map<string, OpenEvent[]>();
  for (const hit of group.hits) {
    hit.push = null;
    const stream = streams.get(hit.stream);
    if (stream) stream.push(hit);
    else streams.set(hit.stream, [hit]);
  }
  if (group.pushes.length === 0) return;
  for (const hits of streams.values()) tieStream(group.pushes, hits, holds(hits[0]?.vendor ?? '') + SLACK);
}

function tieStream(pushes: readonly OpenEvent[], hits: readonly OpenEvent[], reach: number): void {
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
      const hit = hits[index + place] as OpenEvent;
      hit.push = push;
      push.carriers = [...push.carriers, hit];
    });
    index = end;
  }
}
