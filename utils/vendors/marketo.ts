import type { Address, Hit, Vendor, VendorRequest } from '../model/vendor';
import { fieldNames } from './parse/personal';
import { type Fields, fieldsOf, query } from './parse/query';

const MUNCHKIN = /^([\w-]+)\.mktoresp\.com$/;
const FORM = '/index.php/leadCapture/save2';

/**
 * Marketo: Munchkin's page views and, of itself, link clicks; and forms, which post to Marketo's host or the company's own.
 * A form that was sent is called `form_submit`.
 */
export default {
  name: 'Marketo',
  category: 'marketing',
  docs: 'https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/javascriptapi/leadtracking/lead-tracking',
  holds: 500,
  hosts: ['marketo.net', 'mktoresp.com'],
  marks: { path: ['/js/forms2/', '/leadCapture/'] },
  standard: { 'form-submit': ['form_submit'] },
  claims: (request) => isLibrary(request.url) || isVisit(request.url) || isForm(request),
  decode(request) {
    if (isLibrary(request.url)) return [{ vendor: 'marketo', kind: 'load', params: {} }];
    if (isVisit(request.url)) return [visit(request.url)];
    return isForm(request) ? [form(request)] : [];
  },
} satisfies Vendor;

function isLibrary({ hostname, pathname }: Address): boolean {
  if (hostname === 'munchkin.marketo.net') return /\/munchkin(?:-beta)?\.js$/.test(pathname);
  return pathname.endsWith('/js/forms2/js/forms2.min.js');
}

function isVisit({ hostname, pathname }: Address): boolean {
  return MUNCHKIN.test(hostname) && pathname.startsWith('/webevents/');
}

function isForm({ url, method }: VendorRequest): boolean {
  return method === 'POST' && url.pathname === FORM;
}

function visit(url: Address): Hit {
  const fields = query(url.search);
  const event = url.pathname.split('/')[2];
  const account = fields.get('_mchId') ?? MUNCHKIN.exec(url.hostname)?.[1]?.toUpperCase();
  const base = { vendor: 'marketo', account, event, params: {}, page: pageOf(fields) };
  if (event === 'visitWebPage') return { ...base, kind: 'pageview' };
  const link = fields.get('_mchHr');
  if (event === 'clickLink') return { ...base, kind: 'event', automatic: true, params: link ? { _mchHr: link } : {} };
  return { ...base, kind: 'aux' };
}

function pageOf(fields: Fields): string | undefined {
  const host = fields.get('_mchHo');
  return host ? `${fields.get('_mchPc') ?? 'https:'}//${host}${fields.get('_mchRu') ?? '/'}` : undefined;
}

function form(request: VendorRequest): Hit {
  const fields = fieldsOf(request);
  const id = fields.get('formid') ?? fields.get('formId');
  const names = [...fields.keys()].filter((name) => /^[A-Z]/.test(name));
  return {
    vendor: 'marketo',
    account: fields.get('munchkinId'),
    event: 'form_submit',
    kind: 'event',
    params: { ...(id === undefined ? {} : { formid: id }), ...fieldNames(names) },
  };
}
