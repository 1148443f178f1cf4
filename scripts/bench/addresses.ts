import { seen } from 'bench:seen';
import type { Vendor } from '../../utils/model/vendor';
import { explain, requestOf, vendors } from '../../utils/vendors';
import { createLookup } from '../../utils/vendors/lookup/lookup';
import { visitAddresses } from './traffic';

import.meta.glob(['../../utils/vendors/*.test.ts', '!**/{conformance,hostile,index,user-data}.test.ts'], { eager: true });

const TEN = [
  'adobe-analytics',
  'ga4',
  'google-ads',
  'hubspot',
  'linkedin',
  'matomo',
  'meta',
  'microsoft-uet',
  'pinterest',
  'tiktok',
];
/** Rounds before anything counts: the engine compiles what is asked often, and each vendor's code is asked once or twice a round. */
const WARM = 240;
const ROUNDS = 101;
const REPEATS = 5;

interface Parser {
  checkUrl(url: string): boolean;
  parseUrl(url: string): unknown;
}

/** Characters beyond which an address in a test is there to be long. */
const LONG = 4_000;

/** The addresses of the vendors' own tests: requests that say all in their address, each once. */
function addresses(): string[] {
  const plain = seen().filter(({ url, method, body }) => method === 'GET' && body === undefined && url.length < LONG);
  return [...new Set(plain.map(({ url }) => url))];
}

/** Medians in microseconds of processor time for each address, the works taken in turn: others on the machine hardly count. */
function compare(count: number, works: readonly (() => void)[]): number[] {
  const times = works.map((): number[] => []);
  for (let round = 0; round < WARM + ROUNDS; round += 1) {
    works.forEach((work, at) => {
      const start = process.cpuUsage();
      for (let times = 0; times < REPEATS; times += 1) work();
      if (round >= WARM) times[at]?.push(process.cpuUsage(start).user / count / REPEATS);
    });
  }
  return times.map((list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0);
}

/** Both read the addresses that both know; what the other fails on is left out. Of the vendors' own tests, and of a visit to a shop. */
export function benchAgainst(other: Parser) {
  return { tests: against(other, addresses()), visit: against(other, visitAddresses()) };
}

function against(other: Parser, urls: readonly string[]) {
  // As a request arrives, in one piece: a text put together of others is slower to read until the engine has joined it.
  const arrived: string[] = urls.map((url) => JSON.parse(JSON.stringify(url)));
  const both = arrived.filter((url) => {
    if (!other.checkUrl(url) || !explain({ url, method: 'GET' }).hits.some(({ guessed }) => !guessed)) return false;
    try {
      other.parseUrl(url);
      return true;
    } catch {
      return false;
    }
  });
  const [ours = 0, theirs = 0] = compare(both.length, [
    () => {
      for (const url of both) explain({ url, method: 'GET' });
    },
    () => {
      for (const url of both) if (other.checkUrl(url)) other.parseUrl(url);
    },
  ]);
  return { addresses: both.length, characters: both.join('').length / both.length, ours, theirs };
}

/** Who an address is of: asked of ten vendors, and of all. The addresses are those of the ten. */
export function benchRecognition() {
  const few = new Map<string, Vendor>(TEN.flatMap((id) => (vendors.has(id) ? [[id, vendors.get(id) as Vendor]] : [])));
  const known = addresses().filter((url) => explain({ url, method: 'GET' }).hits.some(({ vendor }) => few.has(vendor)));
  const recognise = (lookup: ReturnType<typeof createLookup>) => () => {
    for (const url of known) {
      const request = requestOf({ url, method: 'GET' });
      if (request) lookup.candidates(request).filter(([, vendor]) => vendor.claims(request));
    }
  };
  const [ten = 0, all = 0] = compare(known.length, [recognise(createLookup(few)), recognise(createLookup(vendors))]);
  return { addresses: known.length, vendors: vendors.size, ten, all };
}
