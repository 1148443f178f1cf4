import type { Conversion } from '../model/conversion';

/**
 * Which vendors must each receive a micro-conversion. Who advertises is told of what it has a name for, and of what everything leads to:
 * nobody sends half a page read to an ad network, and that it is not sent there is no fault.
 *
 * @param required vendor ids
 * @param advertises whether a vendor is told of conversions only, and not of all that happens
 * @returns vendor ids by id of a micro-conversion
 */
export function createRequired(
  required: readonly string[],
  conversions: ReadonlyMap<string, Conversion>,
  advertises: (vendor: string) => boolean,
): (conversion: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (id) => {
    const before = known.get(id);
    if (before) return before;
    const conversion = conversions.get(id);
    const list = required.filter((vendor) => !advertises(vendor) || (conversion !== undefined && isNamed(conversion, vendor)));
    known.set(id, list);
    return list;
  };
}

/** Whether an advertising vendor has a name for it. */
export function isNamed({ kind, own, proves, recommend }: Conversion, vendor: string): boolean {
  if (own || kind === 'macro-conversion') return true;
  if (vendor === 'meta' && recommend.meta !== undefined) return true;
  if (vendor === 'google-ads' && recommend.ads !== undefined) return true;
  return (proves.names[vendor]?.length ?? 0) > 0;
}
