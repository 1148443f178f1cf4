import type { Vendor, VendorRequest } from '../model/vendor';

const LIBRARY = /\/i\/(\d{3,9})\/(\d{3,9})\/di\.js$/;

/** Medallia Digital Experience Analytics (Decibel): recordings with packed content. */
export default {
  name: 'Medallia DXA (Decibel)',
  category: 'replay',
  docs: 'https://docs.medallia.com/en/medallia-experience-cloud/digital-experience-analytics',
  holds: 5000,
  hosts: ['decibelinsight.net'],
  own: ['decibelinsight.net'],
  marks: { path: ['/di.js'] },
  claims: (request) => LIBRARY.test(request.url.pathname) || isCollection(request),
  decode(request) {
    const [, client, site] = LIBRARY.exec(request.url.pathname) ?? [];
    if (site !== undefined) return [{ vendor: 'medallia-dxa', account: `${client}/${site}`, kind: 'load', params: {} }];
    return isCollection(request) ? [{ vendor: 'medallia-dxa', kind: 'aux', params: {} }] : [];
  },
} satisfies Vendor;

function isCollection({ url }: VendorRequest): boolean {
  return /^(?:[\w-]+\.)?collection\.decibelinsight\.net$|^collection[\w.-]*\.decibelinsight\.net$/.test(url.hostname);
}
