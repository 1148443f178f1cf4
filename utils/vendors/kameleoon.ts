import type { Address, Hit, Vendor, VendorRequest } from '../model/vendor';
import { numberOf } from './parse/number';
import { type Fields, query } from './parse/query';

const LIBRARY = /^([a-z\d]{8,14})\.kameleoon\.(?:eu|com|io|net)$/;

/** Kameleoon: events as lines of a body, each written like a query. All but pages and conversions are about tests. */
export default {
  name: 'Kameleoon',
  category: 'testing',
  docs: 'https://developers.kameleoon.com/',
  holds: 2000,
  hosts: ['kameleoon.com', 'kameleoon.eu', 'kameleoon.io', 'kameleoon.net'],
  own: ['kameleoon.eu', 'kameleoon.io'],
  claims: ({ url }) => isLibrary(url) || isEvents(url),
  decode(request) {
    const { url } = request;
    if (isLibrary(url)) return [{ vendor: 'kameleoon', account: LIBRARY.exec(url.hostname)?.[1], kind: 'load', params: {} }];
    if (!isEvents(url)) return [];
    const account = url.searchParams.get('siteCode') ?? undefined;
    if (request.method === 'POST' && !request.body) return [{ vendor: 'kameleoon', account, kind: 'event', params: {} }];
    return lines(request).map((fields) => hit(fields, account));
  },
} satisfies Vendor;

function isLibrary({ hostname, pathname }: Address): boolean {
  return LIBRARY.test(hostname) && /^\/(?:kameleoon|engine)\.js$/.test(pathname);
}

function isEvents({ pathname }: Address): boolean {
  return pathname === '/visit/events';
}

function lines({ url, body = '' }: VendorRequest): Fields[] {
  const own = body.split('\n').filter((line) => line.includes('eventType='));
  return own.length > 0 ? own.map(query) : [query(url.search)];
}

function hit(fields: Fields, account: string | undefined): Hit {
  const event = fields.get('eventType');
  const base = { vendor: 'kameleoon', account, event };
  if (event === 'page') return { ...base, kind: 'pageview', params: {}, page: fields.get('href') };
  if (event !== 'conversion') return { ...base, kind: 'aux', params: {} };
  const goal = fields.get('goalId');
  return { ...base, kind: 'event', params: goal ? { goalId: goal } : {}, value: numberOf(fields.get('revenue')) || undefined };
}
