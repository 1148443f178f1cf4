import type { Outline, Rect, Size } from './geometry';
import { graver } from './looks';
import type { Marker } from './marker';
import { createMarker } from './marker';
import type { Sheet, Sheets } from './sheets';
import type { Stack } from './stack';
import type { Triggers } from './triggers';
import type { Badge } from './types';

/** One element with what is drawn on it. */
export interface Entry {
  readonly ref: number;
  readonly marker: Marker;
  element: Element | null;
  /** Gravest first. */
  badges: readonly Badge[];
  stack: Stack | null;
  revealed: boolean;
  /** It keeps its place in the window when the document is scrolled. */
  still: boolean;
  /** The sheet that it was laid on last. */
  sheet: Sheet | null;
  /** So far from the window, when last looked at, that it need not be looked at often. */
  far: boolean;
  /** Where in the document it was then; null where it had no box. */
  last: Rect | null;
  /** Where it is drawn on its sheet; null while it cannot be seen. */
  outline: Outline | null;
  /** Where its pill is on that sheet. */
  box: Rect | null;
  /** Its content changed since it was drawn. */
  dirty: boolean;
  covered: boolean;
  /** The turn in which that was last looked at; 0: not since it came into view. */
  asked: number;
}

/** What other badges mean for the drawing: nothing, other pills on the same elements, or other elements. */
export type Redressed = 'same' | 'pills' | 'elements';

/** The elements to draw on, by `ref`. */
export interface Entries extends Iterable<Entry> {
  /** Gives every element its badges; elements that are left with nothing go. Says what that changed. */
  badges(list: readonly Badge[]): Redressed;
  /** The entry of an element, made where there is none. */
  of(ref: number): Entry;
  /** Finds elements again that were not there, or were replaced: whether any was, and whether some are missing still. */
  resolve(): { readonly found: boolean; readonly missing: boolean };
  /** Draws the content of a marker anew. */
  dress(entry: Entry): void;
  /** Drops an entry that has nothing to show any more. */
  tidy(entry: Entry): void;
  /** Puts it on its sheet, where it is about to be drawn. */
  lay(entry: Entry, outline: Outline): void;
  byPill(pill: Element): Entry | undefined;
}

export function createEntries(
  document: Document,
  sheets: Sheets,
  triggers: Triggers,
  elementOf: (ref: number) => Element | null,
): Entries {
  let entries = new Map<number, Entry>();
  const sizes = new Map<string, Size>();
  const pills = new WeakMap<Element, Entry>();

  return { badges, of, resolve, dress, tidy, lay, byPill: (pill) => pills.get(pill), [Symbol.iterator]: () => entries.values() };

  function badges(list: readonly Badge[]): Redressed {
    const before = new Set(entries.keys());
    let isSame = true;
    const grouped = new Map<number, Badge[]>();
    for (const badge of [...list].sort(graver)) {
      if (badge.ref === null || badge.state === 'absent') continue;
      const group = grouped.get(badge.ref);
      if (group) group.push(badge);
      else grouped.set(badge.ref, [badge]);
    }
    for (const [ref, group] of grouped) {
      const entry = of(ref);
      if (alike(entry.badges, group)) continue;
      isSame = false;
      entry.badges = group;
      dress(entry);
    }
    for (const entry of [...entries.values()]) {
      if (grouped.has(entry.ref) || entry.badges.length === 0) continue;
      isSame = false;
      entry.badges = [];
      dress(entry);
      tidy(entry);
    }
    if (isSame) return 'same';
    // The gravest get the better places.
    entries = new Map([...entries].sort(([, a], [, b]) => order(a, b)));
    return entries.size === before.size && [...before].every((ref) => entries.has(ref)) ? 'pills' : 'elements';
  }

  function of(ref: number): Entry {
    const known = entries.get(ref);
    if (known) return known;
    const marker = createMarker(document, sizes);
    const entry: Entry = {
      ref,
      marker,
      element: null,
      badges: [],
      stack: null,
      revealed: false,
      still: false,
      sheet: null,
      far: false,
      last: null,
      outline: null,
      box: null,
      dirty: true,
      covered: false,
      asked: 0,
    };
    dress(entry);
    entries.set(ref, entry);
    pills.set(marker.pill, entry);
    find(entry);
    return entry;
  }

  function resolve(): { found: boolean; missing: boolean } {
    const lost = [...entries.values()].filter(({ element }) => !element?.isConnected);
    for (const entry of lost) find(entry);
    const missing = lost.filter(({ element }) => !element?.isConnected);
    return { found: missing.length < lost.length, missing: missing.length > 0 };
  }

  function find(entry: Entry): void {
    const element = elementOf(entry.ref);
    if (element === entry.element) return;
    forget(entry);
    entry.element = element;
    entry.far = false;
    if (!element) return;
    triggers.include(element);
  }

  function forget({ element }: Entry): void {
    if (!element) return;
    triggers.exclude(element);
  }

  function dress(entry: Entry): void {
    entry.marker.dress(entry.badges, entry.revealed);
    entry.dirty = true;
  }

  function lay(entry: Entry, { y }: Outline): void {
    const sheet = entry.still ? sheets.still : sheets.gliding;
    // What is drawn stays where it is, wherever it moves: taken out, it would lose the focus.
    if (entry.sheet === sheet && entry.outline) return;
    entry.sheet = sheet;
    entry.marker.lay(sheet.band(y));
    if (entry.stack) sheet.stacks.append(entry.stack.element);
  }

  function tidy(entry: Entry): void {
    if (entry.badges.length > 0 || entry.revealed || (entry.stack && !entry.stack.empty)) return;
    entry.stack?.element.remove();
    entry.marker.remove();
    forget(entry);
    entries.delete(entry.ref);
  }
}

function order(a: Entry, b: Entry): number {
  const [first, second] = [a.badges[0], b.badges[0]];
  return first && second ? graver(first, second) || a.ref - b.ref : Number(!first) - Number(!second);
}

/** Whether two lists of badges say the same. */
export function alike(a: readonly Badge[], b: readonly Badge[]): boolean {
  return a.length === b.length && a.every((badge, index) => JSON.stringify(badge) === JSON.stringify(b[index]));
}
