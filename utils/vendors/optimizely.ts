import type { Address, Hit, Vendor, VendorRequest } from '../model/vendor';
import { looseList, looseOf, textOf } from './parse/loose-text';
import { numberOf } from './parse/number';
import { impersonal } from './parse/personal';
import { query } from './parse/query';
import { isUnread } from './parse/unread';

/** Life signs of the library and of experiments: proof of nothing that a visitor did. */
const AUX = new Set(['client_activation', 'campaign_activated', 'campaign_decision', 'decision']);

/** Optimizely Web Experimentation: a JSON of visitors, each with snapshots of events. Older snippets put one event in the address. */
export default {
  name: 'Optimizely',
  category: 'testing',
  docs: 'https://docs.developers.optimizely.com/web-experimentation/docs',
  holds: 3000,
  hosts: ['optimizely.com'],
  own: ['optimizely.com'],
  claims: ({ url }) => isLibrary(url) || isEvents(url) || isOldEvent(url),
  decode(request) {
    const { url, body } = request;
    if (isLibrary(url)) {
      const account = /^\/(?:public\/\d+\/)?js\/(\d+)/.exec(url.pathname)?.[1];
      return [{ vendor: 'optimizely', account, kind: 'load', params: {} }];
    }
    if (isOldEvent(url)) return [oldEvent(request)];
    if (!isEvents(url)) return [];
    if (isUnread(request)) return [{ vendor: 'optimizely', kind: 'event', params: {} }];
    const payload = looseOf(body);
    const account = textOf(payload['account_id']);
    return looseList(payload['visitors'])
      .flatMap((visitor) => looseList(visitor['snapshots']))
      .flatMap((snapshot) => looseList(snapshot['events']))
      .map((event) => hit(account, event));
  },
} satisfies Vendor;

function isLibrary({ hostname, pathname }: Address): boolean {
  return /^cdn(?:-pci)?\.optimizely\.com$/.test(hostname) && /\/js\/(?:geo|\d+|[\w-]+)\.js$/.test(pathname);
}

function isEvents({ hostname, pathname }: Address): boolean {
  return /^logx\.optimizely\.com$/.test(hostname) && /^\/v1\/events\/?$/.test(pathname);
}

function isOldEvent({ hostname, pathname }: Address): boolean {
  return /^(?:logx?|\d+\.log)\.optimizely\.com$/.test(hostname) && /^\/(?:log\/)?(?:event|decision)$/.test(pathname);
}

/** Money comes as whole cents. */
function hit(account: string | undefined, { k, key, y, type, tags, revenue, ...rest }: { readonly [key: string]: unknown }): Hit {
  const sort = textOf(y) ?? textOf(type) ?? '';
  const money = numberOf(revenue) ?? numberOf(looseOf(tags)['revenue']);
  const common = { vendor: 'optimizely', account, event: textOf(k) ?? textOf(key) ?? sort };
  const params = { type: sort, ...impersonal(looseOf(tags)), ...impersonal(looseOf(rest['a'])) };
  if (AUX.has(sort)) return { ...common, kind: 'aux', params };
  if (sort === 'view_activated') return { ...common, kind: 'pageview', params };
  return { ...common, kind: 'event', params, value: money === undefined ? undefined : money / 100 };
}

/** Between the two: one JSON object per event. */
function oldEvent({ url, body }: VendorRequest): Hit {
  const { accountId, projectId, eventType, eventName } = looseOf(body);
  if (eventType !== undefined) {
    return hit(textOf(accountId) ?? textOf(projectId), { y: eventType, k: eventName });
  }
  const fields = query(body?.includes('=') ? body : url.search);
  const event = fields.get('n');
  const side = url.pathname.endsWith('decision') || fields.get('y') === 'true' || !event;
  return { vendor: 'optimizely', account: fields.get('a') ?? fields.get('d'), event, kind: side ? 'aux' : 'event', params: {} };
}
