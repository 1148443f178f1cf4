import type { Stated } from '../model/linked';
import { type Attempt, endOf } from './attempts';
import type { Finding } from './finding';
import { isSameList } from './lists';
import { leadsOn } from './scene';
import { documentsOf } from './silence';
import { isOfPage } from './subjects';
import type { World } from './world';

/** What an attempt came to. */
export interface Tried extends Finding {
  /** What was first said of consent after it, in each document that it was made in: that may yet explain its silence. */
  readonly later: readonly (Stated | null)[];
}

/** An event just before a change may be somebody else's by it; in milliseconds. */
const AROUND = 5_000;

/**
 * Whether what happened since cannot change what an attempt came to, so that it need not be judged again. Nothing was done meanwhile. What
 * is pushed for it comes within the wait, and what carries that within another; but what was made in its tasks counts whenever it comes,
 * and so does what bears its name and is nobody's.
 * @param since time of the earliest event that was added, taken away, or is told otherwise now
 */
export function isPast(attempt: Attempt, { reason, later }: Tried, since: number, { wait }: World): boolean {
  const { subject, visit, tasks } = attempt;
  if (since <= endOf(attempt) + 2 * wait + AROUND || isOfPage(subject) || leadsOn(attempt, visit)) return false;
  // A container that was kept from loading may turn out not to have been the only one.
  if (reason.code === 'container-blocked' || (visit.named(subject.id).at(-1)?.at ?? 0) >= since) return false;
  for (const task of tasks) if ((visit.caused(task).at(-1)?.at ?? 0) >= since) return false;
  return isSameList(later, laterOf(attempt));
}

export function laterOf(attempt: Attempt): (Stated | null)[] {
  return [...documentsOf(attempt)].map((doc) => attempt.visit.modeAfter(doc, 'analytics_storage', attempt.at));
}
