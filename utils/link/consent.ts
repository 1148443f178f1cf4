import type { ConsentState } from '../model/chain';
import type { Stated } from '../model/linked';
import type { ConsentMoment } from '../model/verdict';
import { after, compare, insert, withdraw } from './order';

/** What was stated about consent in one document, in order. */
export interface Consents {
  add(stated: Stated): void;
  remove(stated: Stated): void;
  /** Consent Mode's state of a type at a time; null: nobody had stated it. */
  mode(type: string, at: number): Stated | null;
  /** What first stated it after that time. */
  modeAfter(type: string, at: number): Stated | null;
  /** Consent Mode's state at a time by what the page had said until then, not by what hits carry; null: it had said nothing. */
  statedMode(at: number): ConsentState | null;
  /** What each other source said last until a time, or else first after it: what a manager says when it comes was so before. */
  managers(at: number): readonly Stated[];
  /** What changed, in order. Costs what was added since it was last asked. */
  moments(): readonly ConsentMoment[];
}

/** Consent Mode as a source. */
export const MODE = 'google';
/** Vendors whose hits carry Consent Mode. */
const CARRIERS: ReadonlySet<string> = new Set(['ga4', 'google-ads', 'floodlight', 'universal-analytics']);

/** In whose name a hit of this vendor states consent. */
export function sourceOf(vendor: string): string {
  return CARRIERS.has(vendor) ? MODE : vendor;
}

export function createConsents(): Consents {
  const all: Stated[] = [];
  /** Consent Mode's own, apart: there may be a hit for each of thousands of events, and few of all others. */
  const defaults: Stated[] = [];
  const updates: Stated[] = [];
  const live: Stated[] = [];
  const hits: Stated[] = [];
  const lists = { default: defaults, update: updates, live, hit: hits };
  const managers = new Map<string, Stated[]>();
  let timeline = createTimeline();
  /** What the page had said last, by how much of it there was: it is asked of one hit after another. */
  let stated: { readonly counts: readonly number[]; readonly state: ConsentState | null } | null = null;

  function forget(): void {
    stated = null;
  }

  function listsOf(stated: Stated): Stated[][] {
    if (stated.source === MODE) return [all, lists[stated.said]];
    if (stated.said !== 'live') return [all];
    const list = managers.get(stated.source) ?? [];
    managers.set(stated.source, list);
    return [all, list];
  }

  /**
   * Consent Mode's own rule: an update stands over every default, whichever came first; among defaults the newest stands, and one for
   * some regions may hold here or not. What the live state and hits say has the rule applied already, and counts from its time on. Where
   * it cannot be told which of several holds, denied is taken: from it nothing follows.
   */
  function mode(type: string, at: number, carried: boolean): Stated | null {
    const last = (list: readonly Stated[], regional?: boolean) => newest(list, at, type, regional);
    const update = last(updates);
    const firm = later(later(update, last(live)), carried ? last(hits) : null);
    if (update && firm) return firm;
    const whole = last(defaults, false);
    if (!firm) return stricter(whole, last(defaults, true), type);
    return whole && compare(whole, firm) > 0 ? stricter(firm, whole, type) : firm;
  }

  return {
    add(stated) {
      for (const list of listsOf(stated)) insert(list, stated);
      forget();
      if (all.lastIndexOf(stated) < timeline.read) timeline = createTimeline();
    },
    remove(stated) {
      if (all.lastIndexOf(stated) < timeline.read) timeline = createTimeline();
      forget();
      for (const list of listsOf(stated)) withdraw(list, stated);
    },
    mode: (type, at) => mode(type, at, true),
    modeAfter: (type, at) =>
      [defaults, updates, live, hits].reduce<Stated | null>((first, list) => earlier(first, next(list, at, type)), null),
    statedMode(at) {
      const spoken = [defaults, updates, live];
      if (spoken.every(({ length }) => length === 0)) return null;
      const counts = spoken.map((list) => after(list, at));
      if (stated?.counts.every((count, index) => count === counts[index])) return stated.state;
      const said = spoken.flatMap((list, index) => list.slice(0, counts[index]));
      const types = new Set(said.flatMap(({ state }) => Object.keys(state)));
      const found = [...types].flatMap((type) => {
        const value = mode(type, at, false)?.state[type];
        return value ? [[type, value] as const] : [];
      });
      stated = { counts, state: found.length > 0 ? Object.fromEntries(found) : null };
      return stated.state;
    },
    managers(at) {
      if (managers.size === 0) return NOBODY;
      return [...managers.values()].flatMap((list) => list[after(list, at) - 1] ?? list[0] ?? []);
    },
    moments: () => timeline.of(all),
  };
}

const NOBODY: readonly Stated[] = [];

/** What stated a type last until a time; of those for some regions only, or of none of them, where that is said. */
function newest(list: readonly Stated[], at: number, type: string, regional?: boolean): Stated | null {
  for (let index = after(list, at) - 1; index >= 0; index--) {
    const stated = list[index] as Stated;
    if (stated.state[type] !== undefined && (regional === undefined || stated.regional === regional)) return stated;
  }
  return null;
}

/** What stated a type first after a time. */
function next(list: readonly Stated[], at: number, type: string): Stated | null {
  for (let index = after(list, at); index < list.length; index++) {
    const stated = list[index] as Stated;
    if (stated.state[type] !== undefined) return stated;
  }
  return null;
}

/** The one of two that denies a type, of equals the first. */
function stricter(a: Stated | null, b: Stated | null, type: string): Stated | null {
  return a === null || (a.state[type] !== 'denied' && b?.state[type] === 'denied') ? b : a;
}

/** The earlier of the two, of equals the first. */
function earlier(a: Stated | null, b: Stated | null): Stated | null {
  return b && (!a || compare(b, a) < 0) ? b : a;
}

/** The later of the two, of equals the second. */
function later(a: Stated | null, b: Stated | null): Stated | null {
  return b && (!a || compare(b, a) >= 0) ? b : a;
}

/** Turns statements into what changed by them, as far as it has read. */
function createTimeline() {
  const moments: ConsentMoment[] = [];
  const known = new Map<string, { state: { [type: string]: 'granted' | 'denied' }; open: boolean }>();
  let read = 0;
  let reported = false;

  function take({ at, seq, source, said, state, open, regional, waits }: Stated): void {
    const before = known.get(source);
    const changed = Object.keys(state).filter((type) => before?.state[type] !== state[type]);
    const late = said === 'default' && source === MODE && reported;
    if (said === 'hit' && source === MODE) reported = true;
    const isCommand = said === 'default' || said === 'update';
    if (before && changed.length === 0 && open === before.open && !isCommand) return;
    const updated = said === 'default' && before ? { ...state, ...before.state } : { ...before?.state, ...state };
    known.set(source, { state: updated, open });
    moments.push({
      seq,
      at,
      source,
      said,
      state: isCommand ? state : Object.fromEntries(changed.map((type) => [type, state[type] as 'granted' | 'denied'])),
      ...(open ? { open } : {}),
      ...(regional ? { regional } : {}),
      ...(late ? { late } : {}),
      ...(waits === undefined ? {} : { waits }),
    });
  }

  return {
    /** How many statements are in it. */
    get read() {
      return read;
    },
    of(all: readonly Stated[]): readonly ConsentMoment[] {
      while (read < all.length) take(all[read++] as Stated);
      return moments;
    },
  };
}
