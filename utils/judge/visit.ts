import type { LinkedEvent, Visit } from '../model/linked';
import type { ReasonCode } from '../model/verdict';
import { type Attempt, heldBack, UNDONE } from './attempts';
import type { Finding } from './finding';
import { gapTimes } from './gaps';
import { append, overlap } from './lists';
import { ownersOf } from './owners';
import { isPast, laterOf, type Tried } from './past';
import { type Proof, proofsOf } from './proofs';
import { leadsOn, type Scene, sceneOf } from './scene';
import { countLeading } from './search';
import { silence } from './silence';
import { isOfPage, keyOf, type Subject } from './subjects';
import { weigh } from './weigh';
import { TOGETHER, type World } from './world';

/** What one visit says about each thing that the page offered. */
export interface VisitFindings extends Pick<Visit, 'edits'> {
  readonly found: ReadonlyMap<string, Found>;
  /** Micro-conversions reported here although the page offers nothing for them. */
  readonly unoffered: ReadonlyMap<string, Finding>;
  readonly reviewAt: number | null;
}

interface Found {
  readonly subject: Subject;
  readonly finding: Finding;
  /** What each attempt came to that had to be judged. */
  readonly tried: ReadonlyMap<Attempt, Tried>;
}

/** Graver findings speak louder than lighter ones of the same visit; a proof speaks loudest. */
const RANK: { readonly [state in Finding['state']]: number } = { untested: 0, untracked: 1, unclear: 2, partial: 3, tracked: 4 };

/**
 * Judges one visit by itself.
 * @param before what was found on it in the same world, if that still holds but for what happened since
 */
export function judgeVisit(visit: Visit, world: World, before: VisitFindings | null = null): VisitFindings {
  const scene = sceneOf(visit, world.conversions);
  const { edits } = visit;
  const isSame = before?.edits === edits;
  const since = before ? visit.editedSince(before.edits) : Number.NEGATIVE_INFINITY;
  const found = new Map<string, Found>();
  for (const subject of scene.subjects) {
    const old = before?.found.get(subject.key);
    if (old && isSame && !scene.attempts.get(subject.key)?.some((attempt) => leadsOn(attempt, visit))) {
      found.set(subject.key, old);
      continue;
    }
    const tried = new Map<Attempt, Tried>();
    const judge = (attempt: Attempt): Finding => {
      const known = old?.tried.get(attempt);
      const came =
        known && isPast(attempt, known, since, world) ? known : { ...judgeAttempt(attempt, world), later: laterOf(attempt) };
      tried.set(attempt, came);
      return came;
    };
    found.set(subject.key, { subject, finding: findingOf(subject, scene, world, judge), tried });
  }
  const unoffered = before && isSame ? before.unoffered : judgeUnoffered(scene, world);
  const times = [...found.values()].flatMap(({ finding }) => finding.reviewAt ?? []);
  watch(scene, world, (event) => times.push(...settling(event, world)));
  times.push(...gapTimes(visit, world));
  for (const { at } of visit.unreached) if (at + 3_000 > world.now) times.push(at + 3_000);
  return { edits, found, unoffered, reviewAt: times.length > 0 ? Math.min(...times) : null };
}

/**
 * What happened of late that may speak for something done on a visit: there and on the visits it led to, and what its tasks caused
 * anywhere. Of what is older nothing more is awaited.
 */
function watch({ visit, attempts, onElements }: Scene, { now, wait }: World, look: (event: LinkedEvent) => void): void {
  const lookLate = (events: readonly LinkedEvent[]) => {
    for (let index = events.length - 1; index >= 0; index--) {
      const event = events[index] as LinkedEvent;
      if (event.at + wait <= now) return;
      look(event);
    }
  };
  for (let one: Visit | null = visit; one; ) {
    lookLate(one.events);
    lookLate(one.traffic);
    const left: Visit = one;
    one = onElements.some((attempt) => leadsOn(attempt, left)) ? left.next : null;
  }
  for (const tried of attempts.values()) {
    for (const { tasks } of tried) {
      for (const task of tasks) {
        const caused = visit.caused(task);
        lookLate(caused);
        for (const { carriers } of caused) for (const carrier of carriers) if (carrier.at + wait > now) look(carrier);
      }
    }
  }
}

/** When more will be known of a hit that is on its way: that it never left, or that it is no longer waited for, which takes the longest. */
function settling({ at, sending }: LinkedEvent, { now, wait }: World): number[] {
  if (sending?.fate(now) !== 'pending') return [];
  return [sending.settles ?? 0, at + wait].filter((time) => time > now);
}

function findingOf(subject: Subject, scene: Scene, world: World, judge: (attempt: Attempt) => Finding): Finding {
  const attempts = scene.attempts.get(subject.key) ?? [];
  const findings: Finding[] = [];
  for (const attempt of attempts.toReversed()) {
    const finding = judge(attempt);
    if (finding.state === 'tracked') return finding;
    findings.push(finding);
  }
  findings.reverse();
  const unseen = isOfPage(subject) ? ofPage(subject, scene, attempts, world) : unseenAction(subject, scene, world);
  if (unseen) findings.push(unseen);
  return gravest(findings) ?? frameless(subject, scene, world) ?? untested(subject, scene);
}

/** The finding that speaks loudest, of equals the last; it is looked at again when any of them is. */
function gravest(findings: readonly Finding[]): Finding | null {
  const [first, ...rest] = findings;
  if (!first) return null;
  const loudest = rest.reduce((best, finding) => (rank(finding) >= rank(best) ? finding : best), first);
  const times = findings.flatMap(({ reviewAt }) => reviewAt ?? []);
  return { ...loudest, reviewAt: times.length > 0 ? Math.min(...times) : null };
}

const IN_DOUBT: ReadonlySet<ReasonCode> = new Set<ReasonCode>(['completion-unknown', 'tried-by-script', 'navigation-held']);

/** Where it is not known whether one attempt went through, counted, or what it led to, another that did says more. */
function rank({ state, reason }: Finding): number {
  return IN_DOUBT.has(reason.code) ? RANK.untracked - 0.5 : RANK[state];
}

function judgeAttempt(attempt: Attempt, world: World): Finding {
  const proofs = proofsOf(attempt, world);
  const seqs = attempt.actions.length > 0 ? attempt.actions.map(({ seq }) => seq) : [attempt.seq];
  return weigh(attempt.subject, proofs, seqs, world) ?? silence(attempt, proofs, seqs, world);
}

/** The page as a whole: an event of its name counts whenever it comes, done or not. What was only called for takes nothing from it. */
function ofPage(subject: Subject, scene: Scene, attempts: readonly Attempt[], world: World): Finding | null {
  if (attempts.length > 0) return null;
  const named = scene.visit.named(subject.id);
  const firsts = new Set([named[0], named.find(({ what }) => what !== 'call')].filter((event) => event !== undefined));
  return gravest(
    [...firsts].map(({ at, seq }) => judgeAttempt({ subject, visit: scene.visit, at, seq, actions: [], ...UNDONE }, world)),
  );
}

/** An event of its name, nobody's attempt, where only this can be meant: the action was not seen, or not recognised. */
function unseenAction(subject: Subject, scene: Scene, world: World): Finding | null {
  if (scene.subjects.some(({ id, key }) => id === subject.id && key !== subject.key)) return null;
  const hits = nobodys(subject.id, scene, world);
  return hits.length > 0 ? weigh(subject, hits.map(named), [], world) : null;
}

function nobodys(id: string, scene: Scene, world: World): LinkedEvent[] {
  const { owners } = ownersOf(scene, world);
  const free = scene.visit.named(id).filter((event) => event.hit !== null && !owners.get(event)?.attempts.length);
  if (world.conversions.get(id)?.own?.offered !== 'element') return free;
  // People may name for one element what others report as well.
  return free.filter((event) => event.naming.standard.has(id) && !owners.get(event)?.foreign);
}

function named(event: LinkedEvent): Proof {
  return { event, by: 'name' };
}

/**
 * Events for what the page does not offer, if they are for nothing that it offers. Each counts once, for what it names best. One that
 * comes with an event of the same meaning that belongs to an attempt tells of the same thing.
 */
function judgeUnoffered(scene: Scene, world: World): Map<string, Finding> {
  const offered = new Set(scene.subjects.map(({ id }) => id));
  const { owners } = ownersOf(scene, world);
  const anywhere = (id: string) => world.conversions.get(id)?.own?.offered !== 'element';
  const byConversion = new Map<string, LinkedEvent[]>();
  /** What belongs to attempts, by what it names. */
  const taken = new Map<string, LinkedEvent[]>();
  const free: LinkedEvent[] = [];
  for (const event of scene.visit.events) {
    const { proves } = event.naming;
    if (proves.size === 0) continue;
    if (!owners.get(event)?.attempts.length) {
      if (event.hit && !overlap(proves, offered)) free.push(event);
    } else if (event.what !== 'call') for (const id of proves) append(taken, id, event);
  }
  const meant = new Map<LinkedEvent['naming'], string | undefined>();
  for (const event of free) {
    const { naming } = event;
    const { proves, standard } = naming;
    if (!meant.has(naming)) {
      const ids = standard.size > 0 ? standard : new Set([...proves].filter(anywhere));
      meant.set(naming, closest(event, ids, world));
    }
    const id = meant.get(naming);
    if (id === undefined || isSpent(id, event, scene, world)) continue;
    if (!isNear(event, taken.get(id) ?? [])) append(byConversion, id, event);
  }
  const findings = new Map<string, Finding>();
  for (const [id, events] of byConversion) {
    const conversion = world.conversions.get(id);
    if (!conversion || !events.some(({ sending }) => sending?.fate(world.now) === 'delivered')) continue;
    const finding = weigh({ id, conversion }, events.map(named), [], world);
    if (finding) findings.set(keyOf(id, null), finding);
  }
  return findings;
}

/** Whether any of the others, which are in order, happened together with an event. */
function isNear({ at }: LinkedEvent, others: readonly LinkedEvent[]): boolean {
  const next = others[countLeading(others, (other) => other.at < at - TOGETHER)];
  return next !== undefined && next.at <= at + TOGETHER;
}

/** It says only that something was pressed, and what was pressed is known. */
function isSpent(id: string, event: LinkedEvent, { onElements }: Scene, { conversions }: World): boolean {
  const task = event.task ?? event.push?.task;
  return conversions.get(id)?.proves.general === true && onElements.some(({ tasks }) => task != null && tasks.has(task));
}

/** Of the micro-conversions that an event may stand for the one that it is the first name of. */
function closest({ vendor, event, hit }: LinkedEvent, ids: ReadonlySet<string>, { conversions }: World): string | undefined {
  const rank = (id: string) => {
    const at = conversions.get(id)?.proves.names[hit ? vendor : 'ga4']?.indexOf(event) ?? -1;
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  };
  return [...ids].reduce<string | undefined>((best, id) => (best === undefined || rank(id) < rank(best) ? id : best), undefined);
}

function untested(subject: Subject, { visit, subjects }: Scene): Finding {
  const held = heldBack(subject, visit, subjects);
  const seq = held?.seq ?? subject.standings[0]?.seq;
  return {
    state: 'untested',
    reason: { code: held ? 'not-completed' : 'not-tried' },
    destinations: {},
    evidence: seq === undefined ? [] : [seq],
    reviewAt: null,
  };
}

/** An embedded frame that capture could not reach, where no frame of the page was reached: nobody can see it tried. */
function frameless({ standings }: Subject, { visit }: Scene, { now }: World): Finding | null {
  if (!standings.every(({ element }) => element?.tag === 'iframe')) return null;
  const lost = visit.unreached.filter(({ at }) => now >= at + 3_000);
  const [first] = lost;
  if (!first || visit.interactions.some(({ frame }) => frame > 0) || visit.reachedFrames > 0) return null;
  return { state: 'unclear', reason: { code: 'frame-unreached' }, destinations: {}, evidence: [first.seq], reviewAt: null };
}
