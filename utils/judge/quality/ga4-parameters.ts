import { remember } from '../remember';
import type { HitRule, SentHit, Tell } from './flaw';
import { RESERVED } from './ga4-names';

/** Source of these limits: support.google.com/analytics/answer/9267744; of the longer ones, answer/6317485. In characters. */
const LIMITS = { name: 40, value: 100, count: 25 };
/** The same of properties of the user. */
const OF_USER = { prefix: 'up.', name: 24, value: 36 };
const LONGER: { readonly [name: string]: number } = { page_title: 300, page_referrer: 420, page_location: 1000 };
/** What Google's own library adds, which counts for nothing. */
const OWN =
  /^(?:_\w+|page_(?:title|referrer|location)|ga_session_(?:id|number)|session_engaged|engagement_time_msec|traffic_type|ignore_referrer|campaign\w*|source|medium|term|content|currency|value|debug_mode)$/;

/** Parameters that Google Analytics 4 cuts, drops or does not take. */
export const ga4Parameters: HitRule = (event, tell) => {
  if (event.vendor !== 'ga4' || event.hit.automatic) return;
  const { params } = event;
  let count = 0;
  for (const name of Object.keys(params)) {
    const value = params[name];
    if (name.startsWith(OF_USER.prefix)) {
      userProperty(event, name.slice(OF_USER.prefix.length), value, tell);
      continue;
    }
    const limit = LONGER[name] ?? LIMITS.value;
    if (typeof value === 'string' && value.length > limit && (!OWN.test(name) || name in LONGER))
      tell({ code: 'parameter-too-long', event, detail: { parameter: name, limit } });
    if (!isOwn(name)) continue;
    count++;
    if (name.length > LIMITS.name)
      tell({ code: 'parameter-name-too-long', event, detail: { parameter: name, limit: LIMITS.name } });
    if (RESERVED.test(name)) tell({ code: 'parameter-name-reserved', event, detail: { parameter: name } });
  }
  if (count > LIMITS.count) tell({ code: 'too-many-parameters', event, detail: { count, limit: LIMITS.count } });
};

function userProperty(event: SentHit, parameter: string, value: unknown, tell: Tell): void {
  if (parameter.length > OF_USER.name)
    tell({ code: 'parameter-name-too-long', event, detail: { parameter, limit: OF_USER.name } });
  if (String(value).length > OF_USER.value)
    tell({ code: 'parameter-too-long', event, detail: { parameter, limit: OF_USER.value } });
}

/** Names of the parameters that the site itself gave an event. */
export function ownParameters({ params }: SentHit): string[] {
  return Object.keys(params).filter(isOwn);
}

const isOwn = remember((name) => !name.startsWith(OF_USER.prefix) && !OWN.test(name));
