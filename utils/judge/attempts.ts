import type { Deed } from '../model/conversion';
import type { Visit } from '../model/linked';
import type { ActionKind, InteractionSignal } from '../model/signal';
import { type Outcome, outcomeOf } from './outcome';
import type { Subject } from './subjects';

/** Somebody did what a micro-conversion asks for. */
export interface Attempt {
  readonly subject: Subject;
  readonly visit: Visit;
  /** When the last of what it needs was done. */
  readonly at: number;
  readonly seq: number;
  /** Empty where the page only had to be seen. */
  readonly actions: readonly InteractionSignal[];
  /** Ids of the interactions of the same gestures: what is done in the click on *Send* belongs to the submit. */
  readonly tasks: ReadonlySet<string>;
  /** What came of it, where something has to; null where doing it is all. */
  readonly outcome: Outcome | null;
}

type ActionDeed = Deed & { readonly action: ActionKind };

/** Milliseconds within which interactions are one gesture. */
export const GESTURE = 150;

/** A frame that a click opens may take so many milliseconds to load and play. */
const OPENED = 6_000;

/** Each of these is a new attempt when it is done again; marks of a scroll or of a player are not. */
const REPEATED: ReadonlySet<string> = new Set<ActionKind>(['click', 'submit', 'change', 'play', 'copy', 'print']);
/** Done to the page, whatever the offer stands on. */
const ON_PAGE: ReadonlySet<string> = new Set<ActionKind>(['scroll', 'engaged', 'print']);
/** Interactions by which a person means to do something. */
const DELIBERATE: ReadonlySet<string> = new Set<ActionKind>(['click', 'submit', 'change', 'play', 'copy', 'print', 'input']);
/** Tags of what sends fields that stand in no form. */
const SENDS: ReadonlySet<string> = new Set(['button', 'input', 'a']);
/** Tags of what is pressed. */
const PRESSED: ReadonlySet<string> = new Set(['a', 'button', 'input', 'summary', 'area', 'label', 'span', 'img']);

/**
 * Every time that all of a conversion's deeds were done on the subject, oldest first.
 * @param rivals subjects of the visit, to tell whether a frame can only be this one's
 */
export function attemptsOn(subject: Subject, visit: Visit, rivals: readonly Subject[]): Attempt[] {
  const sort = sortOf(subject);
  const deeds = subject.conversion.done.filter(({ on }) => on === undefined || on === sort);
  const acts = deeds.filter((deed): deed is ActionDeed => deed.action !== 'view');
  if (acts.length === 0)
    return deeds.length > 0 ? [{ subject, visit, at: visit.from, seq: visit.seq, actions: [], ...UNDONE }] : [];
  const matches = acts.map((deed) => matching(deed, subject, visit, rivals));
  const [only] = matches;
  if (matches.length === 1 && only && REPEATED.has(acts[0]?.action ?? ''))
    return only.map((action) => attempt(subject, visit, action, [action], acts[0]));
  const firsts = matches.map(([first]) => first).filter((first) => first !== undefined);
  if (firsts.length < matches.length) return [];
  const last = firsts.reduce((a, b) => (b.at > a.at ? b : a));
  return [attempt(subject, visit, last, firsts)];
}

function sortOf({ selector, standings }: Subject): Deed['on'] {
  if (selector === null) return 'page';
  return PRESSED.has(standings.at(-1)?.element?.tag ?? '') ? 'control' : 'form';
}

/** Of what nobody did. */
export const UNDONE = { tasks: new Set<string>(), outcome: null } as const;

function attempt(
  subject: Subject,
  visit: Visit,
  last: InteractionSignal,
  actions: readonly InteractionSignal[],
  asked?: ActionDeed,
): Attempt {
  const gestures = actions.flatMap((action) => gestureOf(action, visit));
  const outcome = asked?.outcome ? outcomeOf(last, gestures, visit, asked.action) : null;
  return { subject, visit, at: last.at, seq: last.seq, actions, tasks: new Set(gestures.map(({ id }) => id)), outcome };
}

/** The action, and what belongs to the same gesture. */
function gestureOf(action: InteractionSignal, visit: Visit): InteractionSignal[] {
  const gesture = [action];
  if (!isDeliberate(action)) return gesture;
  for (const other of visit.near(action.at, GESTURE))
    if (other.doc === action.doc && other.action !== action.action && isDeliberate(other)) gesture.push(other);
  return gesture;
}

/** It counts as done only once it has gone through. */
export function wantsSuccess({ conversion }: Subject): boolean {
  return conversion.done.some(({ outcome }) => outcome === 'success');
}

/** When nothing more of it is awaited from the page itself. */
export function endOf({ at, outcome }: Attempt): number {
  return Math.max(at, outcome?.at ?? at);
}

/**
 * What was done on the subject and came to nothing before it was sent: a form that the browser held back. It is no attempt, for nothing can
 * have been measured of it.
 */
export function heldBack(subject: Subject, visit: Visit, rivals: readonly Subject[]): InteractionSignal | undefined {
  const sort = sortOf(subject);
  const deed = subject.conversion.done.find(
    ({ on, action, outcome }) => action === 'submit' && outcome === 'success' && (on === undefined || on === sort),
  );
  if (!deed) return undefined;
  return candidates({ action: 'submit' }, subject, visit, rivals).findLast(({ watched, valid }) => watched && valid === false);
}

/** Whether two attempts were made by the same gesture. */
export function isSameGesture(a: Attempt, b: Attempt): boolean {
  return a === b || [...a.tasks].some((task) => b.tasks.has(task));
}

export function isDeliberate({ action }: InteractionSignal): boolean {
  return DELIBERATE.has(action);
}

function matching(deed: ActionDeed, subject: Subject, visit: Visit, rivals: readonly Subject[]): InteractionSignal[] {
  return candidates(deed, subject, visit, rivals).filter(
    (interaction) => isAsked(interaction, visit) && comesTo(deed, interaction, visit),
  );
}

/** Whether what had to come of it may have come. */
function comesTo({ outcome, action: asked }: ActionDeed, action: InteractionSignal, visit: Visit): boolean {
  const came = () => outcomeOf(action, gestureOf(action, visit), visit, asked).came;
  if (outcome === 'failure') return came() === 'failure';
  if (action.action !== 'submit' || action.valid !== false) return true;
  return outcome === 'success' && came() === 'success';
}

/** A player that nobody pressed was played by the page, unless it stands in a frame and what was pressed around it had it play. */
function isAsked({ unasked, frame, at }: InteractionSignal, visit: Visit): boolean {
  if (!unasked) return true;
  return frame > 0 && visit.near(at - OPENED / 2, OPENED / 2).some((one) => one.action === 'click' && one.frame !== frame);
}

function candidates(deed: ActionDeed, subject: Subject, visit: Visit, rivals: readonly Subject[]): InteractionSignal[] {
  const fits = (interaction: InteractionSignal) =>
    interaction.action === deed.action && (deed.min === undefined || (interaction.value ?? 0) >= deed.min);
  if (subject.selector === null || ON_PAGE.has(deed.action)) {
    const whole = deed.action === 'scroll' || deed.action === 'engaged';
    return visit.interactions.filter((one) => fits(one) && (!whole || one.doc === null || one.doc === visit.doc));
  }
  const found = new Set<InteractionSignal>();
  for (const { doc, refs, element } of subject.standings) {
    for (const ref of refs) {
      for (const one of visit.acted(doc, ref)) if (fits(one)) found.add(one);
      if (deed.action === 'submit' || deed.action === 'input')
        for (const one of onFormOf(visit, doc, ref)) if (fits(one)) found.add(one);
      if (deed.action === 'submit' && deed.outcome && element && !PRESSED.has(element.tag) && element.tag !== 'form')
        for (const one of sentWithout(visit, doc, ref)) found.add(one);
    }
    if (element?.tag === 'iframe' && isOnlyFrame(subject, rivals))
      for (const one of visit.interactions) if (one.doc !== doc && one.frame > 0 && fits(one)) found.add(one);
  }
  return [...found].sort((a, b) => a.at - b.at || a.seq - b.seq);
}

/** What happened to the form around an element: submits report the form, inputs the field. */
function onFormOf(visit: Visit, doc: string, ref: number): InteractionSignal[] {
  for (const ancestor of visit.ancestors(doc, ref)) {
    const acted = visit.acted(doc, ancestor);
    if (acted.some(({ element }) => element?.ref === ancestor && element.tag === 'form')) return [...acted];
  }
  return [];
}

/** Presses that may have sent fields which stand in no form: of a button beside them, once something was filled in, and looked after. */
function sentWithout(visit: Visit, doc: string, ref: number): InteractionSignal[] {
  const acted = visit.acted(doc, ref);
  const filled = acted.find(({ action }) => action === 'input');
  if (!filled) return [];
  return acted.filter(
    ({ action, at, element, watched }) =>
      action === 'click' && watched === true && at > filled.at && SENDS.has(element?.tag ?? ''),
  );
}

/** What is played in an embedded frame is reported from within it: it can be told whose it is where there is one frame only. */
function isOnlyFrame(subject: Subject, rivals: readonly Subject[]): boolean {
  const frames = rivals.filter(
    ({ id, standings }) => id === subject.id && standings.some(({ element }) => element?.tag === 'iframe'),
  );
  return frames.length === 1;
}
