import { conversions as catalogue } from './catalogue/index';
import { ownConversions, withAdditions } from './catalogue/own/conversions';
import { createConsentTable } from './judge/consent-walk';
import { createJudging, createNewestChains, type Judged } from './judge/judging';
import { namingBy } from './judge/names';
import { typeOf, whenLooked } from './judge/notes';
import { createOwnNaming } from './judge/own-names';
import { createPages, createVerdicts, type Visited } from './judge/pages';
import { createQuality } from './judge/quality/quality';
import { createRequired } from './judge/required';
import { withSiteWide } from './judge/site-wide';
import { createSummary } from './judge/summary';
import type { Gap, World } from './judge/world';
import { createInstalled } from './link/installed';
import type { Knowledge } from './link/knowledge';
import { createLinker } from './link/linker';
import { createNetwork, isNetwork } from './link/network';
import { consentOf, healthOf, unknownOf } from './link/overview';
import type { Conversion } from './model/conversion';
import type { Visit } from './model/linked';
import type { AuditSettings, Recording } from './model/recording';
import type { Sent } from './model/sent';
import type { HealthSignal, Signal } from './model/signal';
import { onSite } from './model/site';
import type { SiteNotes } from './model/site-notes';
import type { Audit, PageAudit } from './model/verdict';
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
  /** Whether a vendor is told of conversions only. */
  readonly advertises?: (vendor: string) => boolean;
}

/** An audit as signals come in. */
export interface AuditReader {
  /** Takes signals in journal order; costs nothing until the audit is asked for. */
  add(signals: readonly Signal[]): void;
  /** Takes what people say about the site from now on, instead of what they said before; what they add counts from the next reading only. */
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

/** Composes decoding, linking and judging: the one way from signals to verdicts, for every reader. */
export function createAudit(settings: AuditSettings, options: AuditOptions = {}): AuditReader {
  const added = settings.notes?.own ?? [];
  const conversions = withAdditions(options.conversions ?? catalogue, added);
  const own = ownConversions(added);
  const all = new Map([...conversions, ...own]);
  const holdsAll = options.holdTime ?? holdTime;
  const holds = remember((vendor) => holdsAll([vendor]));
  const knowledge = {
    explain: options.explain ?? explainWith(settings.rules),
    beaconHost: options.beaconHost ?? beaconHost,
    isTunnel: options.isTunnel ?? isTunnel,
    holds,
    name: namingBy(conversions, vendors),
  };
  const linker = createLinker(knowledge);
  let judge = createJudging();
  // What is the site's own is linked and judged by itself, so that no other verdict changes by it.
  const ownLinker = own.size > 0 ? createLinker({ ...knowledge, name: createOwnNaming(own, knowledge.name) }) : null;
  let judgeOwn = createJudging();
  const advertises = options.advertises ?? ((vendor: string) => vendors.get(vendor)?.category === 'ads');
  const installed = createInstalled();
  const qualityOf = createQuality();
  const consentTableOf = createConsentTable();
  const newestChains = createNewestChains();
  const verdictsOf = createVerdicts();
  const ownVerdictsOf = createVerdicts();
  const keptPage = createPages();
  const summaryOf = createSummary(all);
  let notes: Partial<SiteNotes> = settings.notes ?? {};
  let required = requiredBy(settings, notes);
  let requires = createRequired(required, all, advertises);

  return {
    add(signals) {
      const read = signals.map(readable);
      linker.add(read);
      ownLinker?.add(read);
    },
    note(changed) {
      notes = changed ?? {};
      const now = requiredBy(settings, notes);
      if (now.join() === required.join()) return;
      required = now;
      requires = createRequired(required, all, advertises);
      judge = createJudging();
      judgeOwn = createJudging();
    },
    audit(asked) {
      linker.settle();
      ownLinker?.settle();
      installed.see(linker.freshHits());
      ownLinker?.freshHits();
      const { visits, health } = linker;
      const stops = health.filter(({ note }) => note === 'stopped').map(({ at }) => at);
      const end = stops.at(-1);
      const stopped = end !== undefined && end >= linker.newest;
      const now = stopped ? Math.min(asked, end) : asked;
      const wait = Math.max(LEAST_WAIT, holdsAll(installed.vendors()) + MARGIN);
      const gaps = health.flatMap((signal) => gapOf(signal, linker.newest));
      const world: World = { conversions, requires, now, wait, holds, gaps };
      const byPage = pagesOf(visits, (visit) => judge(visit, world));
      const ownWorld: World = { ...world, conversions: own };
      const ownByPage = pagesOf(ownLinker?.visits ?? [], (visit) => judgeOwn(visit, ownWorld));
      const types = new Map(notes.types?.map(({ page, type }) => [onSite(page), type]));
      const found = [...byPage].map(([url, list]): PageAudit => {
        const page = linker.facts.get(url)?.page;
        return keptPage({
          url,
          title: page?.title || (list.findLast(({ visit }) => visit.title)?.visit.title ?? ''),
          ...typeOf(page?.type ?? 'other', types.size > 0 ? types.get(onSite(url)) : undefined),
          language: page?.language ?? '',
          verdicts:
            own.size > 0 ? [...verdictsOf(url, list), ...ownVerdictsOf(url, ownByPage.get(url) ?? [])] : verdictsOf(url, list),
        });
      });
      const read = [...byPage].filter(([url]) => linker.facts.has(url));
      const lookedAt = (asked: string) => {
        const page = onSite(asked);
        return whenLooked(read.flatMap(([url, list]) => (onSite(url) === page ? list.map(({ visit }) => visit) : [])));
      };
      const summary = summaryOf(withSiteWide(found, own), {
        notes,
        required,
        requires,
        factsOf: (url) => linker.facts.get(url)?.page,
        looked: (url) => lookedAt(url) <= now,
      });
      const judged = [...byPage.values(), ...ownByPage.values()].flat();
      const looks = summary.dismissed.filter(({ on, stale }) => on.length === 0 && !stale).map(({ page }) => lookedAt(page));
      const times = stopped ? [] : [...judged.map(({ until }) => until), ...looks].filter(Number.isFinite);
      return {
        ...summary,
        here: visits.at(-1)?.page ?? null,
        chains: newestChains(visits, (visit) => judge(visit, world), CHAINS),
        installed: installed.list(linker.containers),
        ...consentOf(visits),
        consentTable: consentTableOf(visits, now),
        quality: qualityOf(visits),
        unknown: unknownOf(visits),
        health: healthOf(health, gaps.filter(({ note }) => note === 'stopped').length, visits, now),
        reviewAt: times.length > 0 ? Math.min(...times) : null,
      };
    },
  };
}

/** Vendor ids that the audit or one of its sites asks for. */
function requiredBy({ require }: AuditSettings, { scopes = [] }: Partial<SiteNotes>): readonly string[] {
  return [...new Set([...require, ...scopes.flatMap((scope) => scope.require ?? [])])].sort();
}

/** What was found on each page, by its address. */
function pagesOf(
  visits: readonly Visit[],
  judge: (visit: Visit) => Judged,
): Map<string, (Visited & { readonly until: number })[]> {
  const byPage = new Map<string, (Visited & { readonly until: number })[]>();
  for (const visit of visits) {
    const { findings, until } = judge(visit);
    const list = byPage.get(visit.page);
    if (list) list.push({ visit, findings, until });
    else byPage.set(visit.page, [{ visit, findings, until }]);
  }
  return byPage;
}

/**
 * Whether signals must be read again for other settings; of what people say about a site only what they add does: the rest changes what
 * is shown of the judgement.
 */
export function isReadAnew(settings: AuditSettings, before: AuditSettings): boolean {
  const reading = ({ notes, ...rest }: AuditSettings) => JSON.stringify([rest, notes?.own ?? []]);
  return reading(settings) !== reading(before);
}

/** Audits a recording as of a time: by default when it ended, or its last signal where it has not. */
export function auditRecording(recording: Recording, now?: number): Audit {
  const running = createAudit(recording.settings);
  running.add(recording.signals);
  const last = recording.signals.reduce((latest, { at }) => Math.max(latest, at), recording.startedAt);
  return running.audit(now ?? recording.endedAt ?? last);
}

/** What was sent to whom, in order, without what says nothing of a visit: libraries, side traffic. */
export function sentHits({ signals, settings, endedAt }: Pick<Recording, 'signals' | 'settings' | 'endedAt'>): Sent[] {
  const network = createNetwork(explainWith(settings.rules));
  for (const signal of signals) if (isNetwork(signal)) network.add(readable(signal) as typeof signal);
  network.changes();
  const now = endedAt ?? Number.POSITIVE_INFINITY;
  const sent = [...network.all()].map((sending) => {
    const { at, request, parts, hits } = sending;
    return {
      at,
      url: request.url,
      ...(request.body !== undefined && { body: request.body }),
      ...(parts.body?.task !== undefined && { task: parts.body.task }),
      fate: sending.fate(now),
      hits: hits.filter(({ kind, guessed }) => (kind === 'event' || kind === 'pageview') && !guessed),
    };
  });
  return sent.filter(({ hits }) => hits.length > 0).sort((a, b) => a.at - b.at);
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
