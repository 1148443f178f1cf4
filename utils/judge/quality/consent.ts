import type { Visit } from '../../model/linked';
import { consentAt } from '../consent';
import type { Flaw, Rule, SentHit } from './flaw';

/** Vendors of advertising that know nothing of Consent Mode: what is denied must keep their tags from running. */
const ADVERTISERS: ReadonlySet<string> = new Set(
  'criteo linkedin meta microsoft-uet outbrain pinterest reddit rtb-house snapchat taboola tiktok twitter'.split(' '),
);
const CONSENT_MODE: ReadonlySet<string> = new Set(['ga4', 'google-ads', 'floodlight']);

/** What was sent against what the visitor or the page says of consent. */
export const consent: Rule = function* (hits, visit) {
  // A document's moments are told to each of its visits.
  for (const { late, at, seq } of visit.moments())
    if (late && at >= visit.from && at < (visit.to ?? Number.POSITIVE_INFINITY))
      yield { code: 'consent-late', event: null, seqs: [seq] };
  for (const event of hits) yield* against(event, visit);
};

function* against(event: SentHit, visit: Visit): Generator<Flaw> {
  const known = consentAt(event, visit);
  if (!known || event.sending?.fate(Number.POSITIVE_INFINITY) === 'blocked') return;
  const { stated = {}, carried = {}, open = [] } = known;
  const otherwise = Object.keys(carried).filter((type) => carried[type] === 'granted' && stated[type] === 'denied');
  if (otherwise.length > 0) yield { code: 'consent-contradicted', event, detail: { types: otherwise.join(', ') } };
  const measures = ADVERTISERS.has(event.vendor) || (CONSENT_MODE.has(event.vendor) && isGranted(carried));
  if (open.length > 0 && measures) yield { code: 'before-answer', event, detail: { source: open.join(', ') } };
  else if (ADVERTISERS.has(event.vendor) && stated['ad_storage'] === 'denied') yield { code: 'against-denial', event };
}

/** A hit that says that it may store, before anybody has said so. */
function isGranted(carried: { readonly [type: string]: 'granted' | 'denied' }): boolean {
  return carried['analytics_storage'] === 'granted' || carried['ad_storage'] === 'granted';
}
