import type { LinkedEvent, Visit } from '../../model/linked';
import type { HitOnVisitRule, SentHit, Tell } from './flaw';
import { isCut, namesOf, saidItems } from './pushed-items';
import { REQUIRED } from './requirements';

/** Source: developers.google.com/tag-manager/ecommerce-ga4. */
const MOST = 200;
/** Events that are about products, so that a site may mean them to tell of those that it named before. */
const ABOUT_ITEMS: ReadonlySet<string> = new Set([
  ...Object.entries(REQUIRED['ga4'] ?? {}).flatMap(([event, names]) => (names.includes('items') ? [event] : [])),
  'refund',
  'view_promotion',
  'select_promotion',
]);
/** How many visits of one document are looked back on. */
const BACK = 20;

/** Lists of products that Google Analytics 4 does not take, or that belong to another event. */
export const items: HitOnVisitRule = (event, visit, tell) => {
  if (event.vendor !== 'ga4') return;
  listFlaws(event, tell);
  const source = event.hit.items && leftOver(event, visit);
  if (source) tell({ code: 'items-left-over', event, detail: { from: source.event }, seqs: seqsOf(source, event) });
};

function listFlaws(event: SentHit, tell: Tell): void {
  const { push, hit, params } = event;
  const said = push ? saidItems(push) : undefined;
  const isList = said === undefined || said === null || Array.isArray(said) || isCut(said);
  const sent = hit.items?.length ?? 0;
  const seqs = push && said !== undefined ? [push.seq] : [];
  if (sent === 0 && (!isList || params['items'] !== undefined)) tell({ code: 'items-not-list', event, seqs });
  const count = Math.max(sent, Array.isArray(said) ? said.length : 0);
  if (count > MOST) tell({ code: 'too-many-items', event, detail: { limit: MOST }, seqs });
}

/**
 * The earlier push of another event that had the products of this hit, which its own push had not: containers merge what is pushed into what
 * was pushed before, lists by place, until `{ ecommerce: null }` takes it back. Null where the products are the event's own, or where a site
 * may have meant it so: a push of an event about products that names none.
 */
function leftOver(event: SentHit, visit: Visit): LinkedEvent | null {
  const { push, hit } = event;
  if (push?.what !== 'push' || push.params['event'] !== push.event) return null;
  const said = saidItems(push);
  if (said === undefined ? ABOUT_ITEMS.has(event.event) : !Array.isArray(said) || said.length === 0) return null;
  const own = said === undefined ? new Set<string>() : namesOf(said);
  if (!own) return null;
  const foreign = (hit.items ?? [])
    .map(({ item_id, item_name }) => [item_id, item_name].flatMap((name) => (name === undefined ? [] : [String(name)])))
    .filter((names) => names.length > 0 && !names.some((name) => own.has(name)));
  if (foreign.length === 0) return null;
  const cleared = visit
    .layers()
    .findLast(({ what, layer, seq }) => what === 'cleared' && layer === push.layer && seq <= push.seq);
  const source = earlierPush(push, visit, (one) => {
    const names = namesOf(saidItems(one));
    return names !== null && foreign.every((alike) => alike.some((name) => names.has(name)));
  });
  return source && source.seq > (cleared?.seq ?? 0) ? source : null;
}

/** The newest push to the same layer of the same document before this one that fits. */
function earlierPush(push: LinkedEvent, visit: Visit, fits: (one: LinkedEvent) => boolean): LinkedEvent | null {
  let on: Visit | null = visit;
  for (let count = 0; on && on.doc === visit.doc && count < BACK; count += 1, on = on.previous) {
    const found = on.events.findLast(
      (one) => one.what === 'push' && one.layer === push.layer && one.doc === push.doc && one.seq < push.seq && fits(one),
    );
    if (found) return found;
  }
  return null;
}

function seqsOf(source: LinkedEvent, { push }: SentHit): number[] {
  return [source.seq, ...(push ? [push.seq] : [])];
}
