import type { Deed } from '../model/conversion';
import type { Visit } from '../model/linked';
import type { ActionKind, InteractionSignal } from '../model/signal';
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
}

/** Milliseconds within which interactions are one gesture. */
export const GESTURE = 150;

/** Each of these is a new attempt when it is done again; marks of a scroll or of a player are not. */
const REPEATED: ReadonlySet<string> = new Set<ActionKind>(['click', 'submit', 'change', 'play', 'copy', 'print']);
/** Done to the page, whatever the offer stands on. */
const ON_PAGE: ReadonlySet<string> = new Set<ActionKind>(['scroll', 'engaged', 'print']);
/** Interactions by which a person means to do something. */
const DELIBERATE: ReadonlySet<string> = new Set<ActionKind>(['click', 'submit', 'change', 'play', 'copy', 'print', 'input']);
/** Tags of what is pressed. */
const PRESSED: ReadonlySet<string> = new Set(['a', 'button', 'input', 'summary', 'area', 'label', 'span', 'img']);

/**
 * Every time that all of a conversion's deeds were done on the subject, oldest first.
 * @param rivals subjects of the visit, to tell whether a frame can only be this one's
 */
export function attemptsOn(subject: Subject, visit: Visit, rivals: readonly Subject[]): Attempt[] {
  const sort = sortOf(subject);
  const deeds = subject.conversion.done.filter(({ on }) => on === undefined || on === sort);
  const acts = deeds.filter((deed): deed is Deed & { action: ActionKind } => deed.action !== 'view');
  if (acts.length === 0)
    return deeds.length > 0 ? [{ subject, visit, at: visit.from, seq: visit.seq, actions: [], tasks: new Set() }] : [];
  const matches = acts.map((deed) => matching(deed, subject, visit, rivals));
  const [only] = matches;
  if (matches.length === 1 && only && REPEATED.has(acts[0]?.action ?? ''))
    return only.map((action) => attempt(subject, visit, action, [action]));
  const firsts = matches.map(([first]) => first).filter((first) => first !== undefined);
  if (firsts.length < matches.length) return [];
  const last = firsts.reduce((a, b) => (b.at > a.at ? b : a));
  return [attempt(subject, visit, last, firsts)];
}

function sortOf({ selector, standings }: Subject): Deed['on'] {
  if (selector === null) return 'page';
  return PRESSED.has(standings.at(-1)?.element?.tag ?? '') ? 'control' : 'form';
}

function attempt(subject: Subject, visit: Visit, last: InteractionSignal, actions: readonly InteractionSignal[]): Attempt {
  const tasks = new Set(actions.flatMap((action) => gesture(action, visit)));
  return { subject, visit, at: last.at, seq: last.seq, actions, tasks };
}

function gesture(action: InteractionSignal, visit: Visit): string[] {
  const ids: string[] = [action.id];
  if (!isDeliberate(action)) return ids;
  for (const other of visit.near(action.at, GESTURE))
    if (other.doc === action.doc && other.action !== action.action && isDeliberate(other)) ids.push(other.id);
  return ids;
}

/** Whether two attempts were made by the same gesture. */
export function isSameGesture(a: Attempt, b: Attempt): boolean {
  return a === b || [...a.tasks].some((task) => b.tasks.has(task));
}

export function isDeliberate({ action }: InteractionSignal): boolean {
  return DELIBERATE.has(action);
}

function matching(
  deed: Deed & { action: ActionKind },
  subject: Subject,
  visit: Visit,
  rivals: readonly Subject[],
): InteractionSignal[] {
  const fits = (interaction: InteractionSignal) =>
    interaction.action === deed.action &&
    (deed.min === undefined || (interaction.value ?? 0) >= deed.min) &&
    (interaction.action !== 'submit' || (interaction.valid === false) === (deed.valid === false));
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

/** What is played in an embedded frame is reported from within it: it can be told whose it is where there is one frame only. */
function isOnlyFrame(subject: Subject, rivals: readonly Subject[]): boolean {
  const frames = rivals.filter(
    ({ id, standings }) => id === subject.id && standings.some(({ element }) => element?.tag === 'iframe'),
  );
  return frames.length === 1;
}
