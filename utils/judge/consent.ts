import type { StepConsent } from '../model/chain';
import type { LinkedEvent, Stated, Visit } from '../model/linked';
import type { HitConsent } from '../model/vendor';
import type { Reason } from '../model/verdict';

/** Milliseconds after an action within which consent that is stated still holds for it. */
const SOON = 500;
/** How many categories a sentence names. */
const NAMED = 4;
/** Categories of managers that hold back no measuring. OneTrust's C0001 and C0003 are what is necessary, and comfort. */
export const HARMLESS =
  /necess|essential|strict|required|function|prefer|security|comfort|convenience|support|chat|video|youtube|vimeo|maps|captcha|external.?media|^storage$|^c000[13]$|^purpose_[123]$/i;

/** Why tags may have kept silent, and the signal that says so. */
export interface Withheld {
  readonly detail: NonNullable<Reason['detail']>;
  readonly seq: number;
}

/**
 * Whether consent that was not given may be why nothing left: by Consent Mode, or by a manager where Consent Mode does not say that
 * measuring was allowed by somebody's choice. A manager's word can only excuse a silence, never make one count.
 * @param docs documents in which the action was done
 */
export function withheld(visit: Visit, docs: Iterable<string>, at: number): Withheld | null {
  for (const doc of docs) {
    const found = byMode(visit, doc, at + SOON) ?? byManagers(visit, doc, at + SOON);
    if (found) return found;
  }
  return null;
}

function byMode(visit: Visit, doc: string, at: number): Withheld | null {
  const measuring = visit.mode(doc, 'analytics_storage', at);
  if (measuring?.state['analytics_storage'] === 'denied') return of(measuring, 'analytics_storage');
  // What is first answered later had not been answered before.
  const later = measuring ? null : visit.modeAfter(doc, 'analytics_storage', at);
  if (later && (later.said === 'update' || later.state['analytics_storage'] === 'denied')) return of(later, 'analytics_storage');
  // A default that denies advertising for ever stands on many pages that have none; a visitor's refusal holds tags back.
  const advertising = visit.mode(doc, 'ad_storage', at);
  return advertising?.said === 'update' && advertising.state['ad_storage'] === 'denied' ? of(advertising, 'ad_storage') : null;
}

function byManagers(visit: Visit, doc: string, at: number): Withheld | null {
  const measuring = visit.mode(doc, 'analytics_storage', at);
  if (measuring?.said === 'update' || measuring?.said === 'hit') return null;
  const managers = visit.managers(doc, at);
  const answered = managers.some((manager) => !manager.open && isStated(manager));
  for (const manager of managers) {
    // A stub whose manager never came holds nothing back where another manager was answered.
    if (manager.source === 'tcf' && answered && Object.keys(manager.state).length === 0) continue;
    const denied = manager.source === 'tcf' ? deniedByTcf(manager) : deniedBy(manager);
    if (manager.open && (denied.length > 0 || !isStated(manager)))
      return { detail: { waiting: manager.source }, seq: manager.seq };
    if (denied.length > 0)
      return { detail: { source: manager.source, types: denied.slice(0, NAMED).join(', ') }, seq: manager.seq };
  }
  return null;
}

function of({ seq }: Stated, types: string): Withheld {
  return { detail: { types }, seq };
}

function deniedBy({ state }: Stated): string[] {
  return Object.keys(state).filter((type) => state[type] === 'denied' && !HARMLESS.test(type));
}

/** Storage, or all that measures, or all that advertises. Single purposes and vendors are denied on pages that never ask for them. */
function deniedByTcf({ state }: Stated): string[] {
  const groups = [['1'], ['7', '8', '9', '10'], ['2', '3', '4']].map((group) => group.map((purpose) => `purpose_${purpose}`));
  return groups.find((group) => group.every((purpose) => state[purpose] === 'denied')) ?? [];
}

function isStated({ state }: Stated): boolean {
  return Object.keys(state).some((type) => !HARMLESS.test(type));
}

/** What managers keep is read so often, in milliseconds: what left together with the answer leaves before the answer is known. */
const LAG = 1_200;
/** Frameworks beside managers: they speak of purposes and sales, and tell of an answer themselves, at once. */
export const FRAMEWORKS: ReadonlySet<string> = new Set(['tcf', 'gpp', 'usp']);

/** What managers said at a time, what they turned out to hold then included. */
export function managersAt(visit: Visit, doc: string, at: number): readonly Stated[] {
  // Who says anything at any time has said it at each.
  const known = visit.managers(doc, at);
  if (known.length === 0) return known;
  return [
    ...known.filter(({ source }) => FRAMEWORKS.has(source)),
    ...visit.managers(doc, at + LAG).filter(({ source }) => !FRAMEWORKS.has(source)),
  ];
}

const NOBODY: readonly Stated[] = [];

/** Managers that nobody had answered at a time. */
function openAt(visit: Visit, doc: string, at: number): readonly Stated[] {
  const managers = visit.managers(doc, at);
  if (!managers.some(({ open }) => open)) return NOBODY;
  const answered = new Set(managersAt(visit, doc, at).flatMap(({ source, open }) => (open ? [] : source)));
  return managers.filter((manager) => manager.open && manager.at <= at && !answered.has(manager.source));
}

/** What was granted when a hit left; null where nothing is known. */
export function consentAt({ at, doc, hit }: LinkedEvent, visit: Visit): StepConsent | null {
  const place = doc ?? visit.doc;
  const stated = visit.stated(place, at);
  const carried = carriedBy(hit);
  const open = openAt(visit, place, at);
  if (!stated && !carried && open.length === 0) return null;
  const consent: { -readonly [K in keyof StepConsent]: StepConsent[K] } = {};
  if (stated) consent.stated = stated;
  if (carried) consent.carried = carried;
  if (open.length > 0) consent.open = open.map(({ source }) => source);
  return consent;
}

const TYPES = ['ad_storage', 'analytics_storage', 'ad_user_data', 'ad_personalization'] as const;

/** What a hit says itself, by type. */
function carriedBy(hit: LinkedEvent['hit']): StepConsent['carried'] {
  const { consent } = hit ?? {};
  if (!consent) return undefined;
  if (consent !== last.consent) last = { consent, carried: typesOf(consent) };
  return last.carried;
}

/** Hits of a page share what they carry, until somebody answers. */
let last: { readonly consent: HitConsent | null; readonly carried: StepConsent['carried'] } = {
  consent: null,
  carried: undefined,
};

function typesOf(consent: HitConsent): StepConsent['carried'] {
  let carried: { [type: string]: 'granted' | 'denied' } | undefined;
  for (const type of TYPES) {
    const said = consent[type];
    if (said) {
      carried ??= {};
      carried[type] = said;
    }
  }
  return carried;
}
