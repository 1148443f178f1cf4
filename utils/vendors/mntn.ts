import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { numberOf } from './parse/number';
import { pixelParams } from './parse/pixel-params';
import { fieldsOf } from './parse/query';

const HOST = /(?:^|\.)(?:mountain|steelhousemedia)\.com$/;
const DROP = /^(?:dxver|shaid|tdr|plh|cb|conv|shocur)$/;
const paramsOf = pixelParams(DROP, /email|phone/i);

/** MNTN: the script that is asked for (`spx`) is the report itself, of a page or, with `conv=1`, of a conversion. */
export default {
  name: 'MNTN Pixel',
  category: 'ads',
  docs: 'https://support.mountain.com/',
  holds: 1000,
  hosts: ['mountain.com', 'steelhousemedia.com'],
  own: ['mountain.com', 'steelhousemedia.com'],
  claims: (request) => isPixel(request) || isSide(request),
  decode(request) {
    if (isSide(request)) return [{ vendor: 'mntn', kind: 'aux', params: {} }];
    return isPixel(request) ? [hit(request)] : [];
  },
} satisfies Vendor;

function isPixel({ url }: VendorRequest): boolean {
  return HOST.test(url.hostname) && url.hostname.startsWith('dx.') && url.pathname === '/spx';
}

function isSide({ url }: VendorRequest): boolean {
  return HOST.test(url.hostname) && /^(?:px|gs)\./.test(url.hostname);
}

function hit(request: VendorRequest): Hit {
  const fields = fieldsOf(request);
  const conversion = fields.get('conv') === '1';
  return {
    vendor: 'mntn',
    account: fields.get('shaid') || undefined,
    event: conversion ? 'conversion' : undefined,
    kind: conversion ? 'event' : 'pageview',
    params: paramsOf(fields),
    value: numberOf(fields.get('shoamt')),
    currency: fields.get('shocur') || undefined,
    page: fields.get('plh') || undefined,
  };
}
