import type { Memory } from './memory';

/** What the page says about itself to machines. */
export interface Structured {
  /** Types of the things it is about, from JSON-LD and microdata, e.g. `Product`; how many of each. */
  readonly types: ReadonlyMap<string, number>;
  /** `og:type`; empty where absent. */
  readonly og: string;
}

const TYPES = {};
const MOST_TEXT = 400_000;
/** Properties whose values are not what the page is about. */
const ASIDE = new Set([
  'isRelatedTo',
  'isSimilarTo',
  'publisher',
  'author',
  'offers',
  'review',
  'aggregateRating',
  'brand',
  'isPartOf',
  'breadcrumb',
  'potentialAction',
]);

/** What a product that is for sale says of itself. */
const SOLD = /^(?:offers|sku|mpn|gtin\d*|productID|model|color|weight|category|review|hasVariant|isVariantOf)$/;

/** Reads JSON-LD, microdata and Open Graph. Broken or hostile data reads as none. */
export function readStructured(document: Document, memory: Memory): Structured {
  const types = new Map<string, number>();
  const add = (type: string) => types.set(type, (types.get(type) ?? 0) + 1);
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const type of memory.keep(script, TYPES, () => typesIn(script.textContent ?? ''))) add(type);
  }
  for (const element of document.querySelectorAll('[itemscope][itemtype]')) {
    const type = (element.getAttribute('itemtype') ?? '').trim().split(/\s+/)[0] ?? '';
    // A product inside a list or another product is not what the page is about.
    if (/schema\.org\//i.test(type) && !element.hasAttribute('itemprop')) add(type.slice(type.lastIndexOf('/') + 1));
  }
  const og = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  return { types, og: og.slice(0, 60).toLowerCase().trim() };
}

/** Types of the things that a script of JSON-LD is about. */
function typesIn(text: string): string[] {
  const types: string[] = [];
  if (text.length < MOST_TEXT) gather(parse(text), (type) => types.push(type), 0);
  return types;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ''));
  } catch {
    return null;
  }
}

/** Pages of all kinds call themselves a product to show stars in search results: nothing but a name and a rating. */
function isOnlyRated(thing: object): boolean {
  return 'aggregateRating' in thing && !Object.keys(thing).some((key) => SOLD.test(key));
}

function gather(value: unknown, add: (type: string) => void, depth: number): void {
  if (typeof value !== 'object' || value === null || depth > 4) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 200)) gather(item, add, depth);
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    if (key === '@type') {
      for (const type of [inner].flat())
        if (typeof type === 'string' && !(type.endsWith('Product') && isOnlyRated(value)))
          add(type.slice(type.lastIndexOf('/') + 1));
    } else if (
      typeof inner === 'object' &&
      !ASIDE.has(key) &&
      (key === '@graph' || key === 'mainEntity' || key === 'mainEntityOfPage')
    ) {
      gather(inner, add, depth + 1);
    }
  }
}
