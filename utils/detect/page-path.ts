import type { Address } from '../model/conversion';
import type { PageType } from '../model/offer';
import { foldName } from './fold';
import { later } from './later';
import { PATH_NAMES } from './path-names';

type Named = keyof typeof PATH_NAMES;

const POINTS: { readonly [type in Named]: number } = {
  'thank-you': 0.7,
  cart: 0.8,
  checkout: 0.7,
  account: 0.6,
  contact: 0.7,
  pricing: 0.7,
  careers: 0.7,
  support: 0.6,
  search: 0.6,
  product: 0.3,
  listing: 0.3,
  article: 0.3,
};
const paths = later(() =>
  Object.entries(PATH_NAMES).map(([type, source]) => [new RegExp(source), type as Named, POINTS[type as Named]] as const),
);

/** What the address alone says: its last parts count most; the root is the home page. */
export function pathEvidence(url: Address): [PageType, number][] {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return [];
  const parts = url.pathname
    .split('/')
    .map((part) => foldName(decode(part).replace(/\.(?:html?|php|aspx?|jsp|cfm)$/i, ''), 80))
    .filter((part) => part !== '');
  const home =
    parts.length === 0 ||
    (parts.length === 1 && /^(?:[a-z]{2}(?: [a-z]{2})?|index|home|default|main|fooldal)$/.test(parts[0] ?? ''));
  if (home) return isSearch(url) ? [['search', 0.5]] : [['home', 0.75]];
  const found: [PageType, number][] = [];
  parts.slice(-3).forEach((part, index, last) => {
    const fromEnd = last.length - 1 - index;
    for (const [pattern, type, points] of paths()) {
      if (!pattern.test(part)) continue;
      // `/products/mug` is a product, `/products` a list of them.
      if (fromEnd === 0 && type === 'product') found.push(['listing', 0.3]);
      else if (fromEnd > 0 && type === 'listing')
        found.push([/^(?:products|produkty|produkte|termekek)$/.test(part) ? 'product' : 'listing', 0.15]);
      else if (fromEnd === 0 && type === 'article') found.push(['listing', points]);
      else found.push([type, fromEnd === 0 ? points : points * 0.6]);
    }
  });
  if (isSearch(url)) found.push(['search', 0.35]);
  return found;
}

function isSearch(url: Address): boolean {
  return ['s', 'q', 'query', 'search', 'keyword', 'keywords'].some((name) => url.searchParams.get(name));
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
