import type { Visit } from '../../model/linked';
import { hostOf } from '../host';
import type { Flaw, Rule, SentHit } from './flaw';

/** Of which campaign a visit is, as Google Analytics 4 reads it from the address, and by which parameter else a hit says so. */
const CAMPAIGN: ReadonlyMap<string, string> = new Map([
  ['utm_source', 'source'],
  ['utm_medium', 'medium'],
  ['utm_campaign', 'campaign'],
]);
/** Of which click on an advertisement a visit is, by the vendor whose advertisement it was. */
const CLICKS: { readonly [name: string]: readonly string[] } = {
  gclid: ['ga4', 'google-ads', 'floodlight'],
  gbraid: ['ga4', 'google-ads', 'floodlight'],
  wbraid: ['ga4', 'google-ads', 'floodlight'],
  dclid: ['ga4', 'google-ads', 'floodlight'],
  fbclid: ['meta'],
  msclkid: ['microsoft-uet'],
  ttclid: ['tiktok'],
  twclid: ['x'],
  li_fat_id: ['linkedin'],
};
/** An address is cut by those that send it; what stands late in a long one may be lost so. */
const LONGEST = 900;
/** How long, in milliseconds, a page stands that a script leads on from. */
const PASSING = 3_000;

/**
 * Where a visitor came from, lost: on the way, by the server or by a script that led on to another page; or on the page, which sent another
 * address of itself than it was called by.
 */
export const landing: Rule = function* (hits, visit) {
  const asked = visit.asked ?? passedThrough(visit);
  if (asked !== null) yield* onTheWay(parametersOf(asked), hits, visit);
  if (visit.url.length > LONGEST) return;
  const views = new Map<string, SentHit>();
  for (const event of hits) if (isView(event, visit) && !views.has(event.stream)) views.set(event.stream, event);
  for (const event of views.values()) yield* onThePage(parametersOf(visit.url), event, visit);
};

function* onTheWay(asked: ReadonlySet<string>, hits: readonly SentHit[], visit: Visit): Generator<Flaw> {
  const reached = parametersOf(visit.url);
  const lost = [...asked].filter((name) => !reached.has(name));
  const view = hits.find((event) => isView(event, visit));
  const missed = lost.filter((name) => {
    if (CAMPAIGN.has(name)) return view !== undefined && !says(view, name);
    const wanted = CLICKS[name] ?? [];
    const sent = hits.filter(({ vendor }) => wanted.includes(vendor));
    return sent.length > 0 && !sent.some((event) => says(event, name));
  });
  if (missed.length === 0) return;
  const detail = { parameters: missed.join(', ') };
  yield { code: 'campaign-lost-on-redirect', event: null, detail, seqs: [visit.seq] };
}

function* onThePage(reached: ReadonlySet<string>, event: SentHit, visit: Visit): Generator<Flaw> {
  const redacts = event.hit.consent?.ad_storage === 'denied';
  const missed = [...reached].filter((name) => {
    // Without consent Google's tags may take ids of clicks out of what they send, as they are told to (`ads_data_redaction`).
    if (!CAMPAIGN.has(name) && (redacts || !CLICKS[name]?.includes(event.vendor))) return false;
    return !says(event, name);
  });
  if (missed.length > 0) yield { code: 'campaign-not-sent', event, detail: { parameters: missed.join(', ') }, seqs: [visit.seq] };
}

/** The page view of Google Analytics 4 for the page as it was loaded. */
function isView({ vendor, hit, doc }: SentHit, visit: Visit): boolean {
  if (vendor !== 'ga4' || hit.kind !== 'pageview' || !hit.page || (doc !== null && doc !== visit.doc)) return false;
  const [sent, loaded] = [hit.page, visit.url].map((address) => (URL.canParse(address) ? new URL(address) : null));
  return sent != null && loaded != null && sent.host === loaded.host && sent.pathname === loaded.pathname;
}

/** The hit has it in the address that it is about, or says so otherwise. */
function says({ hit, params }: SentHit, name: string): boolean {
  const other = CAMPAIGN.get(name);
  if (params[name] !== undefined || (other !== undefined && params[other] !== undefined)) return true;
  return parametersOf(hit.page ?? '', true).has(name);
}

/** Address of the page before, which a script led on from: nothing was done on it, and nothing left. */
function passedThrough({ previous, referrer, doc }: Visit): string | null {
  if (!previous || previous.doc === doc || previous.interactions.length > 0) return null;
  if (previous.events.length > 0 || previous.traffic.some(({ hit }) => hit?.kind === 'pageview')) return null;
  if (previous.to === null || previous.to - previous.from > PASSING) return null;
  return hostOf(referrer) !== '' && hostOf(referrer) === hostOf(previous.url) ? previous.url : null;
}

/** Names in an address that say where a visitor came from, and have something to say. `anyway`: also those that have not. */
function parametersOf(address: string, anyway = false): ReadonlySet<string> {
  const names = new Set<string>();
  if (!URL.canParse(address)) return names;
  new URL(address).searchParams.forEach((value, name) => {
    if ((CAMPAIGN.has(name) || Object.hasOwn(CLICKS, name)) && (anyway || value !== '')) names.add(name);
  });
  return names;
}
