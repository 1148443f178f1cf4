import type { Address, Hit, HitConsent, Vendor, VendorRequest } from '../model/vendor';
import { isLoose, json } from './parse/json';
import { numberOf } from './parse/number';
import { USER_DATA } from './parse/personal';
import { pixelItems } from './parse/pixel-items';
import { pixelParams } from './parse/pixel-params';
import { type Fields, fieldsOf } from './parse/query';

const paramsOf = pixelParams(/^(?:id|rtgId|c|url|ids|consent|conversionHitId)$/);

const HOST = /^c\.(?:seznam|imedia)\.cz$/;
const PIXEL = /^\/(retargeting|conv|checkConversion)$/;

/** Sklik of Seznam: pages for retargeting, and conversions that have an id and no name. */
export default {
  name: 'Seznam Sklik',
  category: 'ads',
  docs: 'https://napoveda.sklik.cz/mereni/',
  holds: 1000,
  hosts: ['c.seznam.cz', 'c.imedia.cz'],
  own: ['c.seznam.cz', 'c.imedia.cz'],
  claims: ({ url }) => HOST.test(url.hostname) && (PIXEL.test(url.pathname) || isLibrary(url)),
  decode(request) {
    if (!this.claims(request)) return [];
    if (isLibrary(request.url)) return [{ vendor: 'seznam-sklik', kind: 'load', params: {} }];
    return [hit(request)];
  },
} satisfies Vendor;

function isLibrary(url: Address): boolean {
  return /^\/js\/(?:rc|retargeting)\.js$/.test(url.pathname);
}

function hit(request: VendorRequest): Hit {
  const fields = fieldsOf(request);
  const conversion = request.url.pathname !== '/retargeting';
  const ids = json(fields.get('ids'));
  const known = isLoose(ids) ? Object.keys(ids).filter((key) => key !== '_version' && Boolean(ids[key])) : [];
  const item = fields.get('itemId');
  return {
    vendor: 'seznam-sklik',
    account: fields.get('id') || fields.get('rtgId') || fields.get('c') || undefined,
    event: conversion ? 'conversion' : 'retargeting',
    kind: conversion ? 'event' : 'pageview',
    params: {
      ...paramsOf(fields),
      ...(known.length > 0 && { [USER_DATA]: known.sort().join(',') }),
    },
    items: item ? pixelItems(item) : undefined,
    value: numberOf(fields.get('value') ?? fields.get('v')),
    consent: consentOf(fields),
    page: fields.get('url') || undefined,
  };
}

function consentOf(fields: Fields): HitConsent | undefined {
  const answer = fields.get('consent');
  return answer === '1' || answer === '0' ? { ad_storage: answer === '1' ? 'granted' : 'denied' } : undefined;
}
