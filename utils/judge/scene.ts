import type { Conversion } from '../model/conversion';
import type { Visit } from '../model/linked';
import { type Attempt, attemptsOn, GESTURE } from './attempts';
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

const scenes = new WeakMap<Visit, { version: number; conversions: unknown; scene: Scene }>();

/** The scene of a visit; made anew only when the visit has changed. */
export function sceneOf(visit: Visit, conversions: ReadonlyMap<string, Conversion>): Scene {
  const known = scenes.get(visit);
  if (known && known.version === visit.version && known.conversions === conversions) return known.scene;
  const subjects = subjectsOf(visit, conversions);
  const attempts = new Map(subjects.map((subject) => [subject.key, attemptsOn(subject, visit, subjects)]));
  const own = [...attempts.values()].flat().filter(({ subject }) => subject.selector !== null);
  const onElements = [...own, ...carriedInto(visit, conversions)].sort((a, b) => a.at - b.at || a.seq - b.seq);
  const scene = { visit, subjects, attempts, onElements };
  scenes.set(visit, { version: visit.version, conversions, scene });
  return scene;
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
  return !visit.interactions.some(
    (other) => (other.action === 'click' || other.action === 'submit') && other.at > at + GESTURE && other.at <= end,
  );
}
