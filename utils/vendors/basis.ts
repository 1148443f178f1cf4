import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { pixelParams } from './parse/pixel-params';
import { fieldsOf } from './parse/query';

const paramsOf = pixelParams(/^(?:cb|r|ord|cntr_.*)$/, /email/i);

const PIXEL = /^\/(iap|conv|up)\/([\da-f]{8,32})\/?$/i;

/** Basis, once SiteScout: pixels without names, for an audience (`iap`) or a conversion (`conv`). */
export default {
  name: 'Basis (SiteScout)',
  category: 'ads',
  docs: 'https://support.basis.com/',
  holds: 1000,
  hosts: ['sitescout.com', 'basis.net'],
  own: ['sitescout.com', 'basis.net'],
  claims: (request) => isLibrary(request) || isSync(request) || isPixel(request),
  decode(request) {
    if (isLibrary(request)) return [{ vendor: 'basis', kind: 'load', params: {} }];
    if (isSync(request)) return [{ vendor: 'basis', kind: 'aux', params: {} }];
    return isPixel(request) ? [hit(request)] : [];
  },
} satisfies Vendor;

function isLibrary({ url }: VendorRequest): boolean {
  return /^cdn\d*\.basis\.net$/.test(url.hostname) && url.pathname.endsWith('.js');
}

function isSync({ url }: VendorRequest): boolean {
  return (
    /^pixel-sync\.sitescout\.com$/.test(url.hostname) ||
    (/\.sitescout\.com$/.test(url.hostname) && url.pathname.startsWith('/dmp/'))
  );
}

function isPixel({ url }: VendorRequest): boolean {
  return /^(?:pixel|pixel-a|clickserv)\.(?:sitescout\.com|basis\.net)$/.test(url.hostname) && PIXEL.test(url.pathname);
}

function hit(request: VendorRequest): Hit {
  const [, path, account] = PIXEL.exec(request.url.pathname) ?? [];
  return {
    vendor: 'basis',
    account,
    event: path === 'conv' ? 'conversion' : 'audience',
    kind: 'event',
    params: paramsOf(fieldsOf(request)),
  };
}
