import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { dotted } from './parse/dotted';
import { payloadOf } from './parse/encoded-payload';
import { isLoose, type Loose } from './parse/json';
import { looseList, looseOf, textOf } from './parse/loose-text';
import { impersonal } from './parse/personal';

const EVENTS = /^\/3\.0\/projects\/([\da-zA-Z]{16,40})\/events(?:\/([^/]{1,200}))?$/;
/** Clicks and elements that its automatic tracking records of every page. */
const AUTOMATIC = new Set(['clicks', 'element_views']);
/** What every event is enriched with, and the person. */
const SKIP = new Set(['keen', 'tech', 'geo', 'user', 'ip_address', 'user_agent', 'time', 'local_time_full', 'referrer']);

/** Keen: events under the name of their collection, one at a time or many. */
export default {
  name: 'Keen',
  category: 'data-platform',
  docs: 'https://keen.io/docs/api/#record-a-single-event',
  holds: 1000,
  hosts: ['keen.io'],
  standard: { 'form-submit': ['form_submissions', 'form-submit'] },
  claims: (request) => isOwn(request) && EVENTS.test(request.url.pathname),
  decode(request) {
    const [, account, collection] = (isOwn(request) && EVENTS.exec(request.url.pathname)) || [];
    if (account === undefined) return [];
    const read = payloadOf(request);
    if (!isLoose(read)) return [hit(account, collection && decoded(collection), {})];
    if (collection !== undefined) return [hit(account, decoded(collection), read)];
    return Object.entries(read).flatMap(([name, list]) => looseList(list).map((event) => hit(account, name, event)));
  },
} satisfies Vendor;

function isOwn({ url }: VendorRequest): boolean {
  return url.hostname === 'api.keen.io';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function hit(account: string, event: string | undefined, body: Loose): Hit {
  const { url, page } = body;
  return {
    vendor: 'keen',
    account,
    event,
    kind: event === 'pageviews' ? 'pageview' : 'event',
    params: impersonal(dotted(body, SKIP)),
    automatic: AUTOMATIC.has(event ?? '') || undefined,
    page: textOf(looseOf(url)['full']) ?? textOf(url) ?? textOf(looseOf(page)['url']),
  };
}
