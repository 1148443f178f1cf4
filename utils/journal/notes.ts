import * as v from 'valibot';
import type { OwnTarget } from '../model/own-conversion';
import { onSite } from '../model/site';
import type { NoteChange, SiteNotes, SiteScope } from '../model/site-notes';
import { MOST_OWN, ownSchema } from './own-conversions';
import { pageTypes } from './signal-schema';
import { isNoScope, scopeSchema } from './site-scope';

/** Dismissals, and corrected pages, that are kept for one host: the oldest are forgotten first. */
export const MOST_NOTES = 500;

const address = v.pipe(v.string(), v.maxLength(8_000));

const dismissal = v.object({
  conversion: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  page: address,
  selector: v.nullable(v.pipe(v.string(), v.maxLength(8_000))),
  label: v.pipe(v.string(), v.maxLength(1_000)),
  reason: v.picklist(['wrong', 'irrelevant']),
  at: v.pipe(v.number(), v.finite()),
});

const typeNote = v.object({ page: address, type: v.picklist(pageTypes) });

/** Notes as they stand in a file or in the browser's storage. Entries that this version cannot read are left out: a newer one may know more. */
export const notesSchema = v.object({
  dismissed: v.fallback(listOf(dismissal), []),
  types: v.fallback(listOf(typeNote), []),
  own: v.optional(v.fallback(listOf(ownSchema), [])),
  scopes: v.optional(v.fallback(listOf(scopeSchema), [])),
});

export const NO_NOTES: SiteNotes = { dismissed: [], types: [] };

/** Whatever is stored, as notes. */
export function readNotes(value: unknown): SiteNotes {
  const result = v.safeParse(notesSchema, value);
  return result.success ? result.output : NO_NOTES;
}

/** The notes after a change, which holds for both hosts of a site (`www.` and without); saying the same again changes the reason or the type, and adds nothing. */
export function changeNotes(notes: SiteNotes, change: NoteChange): SiteNotes {
  const { dismissed, types } = notes;
  if (change.note === 'own') {
    const others = notes.own?.filter(({ host }) => onSite(host) !== onSite(change.host) && host !== '') ?? [];
    return { ...notes, own: [...others, ...change.own.slice(0, MOST_OWN)] };
  }
  if (change.note === 'scope') return { ...notes, scopes: withScope(notes.scopes, change.scope) };
  if (change.note === 'type') {
    const { page, type } = change;
    const others = types.filter((known) => onSite(known.page) !== onSite(page));
    return { ...notes, types: type === null ? others : newest([...others, { page, type }]) };
  }
  const key = keyOf(change.dismissal);
  const others = dismissed.filter((known) => keyOf(known) !== key);
  return { ...notes, dismissed: change.note === 'restore' ? others : newest([...others, change.dismissal]) };
}

/** Both, without what the first says already. */
export function mergeNotes(first: SiteNotes, second: SiteNotes): SiteNotes {
  const dismissals = new Set(first.dismissed.map(keyOf));
  const pages = new Set(first.types.map(({ page }) => onSite(page)));
  const named = new Set(first.own?.map(({ host, id }) => `${onSite(host)} ${id}`));
  const own = [...(first.own ?? []), ...(second.own ?? []).filter(({ host, id }) => !named.has(`${onSite(host)} ${id}`))];
  const asked = new Set(first.scopes?.map(({ host }) => onSite(host)));
  const scopes = [...(first.scopes ?? []), ...(second.scopes ?? []).filter(({ host }) => !asked.has(onSite(host)))];
  return {
    ...(own.length > 0 && { own }),
    ...(scopes.length > 0 && { scopes }),
    dismissed: [...first.dismissed, ...second.dismissed.filter((each) => !dismissals.has(keyOf(each)))],
    types: [...first.types, ...second.types.filter(({ page }) => !pages.has(onSite(page)))],
  };
}

/** What is to be looked for on the pages of a host; null: of any. What a page offers as a whole has not to be found. */
export function targetsOn(host: string | null, own: SiteNotes['own'] = []): OwnTarget[] {
  return own.flatMap(({ id, host: of, selector }) =>
    selector !== null && (of === '' || host === null || onSite(of) === onSite(host)) ? [{ id, selector }] : [],
  );
}

/** Host of the page that a change is about; null where it is no web page. */
export function hostOfChange(change: NoteChange): string | null {
  if (change.note === 'own') return change.host === '' ? null : change.host;
  if (change.note === 'scope') return change.scope.host === '' ? null : change.scope.host;
  const page = change.note === 'type' ? change.page : change.dismissal.page;
  if (!URL.canParse(page)) return null;
  const { protocol, hostname } = new URL(page);
  return protocol === 'http:' || protocol === 'https:' ? hostname : null;
}

/** Whether there is nothing to keep. */
export function isEmpty({ dismissed, types, own = [], scopes = [] }: SiteNotes): boolean {
  return dismissed.length + types.length + own.length + scopes.length === 0;
}

function withScope(scopes: readonly SiteScope[] = [], scope: SiteScope): readonly SiteScope[] {
  const others = scopes.filter(({ host }) => onSite(host) !== onSite(scope.host));
  return isNoScope(scope) ? others : [...others, scope];
}

function keyOf({ conversion, page, selector, label }: SiteNotes['dismissed'][number]): string {
  return JSON.stringify([conversion, onSite(page), selector, selector === null ? '' : label]);
}

function newest<T>(list: readonly T[]): readonly T[] {
  return list.slice(-MOST_NOTES);
}

/** A list of which each entry is read by itself. */
function listOf<Entry>(entry: v.GenericSchema<unknown, Entry>) {
  return v.pipe(
    v.array(v.unknown()),
    v.transform((list) =>
      list.slice(-2 * MOST_NOTES).flatMap((each) => {
        const result = v.safeParse(entry, each);
        return result.success ? [result.output] : [];
      }),
    ),
  );
}
