import type { Address, Vendor } from '../model/vendor';

const SHOPS = /^www\.(?:arukereso\.hu|compari\.ro|pazaruvaj\.com)$/;
const ORDER = '/t2/TrustedShop.php';
const LIBRARY = /^(?:assets\.arukereso\.com|static\.arukereso\.hu)$/;

/**
 * Árukereső (Compari, Pazaruvaj): its Trusted Shop programme reports an order on the page of thanks, by a token that the shop's server
 * got for it. Nothing of the order itself is on the wire.
 */
export default {
  name: 'Árukereső',
  category: 'ads',
  docs: 'https://www.arukereso.hu/',
  holds: 2000,
  hosts: ['arukereso.hu', 'arukereso.com', 'compari.ro', 'pazaruvaj.com'],
  standard: { purchase: ['TrustedShop'] },
  claims: ({ url }) => isLibrary(url) || isOrder(url),
  decode({ url }) {
    if (isLibrary(url)) return [{ vendor: 'arukereso', kind: 'load', params: {} }];
    if (!isOrder(url)) return [];
    const account = url.searchParams.get('WebApiKey') ?? undefined;
    return [{ vendor: 'arukereso', account, event: 'TrustedShop', kind: 'event', params: {} }];
  },
} satisfies Vendor;

function isLibrary({ hostname, pathname }: Address): boolean {
  return LIBRARY.test(hostname) && /\/(?:aku(?:\.min)?|presenter)\.js$/.test(pathname);
}

function isOrder({ hostname, pathname }: Address): boolean {
  return SHOPS.test(hostname) && pathname === ORDER;
}
