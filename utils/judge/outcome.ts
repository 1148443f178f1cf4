import type { Errand, Visit } from '../model/linked';
import type { ActionKind, InteractionSignal, ResultSignal } from '../model/signal';
import { leadsToFile } from './held';

/** What came of something that somebody did, as far as it can be told. */
export interface Outcome {
  /** `unwatched`: nobody looked, so that doing it is all that is known. */
  readonly came: 'success' | 'failure' | 'unknown' | 'unwatched';
  /** When that was known; not before it was done. */
  readonly at: number;
  /** The signals that say so. */
  readonly seqs: readonly number[];
}

/** How long, in milliseconds, a page may take to go away after the action that leads on, and to open a new tab. */
const LEADS = 10_000;
const OPENS = 2_000;
const SKEW = 100;
/** Nobody reads a message in fewer milliseconds. */
const READ = 1_000;
/** Its own interactions follow an action so closely. */
const GESTURE = 150;

/**
 * What came of an action. A message of the page says more than the answer of its server, and a mark on a field less than another page that
 * came: forms are answered with 200 and an error, and marked while they are sent.
 * @param gesture the action, and the interactions of the same gesture
 * @param asked what had to be done: fields that stand in no form may be sent by a press
 */
export function outcomeOf(
  action: InteractionSignal,
  gesture: readonly InteractionSignal[],
  visit: Visit,
  asked: ActionKind = action.action,
): Outcome {
  if (gesture.some(leadsToFile)) return { came: 'success', at: action.at, seqs: [action.seq] };
  const held = gesture.find(({ action, valid }) => action === 'submit' && valid === false);
  const failure = (at: number, seqs: readonly number[]): Outcome => ({ came: 'failure', at: Math.max(at, action.at), seqs });
  if (!gesture.some(({ watched }) => watched === true))
    return held ? failure(held.at, [held.seq]) : { came: 'unwatched', at: action.at, seqs: [] };

  const shown = new Signs(gesture.flatMap(({ id }) => visit.results(id)));
  const said = gesture.flatMap(({ id }) => visit.errands(id)).filter(({ status }) => status !== undefined);
  const refused = said.filter(({ method, status = 0 }) => status >= 400 && method.toUpperCase() !== 'GET');
  // A press that only asks for something has sent nothing.
  const sends = asked === 'submit' && action.action === 'click';
  const taken = said.filter(
    ({ status = 0, method }) => status >= 200 && status < 400 && !(sends && method.toUpperCase() === 'GET'),
  );
  const moved = movedBy(action, visit);

  const success = (at: number, seqs: readonly number[]): Outcome => ({ came: 'success', at: Math.max(at, action.at), seqs });
  const unknown: Outcome = { came: 'unknown', at: action.at, seqs: [] };
  const error = shown.first('error');
  const good = shown.first('success', 'gone', 'cart');
  if (moved?.came === 'failure') return failure(moved.at, moved.seqs);
  if (moved) {
    // Who leaves a page that turned a form down has not sent it.
    if (error) return moved.at - error.at > READ ? failure(error.at, [error.seq]) : unknown;
    if (refused.length > 0 && taken.length === 0 && !moved.sent) return failure(answeredAt(refused), seqsOf(refused));
    // A form that the browser held back led nowhere, unless it was sent by a script all the same.
    if (held && !moved.sent) return failure(held.at, [held.seq]);
    return success(moved.at, moved.seqs);
  }
  if (error && good) return unknown;
  if (error) return failure(error.at, [error.seq]);
  if (good) return success(good.at, [good.seq]);
  if (refused.length > 0 && taken.length === 0) return failure(answeredAt(refused), seqsOf(refused));
  if (refused.length > 0) return unknown;
  const [answer] = taken;
  if (answer) return success(answeredAt(taken), answer.seqs);
  if (held) return failure(held.at, [held.seq]);
  const weak = shown.first(
    'emptied',
    ...(action.frame > 0 ? (['left'] as const) : []),
    ...(asked === 'click' ? (['changed'] as const) : []),
  );
  return weak ? success(weak.at, [weak.seq]) : unknown;
}

class Signs {
  readonly #results: readonly ResultSignal[];
  constructor(results: readonly ResultSignal[]) {
    this.#results = results;
  }
  first(...signs: readonly ResultSignal['sign'][]): ResultSignal | undefined {
    return this.#results.find(({ sign }) => signs.includes(sign));
  }
}

interface Moved extends Outcome {
  readonly came: 'success' | 'failure';
  /** By a form's own request. */
  readonly sent: boolean;
}

/** When the first of them was answered. */
function answeredAt(errands: readonly Errand[]): number {
  return Math.min(...errands.map(({ at, answered = at }) => answered));
}

function seqsOf(errands: readonly Errand[]): number[] {
  return errands.flatMap(({ seqs }) => seqs);
}

/** Where the action led: another page, a file, a new tab. A form may be answered on its own page: then by leading on after it was posted. */
function movedBy(action: InteractionSignal, visit: Visit): Moved | null {
  const until = Math.min(action.at + LEADS, nextDeed(action, visit));
  if (action.frame > 0) return null;
  const load = visit.loads(action.at - SKEW, until)[0];
  const answered = load && ofLoad(load, visit);
  if (answered) return answered;
  const { next, to } = visit;
  if (to !== null && to <= until && next && next.page !== visit.page)
    return { came: 'success', at: next.from, seqs: [next.seq], sent: false };
  const tab = visit.opened.find(({ at }) => at >= action.at - SKEW && at <= Math.min(until, action.at + OPENS));
  return tab ? { came: 'success', at: tab.at, seqs: [tab.seq], sent: false } : null;
}

function ofLoad({ at, status, method, redirected, url, seqs }: Errand, visit: Visit): Moved | null {
  if (status === undefined) return null;
  const sent = method.toUpperCase() !== 'GET';
  if (status >= 400) return { came: 'failure', at, seqs, sent };
  const elsewhere = url.split('#', 1)[0] !== visit.url.split('#', 1)[0];
  return !sent || redirected || elsewhere ? { came: 'success', at, seqs, sent } : null;
}

/** When somebody did something else that may lead on. */
function nextDeed({ at }: InteractionSignal, visit: Visit): number {
  const other = visit.interactions.find((one) => (one.action === 'click' || one.action === 'submit') && one.at > at + GESTURE);
  return other ? other.at - 1 : Number.POSITIVE_INFINITY;
}
