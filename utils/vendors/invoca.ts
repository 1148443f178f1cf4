import type { Address, Vendor } from '../model/vendor';

const LIBRARY = /^\/js\/(?:networks|pnapi_integration)[\w-]*(?:\/(\d+\/\d+)\/tag-(?:live|draft))?[\w.-]*\.js$/;

/** Invoca: swaps phone numbers and counts calls on its own side; on the page it only asks for numbers. */
export default {
  name: 'Invoca',
  category: 'marketing',
  docs: 'https://developers.invoca.net/',
  holds: 0,
  hosts: ['invocacdn.com', 'invoca.net'],
  own: ['invocacdn.com', 'invoca.net'],
  claims: ({ url }) => isLibrary(url) || isLookUp(url),
  decode({ url }) {
    if (isLibrary(url)) return [{ vendor: 'invoca', account: LIBRARY.exec(url.pathname)?.[1], kind: 'load', params: {} }];
    const account = /^\/api\/[\w-]+\/(\d+)/.exec(url.pathname)?.[1] ?? url.searchParams.get('network_id') ?? undefined;
    return isLookUp(url) ? [{ vendor: 'invoca', account, kind: 'aux', params: {} }] : [];
  },
} satisfies Vendor;

function isLibrary({ hostname, pathname }: Address): boolean {
  return hostname === 'solutions.invocacdn.com' && LIBRARY.test(pathname);
}

function isLookUp({ hostname }: Address): boolean {
  return /^pnapi\.invoca\.net$/.test(hostname);
}
