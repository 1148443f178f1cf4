import type { Address, Hit, Vendor, VendorRequest } from '../model/vendor';
import { fieldNames, USER_DATA } from './parse/personal';
import { fieldsOf } from './parse/query';
import { record } from './parse/record';

/** ActiveCampaign: visits, events by name, and its forms, called `form_submit`. */
export default {
  name: 'ActiveCampaign',
  category: 'marketing',
  docs: 'https://developers.activecampaign.com/docs/event-tracking',
  holds: 500,
  hosts: ['trackcmp.net', 'app-us1.com', 'activehosted.com'],
  standard: { 'form-submit': ['form_submit'] },
  claims: (request) => isLibrary(request.url) || isVisit(request.url) || isEvent(request.url) || isForm(request.url),
  decode(request) {
    const { url } = request;
    if (isLibrary(url)) return [{ vendor: 'activecampaign', kind: 'load', params: {} }];
    if (isVisit(url) || isEvent(url)) return [track(request)];
    return isForm(url) ? form(request) : [];
  },
} satisfies Vendor;

function isLibrary({ hostname, pathname }: Address): boolean {
  return /^diffuser-cdn\.app-us1\.com$/.test(hostname) || (hostname.endsWith('.activehosted.com') && pathname === '/f/embed.php');
}

function isVisit({ hostname, pathname, search }: Address): boolean {
  if (/(?:^|\.)trackcmp\.net$/.test(hostname)) return pathname === '/visit';
  return hostname === 'prism.app-us1.com' && pathname === '/' && search.includes('a=');
}

function isEvent({ hostname, pathname }: Address): boolean {
  return /(?:^|\.)trackcmp\.net$/.test(hostname) && pathname === '/event';
}

function isForm({ hostname, pathname }: Address): boolean {
  return hostname.endsWith('.activehosted.com') && pathname === '/proc.php';
}

function track(request: VendorRequest): Hit {
  const fields = fieldsOf(request);
  const known: [string, string][] = fields.get('e') || fields.has('visit') ? [[USER_DATA, 'email']] : [];
  const base = { vendor: 'activecampaign', account: fields.get('actid') ?? fields.get('a'), page: fields.get('u') };
  if (isVisit(request.url)) return { ...base, kind: 'pageview', params: record(known) };
  const data = fields.get('eventdata');
  const params = record(data ? [...known, ['eventdata', data]] : known);
  return { ...base, event: fields.get('event'), kind: 'event', params };
}

function form(request: VendorRequest): Hit[] {
  const fields = fieldsOf(request);
  const account = /^([\w-]+)\.activehosted/.exec(request.url.hostname)?.[1];
  const names = [...fields.keys()].filter((name) => /^(?:email|phone|fullname|firstname|lastname|field\[)/.test(name));
  if (fields.size === 0 && request.method !== 'POST') return [];
  return [{ vendor: 'activecampaign', account, event: 'form_submit', kind: 'event', params: fieldNames(names) }];
}
