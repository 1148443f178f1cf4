import { describe, expect, test } from 'vitest';
import type { Hit } from '../model/vendor';
import { explain, vendors } from '.';

const RUNS = 100_000;
const MINUTE = 60_000;

/** The texts of the vendors' own tests: addresses, forms and JSON of the shape that each vendor really has. */
const sources = Object.values(
  import.meta.glob<string>(['./*.test.ts', '!./hostile.test.ts'], { query: '?raw', import: 'default', eager: true }),
);
const addresses = unique(/https:\/\/[^\s'"`<>]{8,600}/g);
const forms = unique(/(?<=['"`])[\w.[\]$%-]{1,40}=[^\s'"`]{3,400}(?=['"`])/g);
const objects = unique(/(?<=['"`])[{[]["{[][^'`\n]{5,600}(?=['`])/g);
const names = unique(/(?<=[{,]\s{0,20})[A-Za-z_$][\w$]{0,30}(?=:)/g);
const words = unique(/(?<=')[^'\n]{1,40}(?=')/g);

function unique(pattern: RegExp): string[] {
  return [...new Set(sources.flatMap((source) => source.match(pattern) ?? []))];
}

type Random = () => number;

/** Repeatable numbers from 0 to 1 (mulberry32). */
function createRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)] as T;

const TRASH =
  `% %E0%A4%A %00 ~ ~~ ; : / // . .. & && = == [ ] [[ { } {" {"a": " ' + # ? \\ \r\n \n -- ----b \u0000 \uD800 é 漢 __proto__ constructor toString
  1e999 -0 NaN null true undefined $UID tv.1~em. data= en= tid=G- v=2& [object] =?= \u2028`.split(' ');

/** What people would not write and pages still send. */
function trash(random: Random): string {
  const kind = random();
  if (kind < 0.4) return pick(TRASH, random).repeat(1 + Math.floor(random() * 4));
  if (kind < 0.7) return pick(words, random);
  return String.fromCharCode(...Array.from({ length: 1 + Math.floor(random() * 6) }, () => Math.floor(random() * 0x3000)));
}

/** A text with pieces cut out, doubled, moved or replaced. */
function mutated(text: string, random: Random): string {
  let changed = text;
  for (let times = Math.floor(random() * 3); times >= 0; times -= 1) {
    const from = Math.floor(random() * (changed.length + 1));
    const to = Math.min(changed.length, from + Math.floor(random() * 20));
    const piece = changed.slice(from, to);
    const instead = [() => '', () => piece + piece, () => trash(random), () => encodeURIComponent(piece.toWellFormed())];
    changed = changed.slice(0, from) + pick(instead, random)() + changed.slice(to);
  }
  return changed;
}

function json(random: Random, depth = 0): unknown {
  const kind = random();
  if (depth > 3 || kind < 0.3)
    return pick<() => unknown>([() => trash(random), () => random() * 1e6, () => null, () => true], random)();
  const length = Math.floor(random() * 4);
  if (kind < 0.5) return Array.from({ length }, () => json(random, depth + 1));
  return Object.fromEntries(Array.from({ length: length + 1 }, () => [pick(names, random), json(random, depth + 1)]));
}

function bodyOf(random: Random): string {
  const kind = random();
  if (kind < 0.3) return mutated(pick(forms, random), random);
  if (kind < 0.5) return mutated(pick(objects, random), random);
  if (kind < 0.8) return JSON.stringify(json(random));
  if (kind < 0.9) return `data=${btoa(encodeURIComponent(JSON.stringify(json(random)).toWellFormed()))}`;
  return trash(random);
}

function requestOf(random: Random): { url: string; method: string; body?: string; type?: string } {
  const url = random() < 0.05 ? trash(random) : mutated(pick(addresses, random), random);
  const type = pick([undefined, undefined, 'script', 'image', 'ping', 'xmlhttprequest'], random);
  const common = { url, ...(type && { type }) };
  return random() < 0.4
    ? { ...common, method: 'GET' }
    : { ...common, method: pick(['POST', 'post', 'PUT'], random), body: bodyOf(random) };
}

function isWellFormed(hit: Hit): boolean {
  const texts = [hit.account, hit.event, hit.currency, hit.page].every((text) => text === undefined || typeof text === 'string');
  const bags = [hit.params, ...(hit.items ?? [])].every((bag) =>
    Object.values(bag).every((value) => typeof value === 'string' || Number.isFinite(value)),
  );
  const kinds = hit.kind === 'event' || hit.kind === 'pageview' || hit.kind === 'aux' || hit.kind === 'load';
  return vendors.has(hit.vendor) && texts && bags && kinds && (hit.value === undefined || Number.isFinite(hit.value));
}

test('the tests of the vendors hold enough to begin with', () => {
  expect(addresses.length).toBeGreaterThan(500);
  for (const list of [forms, objects, names, words]) expect(list.length).toBeGreaterThan(15);
});

test(`${RUNS} random and mutated requests: nothing throws, every hit is well-formed`, { timeout: 5 * MINUTE }, () => {
  const random = createRandom(20_261_121);
  const bad: unknown[] = [];
  let hits = 0;
  for (let run = 0; run < RUNS && bad.length === 0; run += 1) {
    const request = requestOf(random);
    const found = explain(request);
    hits += found.hits.length;
    if (found.errors.length > 0 || !found.hits.every(isWellFormed)) bad.push({ run, request, ...found });
  }
  expect(bad).toEqual([]);
  expect(hits).toBeGreaterThan(RUNS / 5);
});

describe('what is eight times as long takes about eight times as long', () => {
  const PIECES =
    `& a=b& %2 %25 ~ ; / /a. . [ {"a": {"en":[ " ( (a*1*1) a, p0=e%3Dvp& tid=G-MUG1& https://ib.adnxs.com/getuid?& pr1=~ cd[a]=1&
    \\r\\n --b\\r\\n name="ev" "" <space>`
      .split(/\s+/)
      .map((piece) => piece.replaceAll('\\r\\n', '\r\n').replace('<space>', ' '));
  const SIZE = 4_000;
  /** Milliseconds under which nothing needs explaining. */
  const SUSPICIOUS = 20;
  /** Eight for what is linear, sixty-four for what is quadratic. */
  const MOST = 32;

  const places = [
    (url: string, filler: string) => ({ url: `${url}${url.includes('?') ? '&' : '?'}x=${filler}`, method: 'GET' }),
    (url: string, filler: string) => ({
      url: url.replace(/^(https:\/\/[^/?]+\/?[^?]*)/, `$1${filler.replaceAll('?', '')}`),
      method: 'GET',
    }),
    (url: string, filler: string) => ({ url, method: 'POST', body: filler }),
    (url: string, filler: string) => ({ url, method: 'POST', body: `{"a":${JSON.stringify(filler)}}` }),
  ];

  function time(request: { url: string; method: string; body?: string }): number {
    const began = performance.now();
    explain(request);
    return performance.now() - began;
  }

  function least(request: { url: string; method: string; body?: string }): number {
    return Math.min(...Array.from({ length: 9 }, () => time(request)));
  }

  test.each(PIECES)('%j', { timeout: 5 * MINUTE }, (piece) => {
    const short = piece.repeat(Math.ceil(SIZE / piece.length));
    const long = piece.repeat(Math.ceil((8 * SIZE) / piece.length));
    const seeds = sources.flatMap((source) => source.match(/https:\/\/[^\s'"`<>]{8,600}/)?.[0] ?? []);
    const slow: unknown[] = [];
    for (const url of seeds) {
      for (const place of places) {
        if (time(place(url, long)) < SUSPICIOUS) continue;
        const ratio = least(place(url, long)) / Math.max(least(place(url, short)), 0.05);
        if (ratio > MOST) slow.push({ url, place: String(place), ratio });
      }
    }
    expect(slow).toEqual([]);
  });
});
