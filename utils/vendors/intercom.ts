import type { Address, Hit, Vendor, VendorRequest } from '../model/vendor';
import { looseList, looseOf, textOf } from './parse/loose-text';
import { impersonal } from './parse/personal';
import { fieldsOf } from './parse/query';
import { record } from './parse/record';

const LIBRARY = /^\/widget\/(\w+)$/;
const API = /^\/messenger\/web\/(.+)$/;

/**
 * Intercom: events of the site, the messenger opened (`open`) and messages sent (`message_sent`, the only name that is not Intercom's).
 * Pings, metrics and rules are side traffic.
 */
export default {
  name: 'Intercom',
  category: 'marketing',
  docs: 'https://developers.intercom.com/installing-intercom/web/methods',
  holds: 1000,
  hosts: ['intercom.io', 'intercomcdn.com'],
  standard: { 'chat-open': ['open'], 'chat-lead': ['message_sent'] },
  claims: ({ url }) => isLibrary(url) || isApi(url),
  decode(request) {
    const { url } = request;
    if (isLibrary(url)) return [{ vendor: 'intercom', account: LIBRARY.exec(url.pathname)?.[1], kind: 'load', params: {} }];
    return isApi(url) ? hits(request) : [];
  },
} satisfies Vendor;

function isLibrary({ hostname, pathname }: Address): boolean {
  if (hostname === 'js.intercomcdn.com') return /^\/shim[\w.]*\.js$/.test(pathname);
  return hostname === 'widget.intercom.io' && LIBRARY.test(pathname);
}

function isApi({ hostname, pathname }: Address): boolean {
  return /^api-iam(?:\.\w+)?\.intercom\.io$/.test(hostname) && API.test(pathname);
}

function hits(request: VendorRequest): Hit[] {
  const fields = { ...record(fieldsOf(request)), ...looseOf(request.body) };
  const endpoint = API.exec(request.url.pathname)?.[1] ?? '';
  const base = { vendor: 'intercom', account: textOf(fields['app_id']), params: {}, page: textOf(fields['referer']) };
  if (endpoint === 'page_view_events') return [{ ...base, kind: 'pageview' }];
  if (endpoint === 'open') return [{ ...base, event: 'open', kind: 'event' }];
  if (endpoint === 'events') return named(fields, base);
  if (
    /^conversations(?:\/\w+\/(?:reply|quick_reply))?$/.test(endpoint) &&
    ['blocks', 'body', 'parts'].some((key) => key in fields)
  ) {
    return [{ ...base, event: 'message_sent', kind: 'event' }];
  }
  return [{ ...base, event: endpoint.split('/')[0], kind: 'aux' }];
}

function named(fields: { readonly [key: string]: unknown }, base: Omit<Hit, 'kind'>): Hit[] {
  const listed = looseList(fields['events']);
  const found = (listed.length > 0 ? listed : [fields]).flatMap((event): Hit[] => {
    const name = textOf(event['event_name']) ?? textOf(event['name']);
    return name === undefined ? [] : [{ ...base, event: name, kind: 'event', params: impersonal(looseOf(event['metadata'])) }];
  });
  return found.length > 0 ? found : [{ ...base, kind: 'event' }];
}
