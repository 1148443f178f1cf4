import type { Conversion } from '../model/conversion';
import type { Visit } from '../model/linked';
import type { InteractionSignal } from '../model/signal';
import { type Attempt, attemptsOn, GESTURE } from './attempts';
import { isSameList } from './lists';
import { type Subject, subjectsOf } from './subjects';

/** What a visit offered and what was tried of it. */
export interface Scene {
  readonly visit: Visit;
  readonly subjects: readonly Subject[];
  /** By subject key. */
  readonly attempts: ReadonlyMap<string, readonly Attempt[]>;
  /** Attempts on elements, oldest first, those of pages left for this one included. */
  readonly onElements: readonly Attempt[];
}

/** How long, in milliseconds, a page may take to go away after the action that leads on. */
const LEADS = 10_000;

const scenes = new WeakMap<Visit, { deeds: number; conversions: unknown; scene: Scene }>();

/**
 * The scene of a visit; made anew only when something was done or offered. What is the same in it stays the same object: that says what an
 * event's owner need not be looked for anew.
 */
export function sceneOf(visit: Visit, conversions: ReadonlyMap<string, Conversion>): Scene {
  const known = scenes.get(visit);
  if (known && known.deeds === visit.deeds && known.conversions === conversions) return known.scene;
  const before = known?.conversions === conversions ? known.scene : null;
  const subjects = subjectsOf(visit, conversions).map((subject) => keptSubject(subject, before));
  const attempts = new Map(
    subjects.map((subject) => [
      subject.key,
      keptAttempts(attemptsOn(subject, visit, subjects), before?.attempts.get(subject.key) ?? []),
    ]),
  );
  const own = [...attempts.values()].flat().filter(({ subject }) => subject.selector !== null);
  const onElements = [...own, ...carriedInto(visit, conversions)].sort((a, b) => a.at - b.at || a.seq - b.seq);
  const scene = { visit, subjects, attempts, onElements };
  scenes.set(visit, { deeds: visit.deeds, conversions, scene });
  return scene;
}

function keptSubject(subject: Subject, before: Scene | null): Subject {
  const old = before?.subjects.find(({ key }) => key === subject.key);
  return old && isSameList(old.standings, subject.standings) ? old : subject;
}

function keptAttempts(attempts: readonly Attempt[], before: readonly Attempt[]): readonly Attempt[] {
  return attempts.map((attempt, index) => {
    const old = before[index];
    return old && isSame(old, attempt) ? old : attempt;
  });
}

function isSame(a: Attempt, b: Attempt): boolean {
  if (a.subject !== b.subject || a.at !== b.at || a.seq !== b.seq) return false;
  return isSameList(a.actions, b.actions) && isSameList([...a.tasks], [...b.tasks]) && isSameOutcome(a.outcome, b.outcome);
}

function isSameOutcome(a: Attempt['outcome'], b: Attempt['outcome']): boolean {
  if (a === null || b === null) return a === b;
  return a.came === b.came && a.at === b.at && isSameList(a.seqs, b.seqs);
}

/** Attempts on earlier pages by which the visitor came here: what they cause may happen here. */
function carriedInto(visit: Visit, conversions: ReadonlyMap<string, Conversion>): Attempt[] {
  const { previous } = visit;
  if (!previous) return [];
  const scene = sceneOf(previous, conversions);
  return scene.onElements.filter((attempt) => leadsOn(attempt, previous));
}

/** Whether an attempt was the last thing done before the visit ended, and shortly before. */
export function leadsOn({ at, actions }: Attempt, visit: Visit): boolean {
  const end = visit.to;
  if (end === null || end - at > LEADS || actions.length === 0) return false;
  const { interactions } = visit;
  for (let index = interactions.length - 1; index >= 0; index--) {
    const { action, at: time } = interactions[index] as InteractionSignal;
    if (time <= at + GESTURE) return true;
    if (time <= end && (action === 'click' || action === 'submit')) return false;
  }
  return true;
}
