import type { Address, Vendor } from '../model/vendor';
import { fieldNames, USER_DATA } from './parse/personal';
import { fieldsOf } from './parse/query';
import { record } from './parse/record';

/** Pardot (Account Engagement): page views, and forms on its own host, called `form_submit`. */
export default {
  name: 'Pardot',
  category: 'marketing',
  docs: 'https://developer.salesforce.com/docs/marketing/pardot/overview',
  holds: 500,
  hosts: ['pardot.com'],
  standard: { 'form-submit': ['form_submit'] },
  claims: ({ url, method }) => isLibrary(url) || isAnalytics(url) || (method === 'POST' && isForm(url)),
  decode(request) {
    const { url, method } = request;
    if (isLibrary(url)) return [{ vendor: 'pardot', kind: 'load', params: {} }];
    const fields = fieldsOf(request);
    if (isAnalytics(url)) {
      const campaign = fields.get('campaign_id');
      const known: [string, string][] = fields.get('pi_email') ? [[USER_DATA, 'pi_email']] : [];
      const params = record(campaign ? [...known, ['campaign_id', campaign]] : known);
      return [{ vendor: 'pardot', account: fields.get('account_id'), kind: 'pageview', params, page: fields.get('url') }];
    }
    if (method !== 'POST' || !isForm(url)) return [];
    const account = /^\/l\/(\d+)\//.exec(url.pathname)?.[1];
    return [{ vendor: 'pardot', account, event: 'form_submit', kind: 'event', params: fieldNames(fields.keys()) }];
  },
} satisfies Vendor;

function isLibrary({ hostname, pathname }: Address): boolean {
  return /^(?:pi|cdn)\.pardot\.com$/.test(hostname) && pathname === '/pd.js';
}

function isAnalytics({ pathname }: Address): boolean {
  return pathname === '/analytics';
}

function isForm({ pathname }: Address): boolean {
  return /^\/l\/\d+\/[\d-]+\/\w+$/.test(pathname);
}
