import type { ChainStep } from '../model/chain';
import type { LinkedEvent } from '../model/linked';

/** Names under which events carry an id of their own. */
const IDS = /^(?:epn?\.)?(?:event_?id|eid|transaction_?id|order_?id|lead_?id)$/i;
/** Of these pairs nothing follows: they are the same on all events of a page. */
const COMMON =
  /^(?:event|en|send_to|currency|cu|language|ul|page_.*|dl|dt|dr|page|url|title|tid|v|gtm.*|user_.*|client_.*|consent.*)$/i;

type Join = NonNullable<ChainStep['join']>;

const known = new WeakMap<LinkedEvent, { readonly source: LinkedEvent; readonly join: Join }>();

/** How a push, or a call, and a hit of its name are known to belong together. Found out once of each pair: what they say does not change. */
export function joinOf(source: LinkedEvent, hit: LinkedEvent): Join {
  const before = known.get(hit);
  if (before?.source === source) return before.join;
  const join = compared(source, hit);
  known.set(hit, { source, join });
  return join;
}

function compared(source: LinkedEvent, hit: LinkedEvent): Join {
  const said = valuesOf(source.params);
  const carried = valuesOf(hit.params);
  if (hit.hit?.value !== undefined) carried.set('value', String(hit.hit.value));
  for (const [name, value] of carried) if (IDS.test(name) && said.get(plain(name)) === value) return 'id';
  for (const [name, value] of carried) if (!COMMON.test(plain(name)) && said.get(plain(name)) === value) return 'parameters';
  return 'name';
}

/** What an event says, by name; of what is nested one level. */
function valuesOf(params: { readonly [name: string]: unknown }): Map<string, string> {
  const values = new Map<string, string>();
  const add = (name: string, value: unknown) => {
    if ((typeof value === 'string' && value !== '') || typeof value === 'number') values.set(plain(name), String(value));
  };
  for (const [name, value] of Object.entries(params)) {
    add(name, value);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      for (const [inner, nested] of Object.entries(value)) add(inner, nested);
  }
  return values;
}

/** GA4 writes `ep.` before a parameter, or `epn.` before a number; vendors differ in how they write an id. */
function plain(name: string): string {
  const bare = name.replace(/^epn?\./, '');
  return IDS.test(bare) ? bare.replace(/_/g, '').toLowerCase() : bare;
}
