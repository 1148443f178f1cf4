import type { Address, Vendor } from '../model/vendor';

const HOST = /\.(?:lr-ingest\.(?:io|com)|lr-in(?:-prod)?\.com|lr-intake\.com|intake-lr\.com|logrocket\.(?:io|com))$/;

/** LogRocket: session recordings, as a stream that is not read. */
export default {
  name: 'LogRocket',
  category: 'replay',
  docs: 'https://docs.logrocket.com/',
  holds: 0,
  hosts: [
    'lr-ingest.io',
    'lr-ingest.com',
    'lr-in.com',
    'lr-in-prod.com',
    'lr-intake.com',
    'intake-lr.com',
    'logrocket.io',
    'logrocket.com',
  ],
  own: ['lr-ingest.io', 'lr-ingest.com', 'lr-in.com', 'lr-in-prod.com', 'lr-intake.com', 'intake-lr.com'],
  claims: ({ url }) => HOST.test(url.hostname) && (isLibrary(url) || isStream(url)),
  decode({ url }) {
    if (!HOST.test(url.hostname)) return [];
    if (isLibrary(url)) return [{ vendor: 'logrocket', kind: 'load', params: {} }];
    const account = url.searchParams.get('a') ?? undefined;
    return isStream(url) ? [{ vendor: 'logrocket', account, kind: 'aux', params: {} }] : [];
  },
} satisfies Vendor;

function isLibrary({ hostname, pathname }: Address): boolean {
  return hostname.startsWith('cdn.') && /\/(?:LogRocket|logger)[\w.-]*\.js$/i.test(pathname);
}

function isStream({ hostname, pathname }: Address): boolean {
  return hostname.startsWith('r.') && /^\/[is]$/.test(pathname);
}
