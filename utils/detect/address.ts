import type { Address } from '../model/conversion';

/** Where a page says that it lives, most reliable first. */
const STATED: readonly (readonly [selector: string, attribute: string, exact: boolean])[] = [
  ['link[rel~="canonical"][href]', 'href', true],
  ['meta[property="og:url"][content]', 'content', true],
  ['base[href]', 'href', false],
  ['link[rel="alternate"][hreflang][href]', 'href', false],
  ['link[rel="shortlink"][href]', 'href', false],
];

/** The parts of an address, each asked for once. */
export function takenApart(url: URL): Address {
  const { href, protocol, host, hostname, origin, pathname, search, hash } = url;
  return {
    href,
    protocol,
    host,
    hostname,
    origin,
    pathname,
    search,
    hash,
    get searchParams() {
      return url.searchParams;
    },
  };
}

/** Address of a page, and whether it is that of this very page rather than only of its site. */
export interface PageAddress {
  readonly url: URL;
  readonly exact: boolean;
}

/** Address of a page. A page read from a file has none of its own on the web: what it states counts, else the host it links to most. */
export function addressOf(document: Document, url: string): PageAddress {
  const own = parse(url) ?? new URL('about:blank');
  if (own.protocol === 'http:' || own.protocol === 'https:') return { url: own, exact: true };
  for (const [selector, attribute, exact] of STATED) {
    const stated = parse(document.querySelector(selector)?.getAttribute(attribute) ?? '');
    if (stated && /^https?:$/.test(stated.protocol)) return { url: stated, exact };
  }
  return { url: homeOf(document) ?? own, exact: false };
}

/** A logo or a menu links to its own site: the host of most links in a saved page, where it has at least a third of them. */
function homeOf(document: Document): URL | null {
  const hosts = new Map<string, number>();
  let all = 0;
  for (const link of document.querySelectorAll('a[href]')) {
    const origin = parse(link.getAttribute('href') ?? '')?.origin;
    if (++all > 2000) break;
    if (origin?.startsWith('http')) hosts.set(origin, (hosts.get(origin) ?? 0) + 1);
  }
  const [best] = [...hosts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= 3 && best[1] * 3 >= all ? parse(`${best[0]}/`) : null;
}

function parse(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}
