import type { Visit } from '../../model/linked';
import { domainOf } from '../../model/site';
import { hostOf } from '../host';
import { hitsOf, type Rule, type SentHit } from './flaw';

/** How long, in milliseconds, a page may take to go away after the click that leads on. */
const LEADS = 10_000;

/**
 * A link led from one of the site's domains to another, and the same property of Google Analytics 4 takes the visitor for somebody else
 * there: the link did not hand over who it is (`_gl`). Only where both pages told, with consent to remember, who they take the visitor for.
 * Source: developers.google.com/tag-platform/devguides/cross-domain.
 */
export const domains: Rule = function* (hits, visit) {
  const { previous } = visit;
  if (!previous || previous.doc === visit.doc) return;
  const [from, to] = [previous.url, visit.url].map(hostOf);
  if (!from || !to || domainOf(from) === domainOf(to) || hostOf(visit.referrer) !== from || !isLed(previous, visit)) return;
  const there = clientsOf(hitsOf(previous), from);
  for (const [account, here] of clientsOf(hits, to)) {
    const before = there.get(account);
    if (!before || before.client === here.client) continue;
    const seqs = [...(before.event.sending?.seqs ?? []), ...(here.event.sending?.seqs ?? [])];
    yield { code: 'domains-not-linked', event: null, detail: { account, from, to }, seqs };
    return;
  }
};

interface Client {
  readonly event: SentHit;
  readonly client: string;
}

/** For whom each property takes the visitor by what pages of a host told it; none that takes one for several, or may not remember anybody. */
function clientsOf(hits: readonly SentHit[], host: string): ReadonlyMap<string, Client> {
  const found = new Map<string, Client | null>();
  for (const event of hits) {
    const { account, client, consent } = event.hit;
    if (event.vendor !== 'ga4' || !account || !client || hostOf(event.hit.page ?? '') !== host) continue;
    const known = found.get(account);
    const forgets = consent?.analytics_storage === 'denied';
    if (forgets || (known !== undefined && known?.client !== client)) found.set(account, null);
    else if (known === undefined) found.set(account, { event, client });
  }
  return new Map([...found].filter((pair): pair is [string, Client] => pair[1] !== null));
}

function isLed({ interactions, to }: Visit, { from }: Visit): boolean {
  const end = Math.min(to ?? from, from);
  return interactions.some(({ action, at }) => (action === 'click' || action === 'submit') && at <= from && at >= end - LEADS);
}
