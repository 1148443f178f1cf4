import type { DocumentBook, VisitBook } from './visit';

/** What happens on one visit may matter to another for so many milliseconds. */
const REACH = 60_000;
/** An action may lead to another page within so many milliseconds. */
const LEADS = 10_000;

/**
 * Says that something on a visit changed, and with it the visits that may rest on it: those from which an action led here, and those to
 * which an action here led.
 * @param at when what changed happened; absent: it holds for the whole visit
 * @param what `events`: a push, a call, a hit or what became of it, and nothing else
 */
export function touch(visit: VisitBook, at?: number, what: 'events' | 'deeds' = 'deeds'): void {
  say(visit, visit, at, what);
  const { previous, next } = visit;
  if (previous && (at === undefined || at <= visit.from + REACH)) {
    const since = (previous.to ?? visit.from) - LEADS;
    for (let other: VisitBook | null = previous; other && (other.to ?? visit.from) >= since; other = other.previous)
      say(other, visit, at, what);
  }
  if (!next || (at !== undefined && visit.to !== null && at < visit.to - REACH)) return;
  for (let other: VisitBook | null = next; other; other = other.next) {
    say(other, visit, at, what);
    if ((other.to ?? Number.POSITIVE_INFINITY) > (visit.to ?? other.from) + LEADS) return;
  }
}

function say(one: VisitBook, visit: VisitBook, at: number | undefined, what: 'events' | 'deeds'): void {
  if (what === 'deeds') one.deeds++;
  // What is in one document is tied across the pages that it shows; events are nobody's on another.
  if (what === 'deeds' || one.book === visit.book) one.edit(at ?? Number.NEGATIVE_INFINITY);
  else one.version++;
}

/** Says so of every page that the document showed. */
export function touchAll({ book }: VisitBook): void {
  for (const visit of book.visits) touch(visit);
}

/** What a document's pages say of its events changed from a time on. */
export function editFrom({ visits }: DocumentBook, at: number): void {
  if (at === Number.POSITIVE_INFINITY) return;
  for (const visit of visits) if (visit.to === null || visit.to >= at) visit.edit(at);
}
