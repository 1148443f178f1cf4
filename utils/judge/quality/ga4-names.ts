import type { HitRule } from './flaw';

/** Characters of a name. Source: support.google.com/analytics/answer/9267744. */
const LONGEST = 40;
/** Names begin with a letter and hold letters, digits and underscores. Source: support.google.com/analytics/answer/13316687. */
const NAME = /^\p{L}[\p{L}\p{M}\d_]*$/u;
/** Prefixes that Google keeps for itself, in names of events and of parameters. */
export const RESERVED = /^(?:_|firebase_|ga_|google_|gtag\.)/;
/** Google's recommended names, which only count when written just so. */
const RECOMMENDED: ReadonlySet<string> = new Set(
  `add_payment_info add_shipping_info add_to_cart add_to_wishlist begin_checkout close_convert_lead close_unconvert_lead
  disqualify_lead exception file_download generate_lead join_group login page_view purchase qualify_lead refund remove_from_cart
  screen_view scroll search select_content select_item select_promotion share sign_up video_complete video_progress video_start
  view_cart view_item view_item_list view_promotion view_search_results working_lead`.split(/\s+/),
);

/** Event names that Google Analytics 4 does not take, or takes for something else. */
export const ga4Names: HitRule = (event, tell) => {
  const { event: name, naming, vendor, hit } = event;
  if (vendor !== 'ga4' || name === '' || hit.automatic) return;
  if (RESERVED.test(name)) tell({ code: 'name-reserved', event });
  else if (!NAME.test(name)) tell({ code: 'name-characters', event });
  if (name.length > LONGEST) tell({ code: 'name-too-long', event, detail: { length: name.length, limit: LONGEST } });
  if (name !== naming.folded && RECOMMENDED.has(naming.folded))
    tell({ code: 'name-casing', event, detail: { meant: naming.folded } });
};
