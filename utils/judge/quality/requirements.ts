import type { LinkedEvent } from '../../model/linked';
import { has } from '../weigh';
import type { Flaw, HitRule, Rule, SentHit } from './flaw';

const MONEY = ['currency', 'value'];
const BASKET = [...MONEY, 'items'];
/**
 * What vendors ask for. Sources: developers.google.com/analytics/devguides/collection/ga4/reference/events,
 * developers.facebook.com/docs/meta-pixel/reference, ads.tiktok.com/help/article/about-parameters (what return on ad spend is reckoned
 * from), Pinterest's and Microsoft's examples of an order: developers.pinterest.com/docs/api-features/pinterest-tag,
 * learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_proc_uet_exampleeventsecommerce.
 */
export const REQUIRED: { readonly [vendor: string]: { readonly [event: string]: readonly string[] } } = {
  ga4: {
    view_item_list: ['items'],
    select_item: ['items'],
    view_item: BASKET,
    add_to_wishlist: BASKET,
    add_to_cart: BASKET,
    remove_from_cart: BASKET,
    view_cart: BASKET,
    begin_checkout: BASKET,
    add_shipping_info: BASKET,
    add_payment_info: BASKET,
    purchase: ['transaction_id', ...BASKET],
    refund: ['transaction_id', ...MONEY],
  },
  meta: { Purchase: MONEY },
  tiktok: { Purchase: MONEY, CompletePayment: MONEY, PlaceAnOrder: MONEY },
  pinterest: { checkout: [...MONEY, 'order_quantity'] },
  'microsoft-uet': { purchase: ['revenue_value', 'currency'] },
};
/** Vendors with which a value means nothing without its currency; the others take one that their account or goal has. */
export const NEEDS_CURRENCY: ReadonlySet<string> = new Set(['ga4', 'meta', 'tiktok']);
/** Events by which products of a catalogue are advertised again, by vendor. */
const OF_CATALOGUE: { readonly [vendor: string]: ReadonlySet<string> } = {
  meta: new Set(['ViewContent', 'AddToCart', 'Purchase']),
  tiktok: new Set(['ViewContent', 'AddToCart', 'Purchase', 'CompletePayment']),
};

/** Parameters that a vendor asks for with an event, and that did not come along. */
export const requirements: HitRule = (event, tell) => {
  const asked = REQUIRED[event.vendor]?.[event.event];
  const missing = asked ? lacking(event, asked) : [];
  missing.push(...ofCatalogue(event), ...conversionOf(event));
  if (missing.length > 0) tell(missed(event, missing));
};

/** The same of what was called for and does not leave without. */
export const requirementsOfCalls: Rule = function* (_hits, { events }) {
  for (const call of events) if (isUnnamedConversion(call)) yield missed(call, ['conversion_id']);
};

function missed(event: LinkedEvent, missing: readonly string[]): Flaw {
  return { code: 'parameter-missing', event, detail: { parameters: missing.join(', ') } };
}

function lacking(event: SentHit, asked: readonly string[]): string[] {
  const missing = asked.filter((name) => !isGiven(event, name));
  if (missing.length === 0) return missing;
  // A value of which only the currency is missing is a flaw of its own.
  const said = NEEDS_CURRENCY.has(event.vendor) && isGiven(event, 'value');
  return missing.filter((name) => name !== 'currency' || !said);
}

function isGiven(event: SentHit, name: string): boolean {
  if (name === 'revenue_value') return event.hit.value !== undefined || has(event, 'gv');
  // Products that are listed with their quantities say how many there are.
  if (name === 'order_quantity') return has(event, name) || has(event, 'quantity');
  return has(event, name);
}

/**
 * A product of a catalogue is known by its id and by what the id is of, a product or a group of them: one is of no use without the other.
 * Sources: developers.facebook.com/documentation/meta-pixel/implementation/pixel-for-collaborative-ads,
 * ads.tiktok.com/help/article/about-parameters. Nothing is asked of an event that has neither: not everybody advertises from a catalogue.
 */
function ofCatalogue(event: SentHit): string[] {
  if (!OF_CATALOGUE[event.vendor]?.has(event.event)) return [];
  const ids = has(event, 'items') || ['content_ids', 'content_id', 'contents'].some((name) => isList(event.params[name]));
  const type = String(event.params['content_type'] ?? '');
  if (ids && type === '') return ['content_type'];
  return !ids && /^product(?:_group)?$/.test(type) ? ['content_ids'] : [];
}

function isList(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && !/^\s*(?:\[\s*\])?\s*$/.test(value));
}

/** LinkedIn knows a conversion by the number that its Campaign Manager gave it, or by several; nothing else is one. */
function conversionOf({ vendor, event, params }: SentHit): string[] {
  const id = params['conversionId'];
  return vendor === 'linkedin' && event === 'conversion' && !/^\d+(?:,\d+)*$/.test(String(id)) ? ['conversion_id'] : [];
}

/** `lintrk('track', {})`: nothing leaves, or only another page view. */
function isUnnamedConversion({ what, vendor, event, params }: LinkedEvent): boolean {
  if (what !== 'call' || vendor !== 'linkedin' || event !== 'conversion') return false;
  return !Object.keys(params).some((name) => /^conversion/i.test(name) && params[name] !== null && params[name] !== '');
}
