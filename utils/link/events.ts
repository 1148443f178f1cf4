import type { OpenEvent } from './carry';
import { isInert } from './event';
import { groupsOf } from './groups';
import { insert, insertBy, withdraw } from './order';
import { editFrom, touch } from './touch';
import type { AuditBook, VisitBook } from './visit';

/** Puts pushes, calls and hits in their place, and takes them back. */
export interface Events {
  add(visit: VisitBook, event: OpenEvent): void;
  remove(visit: VisitBook, event: OpenEvent): void;
}

/** @param acted where each interaction took place, by its id */
export function createEvents({ byTask, stale }: AuditBook, acted: ReadonlyMap<string, VisitBook>): Events {
  return {
    add(visit, event) {
      const { task } = event;
      touch(visit, event.at, 'events');
      const cause = task === null ? undefined : acted.get(task);
      if (cause && cause !== visit) touch(cause, event.at, 'events');
      if (isInert(event)) {
        if (event.hit) insert(visit.traffic, event);
        return;
      }
      visit.addEvent(event);
      for (const group of groupsOf(visit.book, event)) {
        insert(event.hit ? group.hits : group.sources, event);
        stale.set(group, visit.book);
      }
      if (task !== null) insertBy(byTask, task, event);
    },
    remove(visit, event) {
      if (isInert(event)) return withdraw(visit.traffic, event);
      for (const source of [event.push, event.call]) if (source) editFrom(visit.book, source.at);
      visit.removeEvent(event);
      for (const group of groupsOf(visit.book, event)) {
        withdraw(event.hit ? group.hits : group.sources, event);
        stale.set(group, visit.book);
      }
      if (event.task !== null) withdraw(byTask.get(event.task) ?? [], event);
    },
  };
}
