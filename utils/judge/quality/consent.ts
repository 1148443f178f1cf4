import type { StepConsent } from '../../model/chain';
import type { Visit } from '../../model/linked';
import { consentAt } from '../consent';
import { type Flaw, type HitOnVisitRule, isWithin, type Rule, type SentHit, type Tell } from './flaw';
import { hasNoDefault } from './gcd';
import { refused } from './refusals';

/** Vendors of advertising that know nothing of Consent Mode: what is denied must keep their tags from running. */
const ADVERTISERS: ReadonlySet<string> = new Set(
  'criteo linkedin meta microsoft-uet outbrain pinterest reddit rtb-house snapchat taboola tiktok x'.split(' '),
);
const CONSENT_MODE: ReadonlySet<string> = new Set(['ga4', 'google-ads', 'floodlight']);

/** Clocks of page and browser differ by so many milliseconds: what came within was in whatever order. */
const SKEW = 100;

/** How a page tells of consent so that what is sent cannot heed it. */
export const consent: Rule = function* (hits, visit) {
  // A document's moments are told to each of its visits.
  for (const { late, at, seq } of visit.moments()) {
    if (!late || !isWithin(visit, at)) continue;
    const before = visit.previous?.doc === visit.doc || hits.some((event) => event.hit.consent && event.at < at - SKEW);
    if (before) yield { code: 'consent-late', event: null, seqs: [seq] };
  }
  yield* withoutDefault(hits, visit);
};

/**
 * What was agreed to holds only from when it was said: until then, without a default, everything is allowed. Only where a hit itself says so:
 * containers set defaults by ways that are not seen. A default for other regions is none here, by intent; and Google's tags set none of
 * their own where they read consent from the TCF's framework.
 */
function* withoutDefault(hits: readonly SentHit[], visit: Visit): Generator<Flaw> {
  const first = hits.find(({ hit }) => hasNoDefault(hit.consent?.gcd));
  if (!first) return;
  if (visit.moments().some(({ said, source }) => said === 'default' && source === 'google')) return;
  if (visit.managers(first.doc ?? visit.doc, first.at).some(({ source }) => source === 'tcf')) return;
  yield { code: 'consent-default-missing', event: null, seqs: first.sending?.seqs ?? [first.seq] };
}

/** What was sent against what the visitor or the page says of consent. */
export const against: HitOnVisitRule = (event, visit, tell) => {
  if (event.sending?.fate(Number.POSITIVE_INFINITY) === 'blocked') return;
  const { stated = NOTHING, carried = NOTHING, open = NOBODY } = consentAt(event, visit) ?? NO_CONSENT;
  const otherwise = Object.keys(carried).filter((type) => carried[type] === 'granted' && stated[type] === 'denied');
  if (otherwise.length > 0) tell({ code: 'consent-contradicted', event, detail: { types: otherwise.join(', ') } });
  const measures =
    (ADVERTISERS.has(event.vendor) && !isHeldBack(event)) || (CONSENT_MODE.has(event.vendor) && isGranted(carried));
  if (open.length > 0 && measures) tell({ code: 'before-answer', event, detail: { source: open.join(', ') } });
  else if (isHeldBack(event)) return;
  else if (ADVERTISERS.has(event.vendor) && stated['ad_storage'] === 'denied') tell({ code: 'against-denial', event });
  else againstManager(event, visit, carried, tell);
};

/** What Consent Mode does not know of, or was told otherwise, but the visitor told the consent manager. */
function againstManager(event: SentHit, visit: Visit, carried: Carried, tell: Tell): void {
  if (ADVERTISERS.has(event.vendor)) {
    const no = refused(event, visit, 'ad_storage');
    if (no) tell({ code: 'against-refusal', event, detail: { source: no.source, types: no.types.join(', ') }, seqs: [no.seq] });
  }
  if (!CONSENT_MODE.has(event.vendor)) return;
  for (const type of ['ad_storage', 'analytics_storage'] as const) {
    const no = carried[type] === 'granted' ? refused(event, visit, type) : null;
    if (no) tell({ code: 'consent-against-manager', event, detail: { source: no.source, types: type }, seqs: [no.seq] });
  }
}

/** The hit says itself that it stores nothing, as Microsoft's do by a consent mode of their own. */
function isHeldBack({ vendor, hit }: SentHit): boolean {
  return ADVERTISERS.has(vendor) && hit.consent?.ad_storage === 'denied';
}

type Carried = { readonly [type: string]: 'granted' | 'denied' };

const NOTHING: Carried = {};
const NOBODY: readonly string[] = [];
const NO_CONSENT: StepConsent = {};

/** A hit that says that it may store, before anybody has said so. */
function isGranted(carried: Carried): boolean {
  return carried['analytics_storage'] === 'granted' || carried['ad_storage'] === 'granted';
}
