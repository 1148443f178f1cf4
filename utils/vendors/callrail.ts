import type { Address, Vendor } from '../model/vendor';

const LIBRARY = /^\/companies\/(\d+)\/\w+\/\d+\/swap\.js$/;
const FORM = /^\/companies\/(\d+)\/\w+\/\d+\/form_capture\.json$/;
const SIDE = /\/(?:swap_session|swap|poll|integrations?|track|icap)(?:\.json)?$/;

/** CallRail: swaps phone numbers, counts calls on its own side, and collects the site's forms (`form_capture`). */
export default {
  name: 'CallRail',
  category: 'marketing',
  docs: 'https://support.callrail.com/',
  holds: 500,
  hosts: ['callrail.com'],
  standard: { 'form-submit': ['form_capture'] },
  claims: ({ url }) => isScript(url),
  decode({ url, method }) {
    if (!isScript(url)) return [];
    const library = LIBRARY.exec(url.pathname)?.[1];
    if (library !== undefined) return [{ vendor: 'callrail', account: library, kind: 'load', params: {} }];
    const account = FORM.exec(url.pathname)?.[1];
    const form = account !== undefined && method === 'POST';
    if (form) return [{ vendor: 'callrail', account, event: 'form_capture', kind: 'event', params: {} }];
    return [{ vendor: 'callrail', kind: 'aux', params: {} }];
  },
} satisfies Vendor;

function isScript({ hostname, pathname }: Address): boolean {
  if (!/^(?:cdn|js|app)\.callrail\.com$/.test(hostname)) return false;
  return LIBRARY.test(pathname) || FORM.test(pathname) || (hostname.startsWith('js.') && SIDE.test(pathname));
}
