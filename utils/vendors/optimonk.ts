import type { Address, Hit, Vendor, VendorRequest } from '../model/vendor';
import { looseOf, textOf } from './parse/loose-text';
import { fieldsOf } from './parse/query';
import { record } from './parse/record';

const LIBRARY = /^\/(?:script\.js|public\/(\d+)\/(?:js|shopify|shoprenter)\/[\w.-]*preload[\w.-]*\.js|preload[\w.-]*\.js)$/;
const CAMPAIGN = /^\/public\/(\d+)\/(\w+)(?:\/(\w+))?$/;
/** What a visitor did with a campaign: filled it in, took its coupon. */
const DONE = new Set(['filled', 'conversion', 'convert', 'subscribe', 'coupon', 'feedback']);

/**
 * OptiMonk: popups. It tells Google Analytics and the data layer of `shown` and `filled` itself (`OptiMonk filled`); what it sends home
 * is mostly about what to show.
 */
export default {
  name: 'OptiMonk',
  category: 'marketing',
  docs: 'https://support.optimonk.com/',
  holds: 1000,
  hosts: ['optimonk.com'],
  standard: { 'form-submit': ['filled'] },
  claims: ({ url }) => isLibrary(url) || isBackEnd(url),
  decode(request) {
    const { url } = request;
    if (isLibrary(url)) {
      const account = url.searchParams.get('account') ?? LIBRARY.exec(url.pathname)?.[1];
      return [{ vendor: 'optimonk', account, kind: 'load', params: {} }];
    }
    return isBackEnd(url) ? [hit(request)] : [];
  },
} satisfies Vendor;

function isLibrary({ hostname, pathname }: Address): boolean {
  return /^(?:onsite|front)\.optimonk\.com$/.test(hostname) && LIBRARY.test(pathname);
}

function isBackEnd({ hostname, pathname }: Address): boolean {
  if (!/^(?:front|backend)\.optimonk\.com$/.test(hostname)) return false;
  return CAMPAIGN.test(pathname) || /^\/(?:analytics|metrics|user-alert|error)(?:\/|$)/.test(pathname);
}

function hit(request: VendorRequest): Hit {
  const [, inPath, first, second] = CAMPAIGN.exec(request.url.pathname) ?? [];
  const what = [second, first].find((word) => word !== undefined && DONE.has(word));
  const fields = record(fieldsOf(request));
  const account = inPath ?? textOf(looseOf(fields['data'])['account']) ?? textOf(fields['account']);
  if (what === undefined || request.method !== 'POST')
    return { vendor: 'optimonk', account, event: first, kind: 'aux', params: {} };
  const { campaign, creative } = looseOf(fields[what] ?? fields['data'] ?? request.body);
  const params = record(
    Object.entries({ campaign: textOf(campaign), creative: textOf(creative) }).flatMap(([key, text]) =>
      text === undefined ? [] : [[key, text]],
    ),
  );
  return { vendor: 'optimonk', account, event: what, kind: 'event', params };
}
