import type { Visit } from '../../model/linked';
import type { Rule, SentHit } from './flaw';

/** Names under which vendors ask for people's data themselves, hashed: kinds of Google's `em`, and the id that a site gives its visitors. */
const ASKED_FOR = /^(?:em|pn|fn|ln|sa|ct|rg|pc|co|user_id|uid)$/;
/** Vendors that forbid personal data in any parameter. Source: support.google.com/analytics/answer/6366371. */
const FORBIDDEN: ReadonlySet<string> = new Set(['ga4', 'universal-analytics']);
const E_MAIL = /[\w.+-]{1,64}@[\w-]{1,250}\.[a-z]{2,24}/i;
/** Hosts on which nothing is in production. */
const LOCAL = /^(?:localhost|127\.|10\.|192\.168\.|\[::1\]|.*\.(?:local|localhost)$)/;

/** Personal data where it must not be, and what is meant for trying only. */
export const people: Rule = function* (hits, visit) {
  for (const event of hits) {
    const names = (event.hit.userData ?? []).filter((name) => !ASKED_FOR.test(name));
    if (FORBIDDEN.has(event.vendor) && names.length > 0)
      yield { code: 'personal-data', event, detail: { parameters: names.join(', ') } };
    if (FORBIDDEN.has(event.vendor) && hasEmail(event.hit.page)) yield { code: 'address-with-email', event };
    if (event.vendor === 'ga4' && isDebug(event) && !isLocal(visit)) yield { code: 'debug-mode', event };
  }
};

function isDebug({ hit: { params } }: SentHit): boolean {
  return String(params['_dbg'] ?? params['debug_mode'] ?? '') === '1' || params['debug_mode'] === 'true';
}

function isLocal({ url }: Visit): boolean {
  return URL.canParse(url) && LOCAL.test(new URL(url).hostname);
}

function hasEmail(address = ''): boolean {
  try {
    return E_MAIL.test(decodeURIComponent(address.replace(/^[a-z]+:\/\/[^/]*/i, '')));
  } catch {
    return E_MAIL.test(address);
  }
}
