import { callGroup, type Group, type OpenEvent } from './carry';
import type { DocumentBook } from './visit';

/** Where an event is tied: a push to hits of its name, a call to those of its vendor; a hit to either. */
export function groupsOf({ groups, called }: DocumentBook, event: OpenEvent): Group[] {
  const found: Group[] = [];
  if (event.what !== 'call') found.push(groupOf(groups, 'push', event.naming.folded));
  if (event.what !== 'push') found.push(groupOf(called, 'call', callGroup(event)));
  return found;
}

function groupOf(groups: Map<string, Group>, by: Group['by'], key: string): Group {
  const known = groups.get(key);
  if (known) return known;
  const group = { by, sources: [], hits: [] };
  groups.set(key, group);
  return group;
}
