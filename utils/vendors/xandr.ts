import type { Hit, Vendor, VendorRequest } from '../model/vendor';
import { isLoose, json, scalars } from './parse/json';
import { numberOf } from './parse/number';
import { pixelItems } from './parse/pixel-items';
import { pixelParams } from './parse/pixel-params';
import { type Fields, fieldsOf } from './parse/query';

const HOST = /(?:^|\.)adnxs(?:-simple)?\.com$/;
const DROP = /^(?:pi|id|e|t|script|c|add|member|redir|consent|gdpr(?:_consent)?|it|other|u)$/;
const paramsOf = pixelParams(DROP);

/** Xandr: the universal pixel names its events (`pixie`); older pixels have an id only, for a conversion (`px`) or an audience (`seg`). */
export default {
  name: 'Xandr (Microsoft Invest)',
  category: 'ads',
  docs: 'https://learn.microsoft.com/en-us/xandr/invest/standard-events-and-parameters',
  holds: 1000,
  hosts: ['adnxs.com', 'adnxs-simple.com'],
  own: ['adnxs.com', 'adnxs-simple.com'],
  standard: {
    'view-product': ['ItemView'],
    'add-to-cart': ['AddToCart'],
    'begin-checkout': ['InitiateCheckout'],
    payment: ['AddPaymentInfo'],
    purchase: ['Purchase'],
    'form-submit': ['Lead'],
    quote: ['Lead'],
    demo: ['Lead'],
    newsletter: ['Lead'],
    'sign-up': ['Lead'],
    trial: ['Lead'],
  },
  claims: (request) => isLibrary(request) || isTraffic(request),
  decode(request) {
    if (isLibrary(request)) return [{ vendor: 'xandr', kind: 'load', params: {} }];
    if (!isTraffic(request)) return [];
    const { pathname } = request.url;
    if (/^\/pixie(?:\/up)?$/.test(pathname)) return [pixie(request)];
    if (pathname === '/px' || pathname === '/seg') return [numbered(fieldsOf(request), pathname)];
    return [{ vendor: 'xandr', kind: 'aux', params: {} }];
  },
} satisfies Vendor;

function isLibrary({ url }: VendorRequest): boolean {
  return url.hostname === 'acdn.adnxs.com' && url.pathname === '/dmp/up/pixie.js';
}

function isTraffic({ url }: VendorRequest): boolean {
  return HOST.test(url.hostname) && /^(?:ib|secure)\b/.test(url.hostname);
}

function pixie(request: VendorRequest): Hit {
  const payload = json(request.body);
  const inBody = isLoose(payload)
    ? Object.entries(scalars(payload)).map(([key, value]): [string, string] => [key, String(value)])
    : [];
  const fields: Fields = new Map([...fieldsOf(request), ...inBody]);
  const event = fields.get('e') || undefined;
  const unread = request.method === 'POST' && !request.body;
  return {
    vendor: 'xandr',
    account: fields.get('pi') || undefined,
    event,
    kind:
      event === undefined ? (unread ? 'event' : 'aux') : event === 'PageView' || event === 'LandingPage' ? 'pageview' : 'event',
    params: paramsOf(fields),
    items: pixelItems(fields.get('ii')?.split(',')),
    value: numberOf(fields.get('v')),
    currency: fields.get('c') || undefined,
    page: fields.get('u') || undefined,
  };
}

function numbered(fields: Fields, pathname: string): Hit {
  const conversion = pathname === '/px';
  return {
    vendor: 'xandr',
    account: fields.get(conversion ? 'id' : 'add') || undefined,
    event: conversion ? 'conversion' : 'segment',
    kind: 'event',
    params: paramsOf(fields),
    value: numberOf(fields.get('value')),
  };
}
