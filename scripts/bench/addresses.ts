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

type Work = (urls: readonly string[]) => void;

/**
 * Medians in microseconds of processor time for each address, the works taken in turn: others on the machine hardly count.
 *
 * @param urlsOf the addresses of a turn
 */
function compare(urlsOf: (turn: number) => readonly string[], works: readonly Work[]): number[] {
  const times = works.map((): number[] => []);
  for (let round = 0; round < WARM + ROUNDS; round += 1) {
    const turns = Array.from({ length: REPEATS }, (_, repeat) => arrived(urlsOf(round * REPEATS + repeat)));
    const count = turns.flat().length;
    works.forEach((work, at) => {
      const start = process.cpuUsage();
      for (const urls of turns) work(urls);
      if (round >= WARM) times[at]?.push(process.cpuUsage(start).user / count);
    });
  }
  return times.map((list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0);
}

/** As requests arrive, in one piece: a text put together of others is slower to read until the engine has joined it. */
function arrived(urls: readonly string[]): string[] {
  return urls.map((url) => JSON.parse(JSON.stringify(url)));
}

/**
 * Both read the addresses that both know; what the other fails on is left out. Of the vendors' own tests, and of visits to a shop, each
 * turn another: nobody meets an address twice.
 */
export function benchAgainst(other: Parser) {
  const known = bothKnow(other);
  const tests = addresses().filter(known);
  const ofVisit = visitAddresses().map(known);
  return {
    tests: against(other, () => tests),
    visit: against(other, (turn) => visitAddresses(turn + 1).filter((_, at) => ofVisit[at])),
  };
}

function bothKnow(other: Parser): (url: string) => boolean {
  return (url) => {
    if (!other.checkUrl(url) || !explain({ url, method: 'GET' }).hits.some(({ guessed }) => !guessed)) return false;
    try {
      other.parseUrl(url);
      return true;
    } catch {
      return false;
    }
  };
}

function against(other: Parser, urlsOf: (turn: number) => readonly string[]) {
  const [ours = 0, theirs = 0] = compare(urlsOf, [
    (urls) => {
      for (const url of urls) explain({ url, method: 'GET' });
    },
    (urls) => {
      for (const url of urls) if (other.checkUrl(url)) other.parseUrl(url);
    },
  ]);
  const first = urlsOf(0);
  return { addresses: first.length, characters: first.join('').length / first.length, ours, theirs };
}

/** Who an address is of: asked of ten vendors, and of all. The addresses are those of the ten. */
export function benchRecognition() {
  const few = new Map<string, Vendor>(TEN.flatMap((id) => (vendors.has(id) ? [[id, vendors.get(id) as Vendor]] : [])));
  const known = addresses().filter((url) => explain({ url, method: 'GET' }).hits.some(({ vendor }) => few.has(vendor)));
  const recognise = (lookup: ReturnType<typeof createLookup>) => (urls: readonly string[]) => {
    for (const url of urls) {
      const request = requestOf({ url, method: 'GET' });
      if (request) lookup.candidates(request).filter(([, vendor]) => vendor.claims(request));
    }
  };
  const [ten = 0, all = 0] = compare(() => known, [recognise(createLookup(few)), recognise(createLookup(vendors))]);
  return { addresses: known.length, vendors: vendors.size, ten, all };
}
