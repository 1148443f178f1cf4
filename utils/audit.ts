import { conversions as catalogue } from './catalogue/index';
import { chainsOf } from './judge/chains';
import { coverageOf } from './judge/coverage';
import { createNaming } from './judge/names';
import { typeOf, whenLooked, withoutDismissed } from './judge/notes';
import { verdictsOf } from './judge/pages';
import { createQuality } from './judge/quality/quality';
import { judgeVisit, type VisitFindings } from './judge/visit';
import type { Gap, World } from './judge/world';
import { createInstalled } from './link/installed';
import type { Knowledge } from './link/knowledge';
import { createLinker } from './link/linker';
import { consentOf, healthOf, unknownOf } from './link/overview';
import type { Conversion } from './model/conversion';
import type { Visit } from './model/linked';
import type { AuditSettings, Recording } from './model/recording';
import type { HealthSignal, Signal } from './model/signal';
import type { SiteNotes } from './model/site-notes';
import type { Audit, Chain, PageAudit } from './model/verdict';
import { beaconHost, holdTime, isTunnel, textOfBytes, vendors } from './vendors/index';
import { explainWith } from './vendors/rules/explain';

/** What an audit knows of the world, replaced in tests. */
export interface AuditOptions {
  readonly explain?: Knowledge['explain'];
  readonly beaconHost?: Knowledge['beaconHost'];
  readonly isTunnel?: Knowledge['isTunnel'];
  /** Milliseconds for which the slowest of these vendors may hold an event back. */
  readonly holdTime?: (vendors: Iterable<string>) => number;
  readonly conversions?: ReadonlyMap<string, Conversion>;
}

/** An audit as signals come in. */
export interface AuditReader {
  /** Takes signals in journal order; costs nothing until the audit is asked for. */
  add(signals: readonly Signal[]): void;
  /** Takes what people say about the site from now on, instead of what they said before: nothing is read anew for it. */
  note(notes: SiteNotes | undefined): void;
  /** The audit at a time, in milliseconds since the epoch. Costs what was added since it was last asked. */
  audit(now: number): Audit;
}

/** Least time, in milliseconds, that an action is given before its silence means anything. */
const LEAST_WAIT = 10_000;
/** What is added to the time for which vendors hold events back. */
const MARGIN = 5_000;
/** How many of the newest chains are kept. */
const CHAINS = 500;

interface Judged {
  readonly version: number;
  readonly wait: number;
  readonly gaps: number;
  readonly at: number;
  readonly until: number;
  readonly findings: VisitFindings;
  chains: readonly Chain[] | null;
}

/** Composes decoding, linking and judging: the one way from signals to verdicts, for every reader. */
export function createAudit(settings: AuditSettings, options: AuditOptions = {}): AuditReader {
  const conversions = options.conversions ?? catalogue;
  const holdsAll = options.holdTime ?? holdTime;
  const holds = remember((vendor) => holdsAll([vendor]));
  const linker = createLinker({
    explain: options.explain ?? explainWith(settings.rules),
    beaconHost: options.beaconHost ?? beaconHost,
    isTunnel: options.isTunnel ?? isTunnel,
    holds,
    name: createNaming(conversions, vendors),
  });
  const installed = createInstalled();
  const qualityOf = createQuality();
  let notes: Partial<SiteNotes> = settings.notes ?? {};
  const judged = new WeakMap<Visit, Judged>();

  function judge(visit: Visit, world: World): Judged {
    const known = judged.get(visit);
    const same = known?.version === visit.version && known.wait === world.wait && known.gaps === world.gaps.length;
    if (known && same && known.at <= world.now && world.now < known.until) return known;
    const findings = judgeVisit(visit, world);
    const fresh: Judged = {
      version: visit.version,
      wait: world.wait,
      gaps: world.gaps.length,
      at: world.now,
      until: findings.reviewAt ?? Number.POSITIVE_INFINITY,
      findings,
      chains: null,
    };
    judged.set(visit, fresh);
    return fresh;
  }

  /** Visits follow one another: the newest chains are on the newest visits. */
  function newestChains(visits: readonly Visit[], world: World): Chain[] {
    const lists: (readonly Chain[])[] = [];
    let count = 0;
    for (const visit of visits.toReversed()) {
      const known = judge(visit, world);
      known.chains ??= chainsOf(visit, world, CHAINS);
      lists.unshift(known.chains);
      count += known.chains.length;
      if (count >= CHAINS) break;
    }
    return lists
      .flat()
      .sort((a, b) => a.at - b.at || a.id - b.id)
      .slice(-CHAINS);
  }

  return {
    add: (signals) => linker.add(signals.map(readable)),
    note(changed) {
      notes = changed ?? {};
    },
    audit(asked) {
      linker.settle();
      installed.see(linker.freshHits());
      const { visits, health } = linker;
      const stops = health.filter(({ note }) => note === 'stopped').map(({ at }) => at);
      const end = stops.at(-1);
      const stopped = end !== undefined && end >= linker.newest;
      const now = stopped ? Math.min(asked, end) : asked;
      const wait = Math.max(LEAST_WAIT, holdsAll(installed.vendors()) + MARGIN);
      const gaps = health.flatMap((signal) => gapOf(signal, linker.newest));
      const world: World = { conversions, settings, now, wait, holds, gaps };
      const byPage = new Map<string, { visit: Visit; judged: Judged }[]>();
      for (const visit of visits) {
        const entry = { visit, judged: judge(visit, world) };
        const list = byPage.get(visit.page);
        if (list) list.push(entry);
        else byPage.set(visit.page, [entry]);
      }
      const types = new Map(notes.types?.map(({ page, type }) => [page, type]));
      const offering: PageAudit[] = [...byPage].map(([url, list]) => {
        const page = linker.facts.get(url)?.page;
        const verdicts = verdictsOf(list.map(({ visit, judged: { findings } }) => ({ visit, findings })));
        return {
          url,
          title: page?.title || (list.findLast(({ visit }) => visit.title)?.visit.title ?? ''),
          ...typeOf(page?.type ?? 'other', types.get(url)),
          language: page?.language ?? '',
          verdicts,
        };
      });
      const lookedAt = (url: string) =>
        linker.facts.has(url) ? whenLooked((byPage.get(url) ?? []).map(({ visit }) => visit)) : Number.POSITIVE_INFINITY;
      const { pages, dismissed } = withoutDismissed(offering, notes, (url) => lookedAt(url) <= now);
      const all = [...byPage.values()].flat();
      const looks = dismissed.filter(({ on, stale }) => on.length === 0 && !stale).map(({ page }) => lookedAt(page));
      const times = stopped ? [] : [...all.map(({ judged: { until } }) => until), ...looks].filter(Number.isFinite);
      return {
        pages,
        dismissed,
        chains: newestChains(visits, world),
        installed: installed.list(linker.containers),
        ...consentOf(visits),
        coverage: coverageOf(pages, conversions, dismissed),
        quality: qualityOf(visits),
        unknown: unknownOf(visits),
        health: healthOf(health, gaps.filter(({ note }) => note === 'stopped').length, visits, now),
        reviewAt: times.length > 0 ? Math.min(...times) : null,
      };
    },
  };
}

/** Whether signals must be read again for other settings; what people say about a site only changes what is shown of the judgement. */
export function isReadAnew(settings: AuditSettings, before: AuditSettings): boolean {
  const reading = ({ notes: _, ...rest }: AuditSettings) => JSON.stringify(rest);
  return reading(settings) !== reading(before);
}

/** Audits a recording as of a time: by default when it ended, or its last signal where it has not. */
export function auditRecording(recording: Recording, now?: number): Audit {
  const running = createAudit(recording.settings);
  running.add(recording.signals);
  const last = recording.signals.reduce((latest, { at }) => Math.max(latest, at), recording.startedAt);
  return running.audit(now ?? recording.endedAt ?? last);
}

/** An audit that was stopped at its end has no gap there. */
function gapOf({ note, at, since = at }: HealthSignal, newest: number): Gap[] {
  if (note === 'interrupted') return [{ note, from: since, to: at }];
  return note === 'stopped' && at < newest ? [{ note, from: at, to: at }] : [];
}

function remember(read: (key: string) => number): (key: string) => number {
  const known = new Map<string, number>();
  return (key) => {
    const value = known.get(key) ?? read(key);
    known.set(key, value);
    return value;
  };
}

/** A body that was recorded as bytes is read as text where it is some, packed or not. */
export function readable(signal: Signal): Signal {
  if (signal.kind !== 'request' && signal.kind !== 'body') return signal;
  const { body, bodyBase64 } = signal;
  const text = body === undefined && bodyBase64 !== undefined ? textOfBytes(bodyBase64) : undefined;
  return text === undefined ? signal : { ...signal, body: text };
}
