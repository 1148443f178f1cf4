import type { Visit } from '../model/linked';
import type { InteractionSignal } from '../model/signal';

/** What would have led to a page that nobody saw, or was cut short: what is sent on leaving, or there, or afterwards, may be about it. */
export function unseenBeyond({ visit, tasks }: { visit: Visit; tasks: ReadonlySet<string> }): InteractionSignal | undefined {
  if (tasks.size === 0) return undefined;
  return visit.interactions.find(({ id, held }) => (held === 'page' || held === 'tab' || held === 'cut') && tasks.has(id));
}

/** What would have asked for a file: that it did not come is not the page's doing. */
export function leadsToFile({ held }: InteractionSignal): boolean {
  return held === 'file';
}
