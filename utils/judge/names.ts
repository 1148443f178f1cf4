import type { Conversion, NamedEvent } from '../model/conversion';
import type { Naming } from '../model/linked';
import type { Vendor } from '../model/vendor';

const NOISE = new Set(
  `page_view pageview virtual_pageview virtual_page_view page_viewed screen_view page_load session_start first_visit first_open
  user_engagement page_leave pageleave page_ping heartbeat`.split(/\s+/),
);
const CONSENT =
  /(?:^|_)(?:consents?|cookies?|cookiebot|gdpr|cmp|ccpa|tcf|optanon|one_?trust|didomi|usercentrics|uc_event|axeptio|iubenda|cmplz)(?:_|$)/;
const PASSIVE =
  /^(?:view|views)_|_(?:view|viewed|views|impressions?|visible|shown|displayed)$|^impressions?(?:_|$)|^(?:web_vitals?|lcp|cls|fid|inp|fcp|ttfb|exception|timing_complete|view_content)$|(?:^|_)(?:errors?|experiment|ab_test)(?:_|$)/;
const NOTHING: ReadonlySet<string> = new Set();

type Name = (event: NamedEvent) => Naming;
type Vendors = Iterable<readonly [id: string, vendor: Pick<Vendor, 'standard'>]>;

const namings = new WeakMap<ReadonlyMap<string, Conversion>, WeakMap<Vendors, Name>>();

/** As `createNaming`, once for each catalogue: what a name says is the same in every audit by it. */
export function namingBy(conversions: ReadonlyMap<string, Conversion>, vendors: Vendors): Name {
  const known = namings.get(conversions) ?? new WeakMap<Vendors, Name>();
  const name = known.get(vendors) ?? createNaming(conversions, vendors);
  namings.set(conversions, known.set(vendors, name));
  return name;
}

/**
 * Says of events which micro-conversions they prove: by the vendor's standard name, or by the catalogue's words for it. GA4's names hold
 * for the data layer too.
 * @param vendors those that name their standard events themselves
 */
export function createNaming(conversions: ReadonlyMap<string, Conversion>, vendors: Vendors = []): Name {
  const standard = new Map<string, string[]>();
  for (const [vendor, { standard: own = {} }] of vendors) {
    for (const [id, names] of Object.entries(own)) for (const name of names) add(standard, keyOf(vendor, name), id);
  }
  for (const [id, { proves }] of conversions) {
    for (const [vendor, names] of Object.entries(proves.names)) {
      for (const name of names) {
        for (const place of vendor === 'ga4' ? ['ga4', 'data-layer'] : [vendor]) add(standard, keyOf(place, name), id);
      }
    }
  }
  /** By vendor, then by name. */
  const read = new Map<string, Map<string, Read>>();

  function readName(vendor: string, event: string): Read {
    let names = read.get(vendor);
    if (!names) {
      names = new Map();
      read.set(vendor, names);
    }
    const known = names.get(event);
    if (known) return known;
    const fresh = readAnew(vendor, event);
    if (names.size > 5_000) names.clear();
    names.set(event, fresh);
    return fresh;
  }

  function readAnew(vendor: string, event: string): Read {
    const key = keyOf(vendor, event);
    const folded = fold(event);
    const own = new Set(standard.get(key));
    const about = new Set(own);
    if (folded) for (const [id, { proves }] of conversions) if (folded.search(proves.lexicon) >= 0) about.add(id);
    const noise =
      own.size === 0 && (/^gtm\.|^\$pageview/.test(event) || NOISE.has(folded) || (about.size === 0 && CONSENT.test(folded)));
    const all = noise ? NOTHING : about;
    const naming = { folded, proves: all, standard: noise ? NOTHING : own, about: all, noise, passive: PASSIVE.test(folded) };
    const isSure = (id: string) => conversions.has(id) && conversions.get(id)?.proves.when === undefined;
    return { naming, byProof: [...all].every(isSure) ? null : new Map() };
  }

  return (event) => {
    const { naming, byProof } = readName(event.vendor, event.event);
    if (!byProof) return naming;
    const proved = [...naming.about].filter((id) => accepts(conversions.get(id), event));
    const key = proved.join('\n');
    const known = byProof.get(key);
    if (known) return known;
    const proves = new Set(proved);
    const fresh = { ...naming, proves, standard: new Set([...naming.standard].filter((id) => proves.has(id))) };
    byProof.set(key, fresh);
    return fresh;
  };
}

interface Read {
  /** What the name says by itself. */
  readonly naming: Naming;
  /** Where the parameters have a say in what it proves: what it says by what it turned out to prove. */
  readonly byProof: Map<string, Naming> | null;
}

/** Own endpoints have spaces in their ids, but no id has a line break. */
function keyOf(vendor: string, event: string): string {
  return `${vendor}\n${event}`;
}

/** `addToCart`, `Add To Cart`, `Kosárba` → `add_to_cart`, `add_to_cart`, `kosarba`. */
export function fold(name: string): string {
  return name
    .slice(0, 100)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁ]/g, 'l')
    .replace(/[øØ]/g, 'o')
    .replace(/[đĐ]/g, 'd')
    .replace(/ß/g, 'ss')
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1_$2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1_$2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '');
}

function accepts(conversion: Conversion | undefined, event: NamedEvent): boolean {
  try {
    return conversion?.proves.when?.(event) ?? conversion !== undefined;
  } catch {
    return false;
  }
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
