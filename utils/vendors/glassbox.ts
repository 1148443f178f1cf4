import type { Vendor, VendorRequest } from '../model/vendor';

/** Glassbox: recordings, sent to a host of the site's own; their content is packed. */
export default {
  name: 'Glassbox',
  category: 'replay',
  docs: 'https://www.glassbox.com/',
  holds: 5000,
  hosts: ['glassboxdigital.io', 'glassboxcdn.com'],
  own: ['glassboxdigital.io', 'glassboxcdn.com'],
  marks: { path: ['/cls_report', '/detector-dom'] },
  claims: (request) => isLibrary(request) || isReport(request),
  decode(request) {
    if (isLibrary(request)) return [{ vendor: 'glassbox', kind: 'load', params: {} }];
    return isReport(request) ? [{ vendor: 'glassbox', kind: 'aux', params: {} }] : [];
  },
} satisfies Vendor;

function isLibrary({ url }: VendorRequest): boolean {
  return /\/detector-dom(?:\.min)?\.js$/.test(url.pathname);
}

function isReport({ url }: VendorRequest): boolean {
  return /\/cls_report\/?$/.test(url.pathname) && url.searchParams.has('clsjsv');
}
