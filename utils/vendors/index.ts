import type { Address, Hit, Vendor, VendorRequest } from '../model/vendor';
import { createLookup } from './lookup/lookup';
import { addressOf } from './parse/address';
import { withoutPeople } from './parse/personal';
import { returnAddresses } from './parse/return-addresses';
import { OWN_HOLD, ownName } from './rules/identity';

export { textOfBytes } from './parse/body-bytes';
export { beaconHost } from './unknown/beacon';
export { isTunnel } from './unknown/tunnel';

const files = import.meta.glob<Vendor>(['./*.ts', '!./index.ts', '!./*.test.ts'], { eager: true, import: 'default' });

/** Every vendor by its id, which is its file's name; sorted. */
export const vendors: ReadonlyMap<string, Vendor> = new Map(
  Object.entries(files)
    .map(([path, vendor]): [string, Vendor] => [path.slice(2, -3), vendor])
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);

const { candidates, neighbourhood } = createLookup(vendors);

/** What nobody claims at a host that belongs to one vendor alone. */
function unclaimed(hostname: string): Hit[] {
  const { owner } = neighbourhood(hostname);
  return owner === undefined ? [] : [{ vendor: owner, kind: 'aux', params: {}, guessed: true }];
}

interface Explained {
  readonly hits: Hit[];
  readonly errors: string[];
}

/**
 * What a request tells, to every vendor that claims it, and whose side traffic it is beyond that. Never throws: a vendor's failure becomes
 * a line in `errors`.
 */
export function explain(request: { url: string; method: string; body?: string; type?: string }): Explained {
  const read = requestOf(request);
  if (!read) return { hits: [], errors: [] };
  const explained = decodeClaimed(read);
  const { hits } = explained;
  if (hits.length === 0) hits.push(...unclaimed(read.url.hostname));
  if (read.method === 'GET' && hits.every(({ kind }) => kind === 'aux') && !TELLS.test(read.url.search)) {
    hits.push(...passedOn(read.url, hits));
  }
  return explained;
}

/** What a request tells, to every vendor that claims it, and nothing that is told by a host alone. */
export function decode(request: { url: string; method: string; body?: string; type?: string }): Explained {
  const read = requestOf(request);
  return read ? decodeClaimed(read) : { hits: [], errors: [] };
}

function decodeClaimed(read: VendorRequest): Explained {
  const hits: Hit[] = [];
  const errors: string[] = [];
  for (const [id, vendor] of candidates(read)) {
    try {
      if (vendor.claims(read)) for (const hit of vendor.decode(read)) hits.push(withoutPeople(hit));
    } catch (error) {
      errors.push(`${id}: ${error instanceof Error ? error.message : 'failed'}`);
    }
  }
  return { hits, errors };
}

/** Parameters that say what happened or on which page: a report, not a sync, to whomever it goes. */
const TELLS = /[?&](?:en|ev|evt|ea|event|event_?name|event_?type|action|dl|dt|title|page_?url)=/i;

/**
 * Whom a cookie sync is passed on to: a request that measures nothing itself and whose query carries an address at which a known vendor
 * does nothing but sync. Such a vendor's side traffic, never its event: what the address would report is not reported yet.
 */
function passedOn(url: Address, own: readonly Hit[]): Hit[] {
  const known = new Set(own.map(({ vendor }) => vendor));
  const hits: Hit[] = [];
  for (const target of returnAddresses(url.search)) {
    const request = { url: target, method: 'GET' };
    for (const [id, vendor] of neighbourhood(target.hostname).residents) {
      if (known.has(id) || !syncs(vendor, request)) continue;
      known.add(id);
      hits.push({ vendor: id, kind: 'aux', params: {}, guessed: true });
    }
  }
  return hits;
}

function syncs(vendor: Vendor, request: VendorRequest): boolean {
  try {
    if (!vendor.claims(request)) return false;
    const hits = vendor.decode(request);
    return hits.length > 0 && hits.every(({ kind }) => kind === 'aux');
  } catch {
    return false;
  }
}

/**
 * How long, in milliseconds, the slowest of these vendors may hold an event back; 0 where none is known. What watches the site's health or
 * varies its pages receives no conversions, and is not waited for.
 */
export function holdTime(vendorIds: Iterable<string>): number {
  const ids = [...vendorIds];
  const waited = ids.flatMap((id) => vendors.get(id) ?? []).filter(({ category }) => !UNWAITED.has(category));
  return Math.max(0, ...waited.map(({ holds }) => holds), ...ids.map((id) => (ownName(id) === null ? 0 : OWN_HOLD)));
}

const UNWAITED: ReadonlySet<string> = new Set(['monitoring', 'testing', 'replay']);

/** What people call a vendor, or an endpoint of their own; the id itself where it is neither's. */
export function vendorName(id: string): string {
  return vendors.get(id)?.name ?? ownName(id) ?? id;
}

/** The request as decoders see it. Null for preflights and probes, which carry nothing, and for what is not of the web. */
export function requestOf({ url, method, body, type }: Parameters<typeof explain>[0]): VendorRequest | null {
  const verb = method === 'GET' || method === 'POST' ? method : method.toUpperCase();
  if (verb === 'OPTIONS' || verb === 'HEAD') return null;
  const address = addressOf(url);
  return address && { url: address, method: verb, body, type };
}
