import type { LinkedEvent, Visit } from '../../model/linked';
import { AROUND, type Flaw, type HitOnVisitRule, type Rule, type SentHit } from './flaw';

/**
 * What Google Ads asks of conversions. Each conversion action has a label, which its snippet names behind the account (`AW-…/label`,
 * support.google.com/google-ads/answer/7548399); a sale needs the number of its order, by which a page that is loaded again counts no
 * second one (support.google.com/google-ads/answer/6386790); data of the cart need price and quantity of each product
 * (support.google.com/google-ads/answer/14943675). Value and currency are not asked for: without them the conversion action's own hold.
 */
export const adsConversions: HitOnVisitRule = (event, visit, tell) => {
  const { vendor, hit, params } = event;
  if (vendor !== 'google-ads' || !params['label']) return;
  const missing = isWithoutOrder(event) && isSale(event, visit) ? ['transaction_id'] : [];
  for (const name of ['price', 'quantity'])
    if (hit.items?.some((item) => item[name] === undefined)) missing.push(`items.${name}`);
  if (missing.length > 0) tell(missed(event, missing));
};

/** Conversions that a page tells of and that Google Ads knows no action for: they have an account and no label. */
export const adsWithoutLabel: Rule = function* (_hits, { events }) {
  for (const event of events)
    if (event.what === 'push' && event.event === 'conversion' && isWithoutLabel(event.params['send_to']))
      yield missed({ ...event, vendor: 'google-ads' }, ['conversion_label']);
};

function missed(event: LinkedEvent, missing: readonly string[]): Flaw {
  return { code: 'parameter-missing', event, detail: { parameters: missing.join(', ') } };
}

function isWithoutOrder({ params }: SentHit): boolean {
  return !params['oid'] && !params['transaction_id'];
}

/** It says so, has a cart, or tells a value that Google Analytics was told as that of a sale, with its order, at the same time. */
function isSale({ event, hit, at }: SentHit, visit: Visit): boolean {
  if (event === 'purchase' || (hit.items?.length ?? 0) > 0) return true;
  const { value, currency } = hit;
  if (!value) return false;
  return visit.events.some(
    (other) =>
      other.vendor === 'ga4' &&
      other.event === 'purchase' &&
      Math.abs(other.at - at) <= AROUND &&
      other.hit?.value === value &&
      (currency === undefined || other.hit.currency === undefined || other.hit.currency === currency) &&
      !!other.params['transaction_id'],
  );
}

function isWithoutLabel(to: unknown): boolean {
  const all: readonly unknown[] = Array.isArray(to) ? to : [to];
  return all.length > 0 && all.every((one) => typeof one === 'string' && /^AW-\d+\/?$/i.test(one));
}
