import type { InteractionSignal } from '../model/signal';
import type { Attempt } from './attempts';

/** What would have led to a page that nobody saw: what is sent on leaving, or there, may be about it. */
export function unseenBeyond({ actions, visit, tasks }: Attempt): InteractionSignal | undefined {
  if (actions.length === 0) return undefined;
  return visit.interactions.find(({ id, held }) => (held === 'page' || held === 'tab') && tasks.has(id));
}

/** What would have asked for a file: that it did not come is not the page's doing. */
export function leadsToFile({ held }: InteractionSignal): boolean {
  return held === 'file';
}
