import type { Visit } from '../model/linked';
import type { Reason } from '../model/verdict';
import { type Attempt, endOf, wantsSuccess } from './attempts';
import { withheld } from './consent';
import { type Finding, seqsOf } from './finding';
import { ailment, blockedContainer, isSandboxed } from './hearing';
import { unseenBeyond } from './held';
import { otherTab } from './other-tab';
import { type Proof, unexplainedBy } from './proofs';
import { leadsOn } from './scene';
import { destinationsOf } from './weigh';
import type { World } from './world';

/** Milliseconds for which a page that was left may still send what it held back. */
const FLUSH = 5_000;
/** Milliseconds within which a beacon that cannot be read may be about the action. */
const SOON = 2_000;
/** How long, in milliseconds, a frame's scripts may take to speak. */
const REACHED = 3_000;
/** What it means that no hit is known to have arrived or to have been stopped. */
export function silence(attempt: Attempt, proofs: readonly Proof[], seqs: readonly number[], world: World): Finding {
  const pushes = proofs.filter(({ event }) => !event.hit);
  const hits = proofs.filter(({ event }) => event.hit);
  const deadline = deadlineOf(attempt, proofs, world);
  const events = proofs.map(({ event }) => event);
  const rest = {
    destinations: destinationsOf(
      hits.map(({ event }) => event),
      world,
    ),
    evidence: [...seqs, ...seqsOf(events)],
  };
  const finding = (
    state: Finding['state'],
    code: Reason['code'],
    detail?: Reason['detail'],
    more: readonly number[] = [],
  ): Finding => ({
    ...rest,
    state,
    reason: detail ? { code, detail } : { code },
    evidence: [...rest.evidence, ...more],
    reviewAt: null,
  });
  if (world.now < deadline)
    return { ...finding('unclear', 'waiting', { seconds: Math.ceil((deadline - attempt.at) / 1000) }), reviewAt: deadline };
  const named = hits.filter(({ by }) => by !== 'time');
  if (named.length > 0 && named.some(({ event }) => isOpen(event.sending?.fate(world.now))))
    return finding('unclear', 'outcome-unknown', { vendor: vendorsOf(named) });
  const moment = { ...attempt, docs: documentsOf(attempt), wasLoading: attempt.actions.length === 0 };
  const unwell = ailment(moment, deadline, world);
  if (unwell) return finding('unclear', 'capture-unhealthy', { note: unwell.note }, unwell.seqs);
  const frame = unreached(attempt, world);
  if (frame !== null) return finding('unclear', 'frame-unreached', undefined, [frame]);
  const consent = withheld(attempt.visit, documentsOf(attempt), attempt.at);
  if (consent) return finding('unclear', 'consent-denied', consent.detail, [consent.seq]);
  const container = blockedContainer(
    attempt.visit,
    pushes.some(({ event }) => event.what === 'push'),
    world,
  );
  if (container) return finding('unclear', 'container-blocked', { container: container.name }, container.seqs);
  const unexplained = unexplainedBy(attempt, proofs, world);
  const loose = [...hits.map(({ event }) => event), ...unexplained.filter(({ hit }) => hit)];
  const pending = loose.find(({ sending }) => isOpen(sending?.fate(world.now)));
  if (pending) return finding('unclear', 'outcome-unknown', { vendor: pending.vendor }, seqsOf([pending]));
  const beacon = beaconOf(attempt);
  if (beacon)
    return finding('unclear', 'unknown-beacon', { host: beacon.host, ...(beacon.tunnel && { tunnel: 1 }) }, [beacon.seq]);
  const other = loose[0] ?? (pushes.length > 0 ? undefined : unexplained[0]);
  if (other)
    return finding(
      'unclear',
      'unexplained-event',
      { ...(other.event ? { event: other.event } : {}), vendor: other.vendor },
      seqsOf([other]),
    );
  const held = unseenBeyond(attempt);
  if (held) return finding('unclear', held.held === 'cut' ? 'completion-unknown' : 'navigation-held', undefined, [held.seq]);
  const tab = otherTab(attempt);
  if (tab) return finding('unclear', 'other-tab', undefined, [tab.seq]);
  const waited = { at: Math.round(attempt.at), seconds: Math.round((deadline - attempt.at) / 1000) };
  const push = pushes.find(({ event }) => event.what === 'push');
  if (push) return finding('partial', 'pushed-not-sent', { ...waited, event: push.event.event });
  const [call] = pushes;
  if (call) return finding('partial', 'pushed-not-sent', { ...waited, event: call.event.event, call: `${call.event.layer}()` });
  if (isScripted(attempt)) return finding('unclear', 'tried-by-script', waited);
  const incomplete = incompleteOf(attempt);
  if (incomplete) return finding(incomplete.state, incomplete.code, undefined, attempt.outcome?.seqs);
  const { own, proves } = attempt.subject.conversion;
  const expected = own && { expected: Object.values(proves.names).flat().join(', ') };
  return finding('untracked', 'nothing-sent', { ...waited, ...expected }, healthOf(attempt));
}

/** Pages may pass over what no person did. */
function isScripted({ actions }: Attempt): boolean {
  return actions.length > 0 && actions.every(({ scripted }) => scripted);
}

/** Of what did not go through, or may not have, nothing need have been sent. */
function incompleteOf({ subject, outcome }: Attempt): { state: Finding['state']; code: Reason['code'] } | null {
  if (!outcome || !wantsSuccess(subject)) return null;
  if (outcome.came === 'failure') return { state: 'untested', code: 'not-completed' };
  return outcome.came === 'unknown' ? { state: 'unclear', code: 'completion-unknown' } : null;
}

/** When silence begins to mean something. */
function deadlineOf(attempt: Attempt, proofs: readonly Proof[], { wait }: World): number {
  const { visit } = attempt;
  const last = Math.max(endOf(attempt), ...proofs.map(({ event }) => event.at));
  const leads = leadsOn(attempt, visit);
  if (!leads && visit.left !== null) return Math.min(last + wait, Math.max(last, visit.left) + FLUSH);
  let deadline = last + wait;
  for (let one: Visit | null = visit; one && leadsOn(attempt, one); one = one.next)
    deadline = Math.max(deadline, (one.next?.from ?? one.to ?? 0) + wait);
  return deadline;
}

function isOpen(fate: string | undefined): boolean {
  return fate === 'pending' || fate === 'unknown';
}

/** Documents in which it was made, the page's own first. */
export function documentsOf({ visit, actions }: Attempt): Set<string> {
  return new Set([visit.doc, ...actions.map(({ doc }) => doc ?? visit.doc)]);
}

function healthOf(attempt: Attempt): number[] {
  const ready = [...documentsOf(attempt)]
    .flatMap((doc) => attempt.visit.health(doc))
    .filter(({ note }) => note === 'ready' || note === 'late');
  return ready.map(({ seq }) => seq);
}

/** A frame that was acted in and went where capture could not follow, e.g. a payment page. */
function unreached({ visit, actions }: Attempt, { now }: World): number | null {
  const frames = new Set(actions.map(({ frame }) => frame));
  const lost = visit.unreached.find((commit) => frames.has(commit.frame) && now >= commit.at + REACHED);
  const [sandboxed] = actions.filter(({ doc }) => doc !== null && isSandboxed(visit, doc));
  return lost?.seq ?? sandboxed?.seq ?? null;
}

function beaconOf({ visit, at, tasks, actions }: Attempt) {
  const since = actions.length === 0 ? at - 1 : at;
  return visit.beacons.find(({ task, at: time }) => (task !== null ? tasks.has(task) : time > since && time <= at + SOON));
}

function vendorsOf(proofs: readonly Proof[]): string {
  return [...new Set(proofs.map(({ event }) => event.vendor))].sort().join(', ');
}
