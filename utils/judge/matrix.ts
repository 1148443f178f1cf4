import type { Conversion } from '../model/conversion';
import type { DestinationRow, DestinationTable, PageAudit } from '../model/verdict';

/**
 * What each destination got of each micro-conversion that was done, over all pages: those that got anything, and those that must, stand for
 * the columns. What is not judged yet is left out.
 *
 * @param requires vendor ids that must each receive a micro-conversion
 */
export function matrixOf(
  pages: readonly PageAudit[],
  conversions: ReadonlyMap<string, Conversion>,
  required: readonly string[],
  requires: (conversion: string) => readonly string[],
): DestinationTable {
  const vendors = new Set(required);
  const rows = new Map<string, { done: number; got: Map<string, { delivered: number; stopped: number }> }>();
  for (const { state, conversion, destinations } of pages.flatMap(({ verdicts }) => verdicts)) {
    if (state !== 'tracked' && state !== 'partial' && state !== 'untracked') continue;
    const row = rows.get(conversion) ?? { done: 0, got: new Map() };
    row.done++;
    for (const [vendor, outcome] of Object.entries(destinations)) {
      vendors.add(vendor);
      const got = row.got.get(vendor) ?? { delivered: 0, stopped: 0 };
      if (outcome === 'delivered') got.delivered++;
      else if (outcome !== 'none') got.stopped++;
      row.got.set(vendor, got);
    }
    rows.set(conversion, row);
  }
  const list = [...rows].map(([conversion, { done, got }]): DestinationRow => {
    const { ga4 = '', meta, ads } = conversions.get(conversion)?.recommend ?? {};
    return {
      conversion,
      done,
      got: Object.fromEntries(got),
      required: requires(conversion),
      names: { ...(ga4 && { ga4 }), ...(meta && { meta }), ...(ads && { 'google-ads': ads }) },
    };
  });
  const weight = (id: string) => conversions.get(id)?.weight ?? 0;
  list.sort((a, b) => weight(b.conversion) - weight(a.conversion));
  const reached = (vendor: string) => list.reduce((sum, { got }) => sum + (got[vendor]?.delivered ?? 0), 0);
  return { vendors: [...vendors].sort((a, b) => reached(b) - reached(a) || a.localeCompare(b, 'en')), rows: list };
}
