import type { VendorRequest } from '../../model/vendor';

/**
 * The id for which Google's tag library is being loaded (`G-…`, `AW-…`, `GT-…`, `GTM-…`, `DC-…`), from Google's host or, through a
 * tag gateway, from the site's own. Undefined where the request loads no such library.
 */
export function googleTagId({ url, type }: VendorRequest): string | undefined {
  const { pathname } = url;
  if (type !== 'script' && !pathname.endsWith('/gtag/js') && !pathname.endsWith('/gtag/destination')) return undefined;
  return /[?&]id=((?:G|AW|GT|GTM|DC)-[A-Z0-9]{4,20})(?:&|$)/i.exec(url.search)?.[1];
}
