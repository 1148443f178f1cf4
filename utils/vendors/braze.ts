import type { Address, Hit, Vendor } from '../model/vendor';
import type { Loose } from './parse/json';
import { looseList, looseOf, textOf } from './parse/loose-text';
import { numberOf } from './parse/number';
import { impersonal } from './parse/personal';
import { record } from './parse/record';
import { isUnread } from './parse/unread';

const LIBRARY = /\/(?:braze|appboy)(?:[\w.-]*)?\.min\.js$/;
const DATA = /^\/api\/v3\/data\/?$/;
const SIDE = /^\/api\/v3\/(?:content_cards|feature_flags|template|geo|push)/;

/**
 * Braze: events by a short code. `ce` is one of the site, with a name of its own, `p` a purchase (called `purchase` here); all others,
 * such as the start of a session, are the library's.
 */
export default {
  name: 'Braze',
  category: 'marketing',
  docs: 'https://www.braze.com/docs/developer_guide/analytics/',
  holds: 11_000,
  hosts: ['braze.com', 'braze.eu', 'appboycdn.com'],
  own: ['appboycdn.com'],
  standard: { purchase: ['purchase'] },
  claims: ({ url }) => isLibrary(url) || isSdk(url),
  decode(request) {
    const { url, body } = request;
    if (isLibrary(url)) return [{ vendor: 'braze', kind: 'load', params: {} }];
    if (!isSdk(url)) return [];
    const payload = looseOf(body);
    const account = textOf(payload['api_key']);
    if (SIDE.test(url.pathname)) return [{ vendor: 'braze', account, kind: 'aux', params: {} }];
    if (isUnread(request)) return [{ vendor: 'braze', kind: 'event', params: {} }];
    const hits = looseList(payload['events']).map((event) => hit(event, account));
    return hits.length > 0 ? hits : [{ vendor: 'braze', account, kind: 'aux', params: {} }];
  },
} satisfies Vendor;

function isLibrary({ hostname, pathname }: Address): boolean {
  return hostname === 'js.appboycdn.com' && LIBRARY.test(pathname);
}

function isSdk({ hostname, pathname }: Address): boolean {
  return /\.braze\.(?:com|eu)$/.test(hostname) && (DATA.test(pathname) || SIDE.test(pathname));
}

function hit({ name, data }: Loose, account: string | undefined): Hit {
  const { n, p, pid, c, q, pr } = looseOf(data);
  const base = { vendor: 'braze', account };
  if (name === 'ce') return { ...base, event: textOf(n), kind: 'event', params: impersonal(p) };
  if (name !== 'p') return { ...base, event: textOf(name), kind: 'aux', params: {}, automatic: true };
  const item = record(
    [['item_id', textOf(pid)] as const, ['price', numberOf(p)] as const, ['quantity', numberOf(q)] as const].flatMap(
      ([key, value]) => (value === undefined ? [] : [[key, value]]),
    ),
  );
  const price = numberOf(p);
  const value = price === undefined ? undefined : price * (numberOf(q) ?? 1);
  return { ...base, event: 'purchase', kind: 'event', params: impersonal(pr), items: [item], value, currency: textOf(c) };
}
