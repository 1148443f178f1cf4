import type { Address, Hit, Vendor, VendorRequest } from '../model/vendor';
import { looseList, looseOf, textOf } from './parse/loose-text';
import { impersonal } from './parse/personal';

const LIBRARY = /^\/([^/]+)\/(?:([^/]+)\/)?Bootstrap\.js$/;

/** Ensighten (Cheq): the container, and its server-side tags, which get events in a JSON on any host. */
export default {
  name: 'Ensighten',
  category: 'tag-manager',
  docs: 'https://success.ensighten.com/hc/en-us',
  holds: 1000,
  hosts: ['ensighten.com'],
  marks: { path: ['/sst'] },
  claims: ({ url }) => isLibrary(url) || isServerSide(url),
  decode(request) {
    if (isLibrary(request.url)) {
      const [, client, space] = LIBRARY.exec(request.url.pathname) ?? [];
      return [{ vendor: 'ensighten', account: client, kind: 'load', params: space ? { space } : {} }];
    }
    return isServerSide(request.url) ? events(request) : [];
  },
} satisfies Vendor;

function isLibrary({ hostname, pathname }: Address): boolean {
  return /^nexus(?:-test)?\.ensighten\.com$/.test(hostname) && LIBRARY.test(pathname);
}

function isServerSide({ pathname, search }: Address): boolean {
  return /\/sst\/?$/.test(pathname) && search.includes('sstVersion=');
}

function events({ url, method, body }: VendorRequest): Hit[] {
  const account = /^\/pc\/([^/]+)\/sst/.exec(url.pathname)?.[1];
  if (method === 'POST' && !body) return [{ vendor: 'ensighten', account, kind: 'event', params: {} }];
  return looseList(looseOf(body)['events']).flatMap(({ name, data }): Hit[] => {
    const event = textOf(name);
    if (event === undefined) return [];
    const page = /^page_?view$/i.test(event);
    return [{ vendor: 'ensighten', account, event, kind: page ? 'pageview' : 'event', params: impersonal(data) }];
  });
}
