import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { consentOf } from './parse/consent';
import { googleTagId } from './parse/google-tag';
import { numberOf } from './parse/number';
import { pixelParams } from './parse/pixel-params';
import { type Fields, fieldsOf } from './parse/query';
import { semicolonFields } from './parse/semicolons';

const HOST = /(?:^|\.)doubleclick\.net$|^(?:adservice|www)\.google\.(?:com?\.)?[a-z]{2,3}$|^ade\.googlesyndication\.com$/;
const ACTIVITY = /^\/(?:activity[a-z]?;|ddm\/(?:activity(?:_ext)?|fls)\/|gmp\/conversion;|td\/fls\/rul\/activity[a-z]?;)/;
const KEPT = /^(?!(?:ord|num|qty|cost|u\d{1,3}|tran|dc_lat|npa|dma|tfua|tag_for_child_directed_treatment)$)/;
const paramsOf = pixelParams(KEPT);

/**
 * Floodlight of Campaign Manager 360: an activity is its group and its tag (`type/cat`). The same activity goes on as a redirect
 * (`dc_pre`), to Google's ad service and to the browser's own attribution; these are side traffic.
 */
export default {
  name: 'Floodlight',
  category: 'ads',
  docs: 'https://support.google.com/campaignmanager/answer/2823450',
  holds: 2000,
  marks: { path: ['src='], query: ['tid=DC-', 'id=DC-', 'id=dc-'] },
  claims: (request) => isLibrary(request) || isActivity(request) || isCollect(request),
  decode(request) {
    if (isLibrary(request)) return [{ vendor: 'floodlight', account: googleTagId(request), kind: 'load', params: {} }];
    if (isCollect(request)) return [collected(fieldsOf(request))];
    return isActivity(request) ? [activity(request)] : [];
  },
} satisfies Vendor;

function isLibrary(request: VendorRequest): boolean {
  return /^DC-/i.test(googleTagId(request) ?? '');
}

function isActivity({ url }: VendorRequest): boolean {
  return HOST.test(url.hostname) && ACTIVITY.test(url.pathname) && /[;/]src=\d/.test(url.pathname);
}

function isCollect({ url }: VendorRequest): boolean {
  return url.pathname === '/ccm/collect' && /^DC-\d+$/.test(url.searchParams.get('tid') ?? '');
}

function activity({ url }: VendorRequest): Hit {
  const fields = semicolonFields(url);
  const names = [fields.get('type'), fields.get('cat')].filter(Boolean);
  const repeated = fields.has('dc_pre') || fields.has('register_conversion') || /^\/(?:ddm\/fls|gmp|td)\//.test(url.pathname);
  return {
    vendor: 'floodlight',
    account: `DC-${fields.get('src') ?? ''}`,
    event: names.length > 0 ? names.join('/') : undefined,
    kind: repeated ? 'aux' : 'event',
    params: paramsOf(fields),
    value: numberOf(fields.get('cost')),
    consent: consentOf(fields),
    page: fields.get('~oref')?.replace(/\?$/, '') || undefined,
  };
}

function collected(fields: Fields): Hit {
  const event = fields.get('en') || undefined;
  return {
    vendor: 'floodlight',
    account: fields.get('tid'),
    event,
    kind: event === undefined || event === 'page_view' ? 'pageview' : 'event',
    params: {},
    consent: consentOf(fields),
    page: fields.get('dl') || undefined,
  };
}
