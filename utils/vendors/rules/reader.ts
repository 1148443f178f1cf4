import type { VendorRule } from '../../model/recording';
import type { Address, Hit, VendorRequest } from '../../model/vendor';
import { numberOf } from '../parse/number';
import { type Contents, contentsOf } from './contents';
import { type Found, find } from './find';
import { ownId } from './identity';
import { createMatcher } from './matcher';
import { createParams } from './params';

const PAGEVIEW = /^\$?(?:virtual[ _-]?)?(?:page|screen)[ _-]?view(?:ed|s)?$/i;
/** What a page loads to have it, not to tell somebody something. */
const LOADED = /^(?:font|stylesheet|media|main_frame|document|object|csp_report|manifest|websocket)$/;
/** Parameters under which libraries say which page an event is about. Not `url` alone, which is as often where a link leads. */
const PAGES = ['dl', 'page_url', 'pageUrl', 'page_location', 'page.url', 'page.href', 'context.page.url'];

/** One rule, ready to read. */
export interface RuleReader {
  readonly rule: VendorRule;
  matches(url: Address): boolean;
  /**
   * The events of a request that matches. Where no name stands at its place, what was sent is an event without a name, so that it is
   * never taken for silence; what was only fetched is nothing.
   */
  read(request: VendorRequest): Hit[];
}

export function createRuleReader(rule: VendorRule): RuleReader {
  const vendor = ownId(rule.name);
  return {
    rule,
    matches: createMatcher(rule),
    read(request) {
      if (LOADED.test(request.type ?? '')) return [];
      const contents = contentsOf(request);
      const params = createParams(contents);
      const events = rule.event ? find(contents, rule.event) : named(request, contents);
      const account = rule.account ? find(contents, rule.account)[0]?.value : undefined;
      const base = { vendor, ...(account !== undefined && { account }) };
      if (events.length > 0) return events.map((found) => hit(base, found.value, params(found)));
      if (isLibrary(request)) return [{ ...base, kind: 'load', params: {} }];
      return isSent(request) ? [{ ...base, kind: 'event', params: params(null) }] : [];
    },
  };
}

/** The event of a rule that does not say where its name stands: the end of the path. */
function named(request: VendorRequest, { segments }: Contents): Found[] {
  if (isLibrary(request)) return [];
  return [{ value: segments.at(-1) ?? request.url.hostname, holder: null, entry: null }];
}

function hit(base: Pick<Hit, 'vendor' | 'account'>, event: string, params: Hit['params']): Hit {
  const value = numberOf(params['value']);
  const currency = String(params['currency'] ?? '').toUpperCase();
  const page = PAGES.map((name) => params[name]).find((said) => /^https?:\/\//i.test(String(said ?? '')));
  return {
    ...base,
    event,
    kind: PAGEVIEW.test(event) ? 'pageview' : 'event',
    params,
    ...(value !== undefined && { value }),
    ...(/^[A-Z]{3}$/.test(currency) && { currency }),
    ...(page !== undefined && { page: String(page) }),
  };
}

function isLibrary({ type, url }: VendorRequest): boolean {
  return type === 'script' && /\.m?js$/i.test(url.pathname);
}

function isSent({ method, type = '' }: VendorRequest): boolean {
  return method !== 'GET' || type === 'ping' || type === 'beacon';
}
