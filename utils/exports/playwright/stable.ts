import type { Hit } from '../../model/vendor';
import { redact } from '../redact';

/** Whether a value in a request is one that a hit is known by, and that it has again when the same is done again. */
export type Stable = (name: string, value: string) => boolean;

const ACCOUNT = /id|site|account|key|token|pixel|app|domain|project|tag/i;
/** Where many protocols say what sort of hit it is, beside its name or in its place. */
const SORT = /^(?:e|t|type|event|event_?(?:type|name)|hit_?type|kind)$/i;
const AMOUNT = /value|revenue|price|total|amount/i;
const NUMBER_OF_ITEM = /price|quantity|qty|num|count/i;
/** Ids that name a thing and not a visit. */
const THING =
  /(?:^|_)(?:item|content|product|form|link|video|promotion|creative|list|category|plan|variant|sku|location|file|element)_?ids?$/;
/** Names of what is another with each visit, tells of the browser and the page rather than of the event, or was typed. */
const FLEETING = new RegExp(
  [
    '(?:^|_)(?:[cgsuv]?u?id|uuid|guid|nonce|rand(?:om)?|cb|seq|hash|fp|ts|e?time(?:stamp|zone)?|date|hour|now)(?:_|$)',
    '_ids?$|session|client|device|visitor|anonymous|distinct|transaction|order|engage|counter|duration|elapsed',
    '(?:page|document)_?title|^title$|locat|path|referr|domain|host|page|screen|viewport|lang|version|agent|browser|debug|library|protocol|consent|cookie',
    '^(?:q|s|search|query|keyword|message|comment|subject)$|search_?term|(?:^|_)(?:first|last|full|user)_?name|e_?mail|phone',
  ].join('|'),
);
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}/i;
const DIGITS = /\d{9}/;
const MIXED = /^(?=.*\d)(?=.*[a-z])[\w+/=-]{16,}$/i;
const MOMENT = /\d{4}-\d\d-\d\dT|\d\d:\d\d:\d\d/;
/** Longer than this a value is text of the page, which may be written anew. */
const LONGEST = 120;

/** What a page's own words are told by: those of an event are others. */
export interface Pages {
  /** Origin of the audited page. */
  readonly site: string;
  readonly titles: ReadonlySet<string>;
}

export function createStable(hit: Hit, pages: Pages): Stable {
  const account = hit.account;
  const items = (hit.items ?? []).flatMap((item) => Object.values(item)).map(String);
  const params = Object.entries(hit.params).filter(([name, value]) => !isFleeting(name, String(value), hit, pages));
  const known = new Set(params.map(([name, value]) => `${lastPart(name)} ${value}`));

  return (name, value) => {
    if (value === '' || value.length > LONGEST || redact(value) !== value) return false;
    if (value === hit.event) return true;
    if (value === account) return value.length > 6 || ACCOUNT.test(name);
    if (SORT.test(name) && /^(?=.*[a-z])[\w $:.-]{1,40}$/i.test(value) && !isLook(value)) return true;
    if (value === hit.currency) return true;
    if (known.has(`${lastPart(name)} ${value}`)) return true;
    if (isLook(value)) return false;
    if (hit.value !== undefined && Number(value) === hit.value) return AMOUNT.test(name);
    // GA4 says all of a product in one value: `idmug~nmMug~pr24`.
    if (/^pr\d+$/.test(name)) return items.some((item) => value.includes(item));
    return items.includes(value) && (/^[\d.]*$/.test(value) ? NUMBER_OF_ITEM.test(name) : value.length > 2);
  };
}

function isFleeting(name: string, value: string, { page }: Hit, { site, titles }: Pages): boolean {
  const plain = lastPart(name);
  if (name.startsWith('_') || (FLEETING.test(plain) && !THING.test(plain))) return true;
  if (isLook(value) || titles.has(value) || value.includes('?') || value === page) return true;
  return (value.startsWith('/') || value.startsWith(`${site}/`)) && !/link|href|file|target/.test(plain);
}

/** Whether it looks like an id that was drawn, or a moment. */
function isLook(value: string): boolean {
  return UUID.test(value) || DIGITS.test(value) || MOMENT.test(value) || MIXED.test(value) || /\.\d{5,}$/.test(value);
}

/** `ep.plan`, `cd[plan]`, `xdm.commerce.plan` and `Plan` are all the plan. */
function lastPart(name: string): string {
  const parts = name
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}_]+/u);
  return parts.findLast((part) => part !== '') ?? '';
}
