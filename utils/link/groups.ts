import { callGroup, type Group, type OpenEvent } from './carry';
import type { DocumentBook } from './visit';

/** Where an event is tied: a push to hits of its name, a call to those of its vendor; a hit to either. */
export function groupsOf({ groups, called }: DocumentBook, event: OpenEvent): Group[] {
  const of = (map: Map<string, Group>, by: Group['by'], key: string): Group => {
    const known = map.get(key);
    if (known) return known;
    const group = { by, sources: [], hits: [] };
    map.set(key, group);
    return group;
  };
  const found: Group[] = [];
  if (event.what !== 'call') found.push(of(groups, 'push', event.naming.folded));
  if (event.what !== 'push') found.push(of(called, 'call', callGroup(event)));
  return found;
}
