import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { numberOf } from './parse/number';
import { pixelParams } from './parse/pixel-params';
import { semicolonFields } from './parse/semicolons';

const PIXEL = /^\/pixel(?:;|\/(p-[\w-]+)\.gif$)/;
const KEPT = /^(?!(?:labels|orderid|revenue|event|product_id|customer)$)/;
const paramsOf = pixelParams(KEPT);

/** Quantcast: pages and events in one image; what happened is a label (`_fp.event.Newsletter`). Images with `idmatch` match cookies. */
export default {
  name: 'Quantcast',
  category: 'ads',
  docs: 'https://help.quantcast.com/',
  holds: 1500,
  hosts: ['quantserve.com', 'quantcount.com'],
  own: ['quantserve.com', 'quantcount.com'],
  claims: (request) => isLibrary(request) || isPixel(request),
  decode(request) {
    if (isLibrary(request)) return [library(request)];
    return isPixel(request) ? [hit(request)] : [];
  },
} satisfies Vendor;

function isLibrary({ url }: VendorRequest): boolean {
  if (url.hostname === 'rules.quantcount.com') return /^\/rules-p-[\w-]+\.js$/.test(url.pathname);
  return /^(?:secure|edge|pixel)\.quantserve\.com$/.test(url.hostname) && /^\/a?quant\.js$/.test(url.pathname);
}

function library({ url }: VendorRequest): Hit {
  const account = /^\/rules-(p-[\w-]+)\.js$/.exec(url.pathname)?.[1] ?? url.searchParams.get('a') ?? undefined;
  return { vendor: 'quantcast', account, kind: 'load', params: {} };
}

function isPixel({ url }: VendorRequest): boolean {
  return /^(?:pixel|cms)\.quantserve\.com$/.test(url.hostname) && PIXEL.test(url.pathname);
}

function hit({ url }: VendorRequest): Hit {
  const fields = semicolonFields(url);
  const label = /_fp\.event\.([^,]+)/.exec(fields.get('labels') ?? '')?.[1];
  const sold = Boolean(fields.get('orderid') || fields.get('revenue'));
  const page = !sold && (label === undefined || /^(?:page ?view|default|home ?page)$/i.test(label));
  const sync = url.hostname.startsWith('cms.') || fields.has('idmatch');
  return {
    vendor: 'quantcast',
    account: PIXEL.exec(url.pathname)?.[1] ?? (fields.get('a') || undefined),
    event: label ?? (sold ? 'conversion' : undefined),
    kind: sync ? 'aux' : page ? 'pageview' : 'event',
    params: sync ? {} : paramsOf(fields),
    value: numberOf(fields.get('revenue')),
    page: fields.get('url') || undefined,
  };
}
