import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { pixelParams } from './parse/pixel-params';
import { fieldsOf } from './parse/query';

const HOST = /^in-automate\.(?:brevo|sendinblue)\.com$/;
const DROP = /^(?:key|sib_type|sib_name|cuid|ma_url|ma_title|ma_path|ma_referrer|sib_v|_)$/;
const paramsOf = pixelParams(DROP, /^(?:email_id|email|sib_email|contact)/);

/** Brevo (once Sendinblue): pages and events of its tracker, told apart by `sib_type`; naming a visitor is side traffic. */
export default {
  name: 'Brevo',
  category: 'marketing',
  docs: 'https://developers.brevo.com/docs/getting-started-with-brevo-tracker',
  holds: 500,
  hosts: ['brevo.com', 'sendinblue.com', 'sibautomation.com'],
  own: ['in-automate.brevo.com', 'in-automate.sendinblue.com', 'sibautomation.com'],
  claims: (request) => isLibrary(request) || isTracker(request),
  decode(request) {
    if (isLibrary(request)) {
      return [{ vendor: 'brevo', account: request.url.searchParams.get('key') ?? undefined, kind: 'load', params: {} }];
    }
    return isTracker(request) ? [hit(request)] : [];
  },
} satisfies Vendor;

function isLibrary({ url }: VendorRequest): boolean {
  if (url.hostname === 'sibautomation.com') return url.pathname === '/sa.js';
  return url.hostname === 'cdn.brevo.com' && url.pathname === '/js/sdk-loader.js';
}

function isTracker({ url }: VendorRequest): boolean {
  return HOST.test(url.hostname) && /^\/p\/?$/.test(url.pathname);
}

function hit(request: VendorRequest): Hit {
  const fields = fieldsOf(request);
  const type = fields.get('sib_type') ?? '';
  return {
    vendor: 'brevo',
    account: fields.get('key') || undefined,
    event: fields.get('sib_name') || type || undefined,
    kind: type === 'page' ? 'pageview' : type === 'identify' ? 'aux' : 'event',
    params: paramsOf(fields),
    page: fields.get('ma_url') || undefined,
  };
}
