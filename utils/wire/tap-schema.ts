import * as v from 'valibot';
import type { Json } from '../model/signal';

/** Deepest entry that is taken over; the tap cuts far above it. */
const DEPTH = 40;
const text = (length: number) => v.pipe(v.string(), v.maxLength(length));
const json = v.custom<Json>((value) => isJson(value, DEPTH));
const cause = v.nullable(v.object({ type: text(60), timeStamp: v.number() }));
const at = v.pipe(v.number(), v.finite());
const made = { event: cause, turn: v.optional(v.pipe(v.number(), v.finite())), from: v.optional(text(2_100)) };

/** What the tap may say; exported for its test. */
export const schema = v.variant('kind', [
  v.object({
    kind: v.literal('push'),
    at,
    layer: text(80),
    entry: json,
    early: v.optional(v.boolean()),
    selector: v.optional(text(2_000)),
    ...made,
  }),
  v.object({
    kind: v.literal('call'),
    at,
    name: text(80),
    args: v.pipe(v.array(json), v.maxLength(40)),
    early: v.optional(v.boolean()),
    stub: v.optional(v.boolean()),
    ...made,
  }),
  v.object({ kind: v.literal('replaced'), at, layer: text(80), lost: v.number() }),
  v.object({
    kind: v.literal('body'),
    at,
    via: v.picklist(['beacon', 'fetch', 'xhr', 'image']),
    url: v.pipe(text(70_000), v.regex(/^https?:/)),
    method: text(20),
    body: v.optional(text(800_000)),
    bodyBase64: v.optional(text(800_000)),
    bodyMissing: v.optional(v.boolean()),
    ...made,
  }),
  v.object({ kind: v.literal('container'), at, id: v.pipe(text(40), v.regex(/^[A-Z]+-[A-Z0-9-]+$/)), layer: text(80) }),
  v.object({ kind: v.literal('manager'), at, id: text(40), key: v.optional(text(80)) }),
  v.object({ kind: v.literal('consent'), at, source: text(40), said: json }),
  v.object({
    kind: v.literal('health'),
    at,
    note: v.picklist(['ready', 'late', 'stub-container', 'dropped']),
    detail: v.optional(text(2_000)),
    count: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
  }),
]);

export type TapMessage = v.InferOutput<typeof schema>;

/** A message of the tap, or null: the page's world is not to be trusted. */
export function parseTapMessage(value: unknown): TapMessage | null {
  const push = plainPush(value);
  if (push) return push;
  const result = v.safeParse(schema, value);
  return result.success ? result.output : null;
}

/** What the schema makes of a push that nothing caused, at a third of the cost: a page may make thousands. Null: ask the schema. */
function plainPush(value: unknown): Extract<TapMessage, { kind: 'push' }> | null {
  if (typeof value !== 'object' || value === null) return null;
  const { kind, at, layer, entry, event, turn, from } = value as { readonly [name: string]: unknown };
  if (Object.keys(value).length !== (from === undefined ? 6 : 7)) return null;
  if (kind !== 'push' || event !== null || typeof at !== 'number' || typeof layer !== 'string' || layer.length > 80) return null;
  if (typeof turn !== 'number' || !isJson(entry, DEPTH)) return null;
  if (from === undefined) return { kind, at, layer, entry: entry as Json, event, turn };
  if (typeof from !== 'string' || from.length > 2_100) return null;
  return { kind, at, layer, entry: entry as Json, event, turn, from };
}

/** For values that were JSON: their numbers are finite, their keys their own. */
function isJson(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return isLeaf(value);
  if (depth < 1) return false;
  for (const key in value) {
    const part = (value as { readonly [key: string]: unknown })[key];
    // Most parts are leaves: a call for each would cost more than all the rest.
    if (typeof part === 'object' && part !== null ? !isJson(part, depth - 1) : !isLeaf(part)) return false;
  }
  return true;
}

function isLeaf(value: unknown): boolean {
  return value === null || typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number';
}
