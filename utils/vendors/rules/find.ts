import type { RulePlace } from '../../model/recording';
import { isLoose, type Loose } from '../parse/json';
import { type Contents, structured } from './contents';

/** A value that stood where a rule said. */
export interface Found {
  readonly value: string;
  /** The object that it is a field of; null where it stood in the path. */
  readonly holder: Loose | null;
  /** The entry of a list in which it stood, and with it what belongs to this event alone; else the whole. */
  readonly entry: Loose | null;
}

/** Values of one request that are read: more no batch holds. */
const MOST = 200;
const DEEPEST = 24;
const LONGEST = 500;

/**
 * The values at a place, in order. What is looked for in the body is taken from the address where the body has none, and the other way
 * round: libraries move their parameters from one to the other by length and by how the page is left.
 */
export function find({ query, body, segments }: Contents, place: RulePlace): Found[] {
  if (place.in === 'path') {
    const value = text(segments[place.segment]);
    return value === null ? [] : [{ value, holder: null, entry: null }];
  }
  const key = normal(place.key);
  const [first, second] = place.in === 'query' ? [query, body] : [body, query];
  const found = walk(first, key);
  return found.length > 0 ? found : walk(second, key);
}

/** `$.events[].name`, `events.*.name` and `events[0].name` as `events.name` and `events.0.name`: lists are gone through anyway. */
function normal(key: string): string {
  return key
    .replace(/^\$\.?/, '')
    .replace(/\[\*?\]|\.\*(?=\.|$)/g, '')
    .replace(/\[(\d+)\]/g, '.$1')
    .replace(/^\./, '');
}

function walk(root: unknown, key: string): Found[] {
  const found: Found[] = [];
  visit(root, key, isLoose(root) ? root : null, 0);
  return found;

  function visit(branch: unknown, rest: string, entry: Loose | null, depth: number): void {
    if (depth > DEEPEST || found.length >= MOST) return;
    if (Array.isArray(branch)) return list(branch, rest, entry, depth);
    if (typeof branch === 'string') {
      const inner = structured(branch);
      if (inner !== undefined) visit(inner, rest, isLoose(inner) ? inner : entry, depth + 1);
      return;
    }
    if (!isLoose(branch)) return;
    if (Object.hasOwn(branch, rest)) return take(branch[rest], branch, entry);
    for (let dot = rest.indexOf('.'); dot >= 0; dot = rest.indexOf('.', dot + 1)) {
      const head = rest.slice(0, dot);
      if (Object.hasOwn(branch, head)) return visit(branch[head], rest.slice(dot + 1), entry, depth + 1);
    }
  }

  function list(branch: readonly unknown[], rest: string, entry: Loose | null, depth: number): void {
    const [, index, after] = /^(\d{1,6})(?:\.(.+))?$/.exec(rest) ?? [];
    if (index !== undefined) {
      const item = branch[Number(index)];
      if (after === undefined) take(item, isLoose(item) ? item : {}, entry);
      else visit(item, after, isLoose(item) ? item : entry, depth + 1);
      return;
    }
    for (const item of branch) {
      if (found.length >= MOST) return;
      visit(item, rest, isLoose(item) ? item : entry, depth + 1);
    }
  }

  function take(value: unknown, holder: Loose, entry: Loose | null): void {
    for (const one of Array.isArray(value) ? value : [value]) {
      const said = text(one);
      if (said !== null && found.length < MOST) found.push({ value: said, holder, entry });
    }
  }
}

function text(value: unknown): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : null;
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, LONGEST) : null;
}
