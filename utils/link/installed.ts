import type { ContainerSignal } from '../model/signal';
import type { Hit } from '../model/vendor';
import type { Installed } from '../model/verdict';

/** Which vendors and accounts were seen. */
export interface InstalledVendors {
  see(hits: readonly Hit[]): void;
  vendors(): Iterable<string>;
  list(containers: readonly ContainerSignal[]): Installed[];
}

const PREFIXES: readonly (readonly [prefix: string, vendor: string])[] = [
  ['GTM-', 'google-tag-manager'],
  ['G-', 'ga4'],
  ['AW-', 'google-ads'],
];

export function createInstalled(): InstalledVendors {
  const accounts = new Map<string, Set<string>>();
  const add = (vendor: string, account: string, to: Map<string, Set<string>>) => {
    const known = to.get(vendor) ?? new Set();
    if (account) known.add(account);
    to.set(vendor, known);
  };
  return {
    see(hits) {
      for (const { vendor, account } of hits) add(vendor, account ?? '', accounts);
    },
    vendors: () => accounts.keys(),
    list(containers) {
      const all = new Map([...accounts].map(([vendor, known]) => [vendor, new Set(known)]));
      for (const { id } of containers) {
        const vendor = PREFIXES.find(([prefix]) => id.startsWith(prefix))?.[1];
        if (vendor) add(vendor, id, all);
      }
      return [...all]
        .flatMap(([vendor, known]) => (known.size > 0 ? [...known] : ['']).map((account) => ({ vendor, account })))
        .sort((a, b) => order(a.vendor, b.vendor) || order(a.account, b.account));
    },
  };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
