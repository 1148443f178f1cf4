import type { Vendor, VendorRequest } from '../model/vendor';

/** Adobe Experience Cloud ID Service, on Adobe's hosts or the site's own: it hands out visitor ids, nothing else. */
export default {
  name: 'Adobe Experience Cloud ID Service',
  category: 'data-platform',
  docs: 'https://experienceleague.adobe.com/en/docs/id-service/using/home',
  holds: 0,
  marks: { path: ['VisitorAPI'], query: ['d_visid_ver='] },
  claims: (request) => isId(request) || isLibrary(request),
  decode(request) {
    if (isLibrary(request)) return [{ vendor: 'adobe-ecid', kind: 'load', params: {} }];
    if (!isId(request)) return [];
    const { searchParams } = request.url;
    const account = searchParams.get('d_orgid') ?? searchParams.get('mcorgid') ?? undefined;
    return [{ vendor: 'adobe-ecid', account, kind: 'aux', params: {} }];
  },
} satisfies Vendor;

function isId({ url }: VendorRequest): boolean {
  return /^\/id(?:\/rd)?$/.test(url.pathname) && url.searchParams.has('d_visid_ver');
}

function isLibrary({ url }: VendorRequest): boolean {
  return /\/VisitorAPI(?:\.min)?\.js$/.test(url.pathname);
}
