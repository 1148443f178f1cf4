import * as v from 'valibot';
import type { PageType, SiteHint } from '../model/offer';
import type {
  ActionKind,
  BodySignal,
  HealthSignal,
  Json,
  NavigationSignal,
  OutcomeSignal,
  ResultSignal,
  Signal,
  SignalKind,
} from '../model/signal';
import { fieldKinds } from './field-kinds';

/** Nothing that capture writes is nested deeper; what reads a recording may recurse. */
const DEEPEST = 200;

/** Values side by side at one depth of an entry: capture cuts far below, and what contains itself exceeds it soon. */
const WIDEST = 1_000_000;

const count = v.pipe(v.number(), v.finite());
const json = v.custom<Json>(isJson, `not plain data, or nested more than ${DEEPEST} deep`);
const refs = v.array(v.number());
const grants = v.record(v.string(), v.picklist(['granted', 'denied']));

const place = {
  seq: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  at: v.pipe(v.number(), v.finite()),
  frame: v.pipe(v.number(), v.safeInteger()),
  doc: v.nullable(v.string()),
};

const made = { task: v.optional(v.string()), turn: v.optional(count), from: v.optional(v.string()) };

const element = v.object({ ref: v.number(), selector: v.string(), tag: v.string(), label: v.string() });

const hows: readonly NavigationSignal['how'][] = ['commit', 'load', 'history', 'bfcache', 'activate', 'leave', 'opened'];
const results: readonly OutcomeSignal['result'][] = ['delivered', 'failed', 'blocked', 'cancelled', 'redirected'];
const vias: readonly BodySignal['via'][] = ['beacon', 'fetch', 'xhr', 'image'];
const actions: readonly ActionKind[] = [
  'click',
  'submit',
  'input',
  'fill',
  'change',
  'play',
  'progress',
  'scroll',
  'engaged',
  'copy',
  'print',
];
const signs: readonly ResultSignal['sign'][] = ['error', 'success', 'gone', 'emptied', 'cart', 'left', 'changed', 'nothing'];
const notes: readonly HealthSignal['note'][] = [
  'ready',
  'late',
  'no-tap',
  'relay-blocked',
  'stub-container',
  'permission',
  'sandboxed',
  'dropped',
  'error',
  'stopped',
  'interrupted',
];
export const pageTypes: readonly PageType[] = [
  'home',
  'listing',
  'product',
  'cart',
  'checkout',
  'thank-you',
  'article',
  'landing',
  'pricing',
  'search',
  'contact',
  'account',
  'careers',
  'support',
  'other',
];

const hints: readonly SiteHint[] = [
  'cart',
  'product',
  'lead-form',
  'booking',
  'account',
  'trial',
  'software',
  'article',
  'news',
  'place',
  'map',
  'hours',
  'phone',
  'donation',
  'charity',
];

/** Fields that say which variety of its kind a signal is: one that is not listed was added by a newer version. */
export const vocabulary: { readonly [kind in SignalKind]?: readonly [field: string, words: readonly string[]] } = {
  navigation: ['how', hows],
  outcome: ['result', results],
  body: ['via', vias],
  interaction: ['action', actions],
  result: ['sign', signs],
  health: ['note', notes],
};

const page = v.object({
  url: v.string(),
  title: v.string(),
  type: v.fallback(v.picklist(pageTypes), 'other'),
  confidence: v.number(),
  language: v.string(),
  // A hint that only a newer version knows is left out.
  hints: v.optional(
    v.pipe(
      v.array(v.string()),
      v.transform((words) => hints.filter((hint) => words.includes(hint))),
    ),
  ),
});

const offer = v.object({
  id: v.string(),
  conversion: v.string(),
  element: v.nullable(element),
  copies: v.optional(v.array(element)),
  confidence: v.number(),
});

/** How each kind of signal looks in a recording. Fields that are not listed are left out. */
export const signalSchemas: { readonly [kind in SignalKind]: v.GenericSchema<unknown, Extract<Signal, { kind: kind }>> } = {
  navigation: v.object({
    ...place,
    kind: v.literal('navigation'),
    how: v.picklist(hows),
    url: v.string(),
    title: v.optional(v.string()),
    referrer: v.optional(v.string()),
    prerender: v.optional(v.boolean()),
  }),
  push: v.object({
    ...place,
    kind: v.literal('push'),
    layer: v.string(),
    entry: json,
    early: v.optional(v.boolean()),
    ...made,
    element: v.optional(element),
    path: v.optional(refs),
  }),
  call: v.object({
    ...place,
    kind: v.literal('call'),
    name: v.string(),
    args: v.array(json),
    early: v.optional(v.boolean()),
    stub: v.optional(v.boolean()),
    ...made,
  }),
  replaced: v.object({ ...place, kind: v.literal('replaced'), layer: v.string(), lost: count }),
  request: v.object({
    ...place,
    kind: v.literal('request'),
    requestId: v.string(),
    url: v.string(),
    method: v.string(),
    type: v.string(),
    body: v.optional(v.string()),
    bodyBase64: v.optional(v.string()),
    bodyMissing: v.optional(v.boolean()),
    initiator: v.optional(v.string()),
    documentUrl: v.optional(v.string()),
  }),
  outcome: v.object({
    ...place,
    kind: v.literal('outcome'),
    requestId: v.string(),
    result: v.picklist(results),
    status: v.optional(count),
    error: v.optional(v.string()),
  }),
  forbidden: v.object({ ...place, kind: v.literal('forbidden'), url: v.string(), directive: v.string() }),
  body: v.object({
    ...place,
    kind: v.literal('body'),
    via: v.picklist(vias),
    url: v.string(),
    method: v.string(),
    body: v.optional(v.string()),
    bodyBase64: v.optional(v.string()),
    bodyMissing: v.optional(v.boolean()),
    ...made,
  }),
  interaction: v.object({
    ...place,
    kind: v.literal('interaction'),
    id: v.string(),
    action: v.picklist(actions),
    element: v.nullable(element),
    path: refs,
    value: v.optional(count),
    // A kind of field that only a newer version knows is left out.
    field: v.fallback(v.optional(v.picklist(fieldKinds)), undefined),
    valid: v.optional(v.boolean()),
    watched: v.optional(v.boolean()),
    scripted: v.optional(v.boolean()),
    unasked: v.optional(v.boolean()),
    held: v.optional(v.fallback(v.picklist(['page', 'tab', 'file', 'other', 'cut']), 'page')),
  }),
  result: v.object({ ...place, kind: v.literal('result'), of: v.string(), sign: v.picklist(signs) }),
  consent: v.object({
    ...place,
    kind: v.literal('consent'),
    source: v.string(),
    state: grants,
    open: v.optional(v.boolean()),
    text: v.optional(v.string()),
  }),
  container: v.object({ ...place, kind: v.literal('container'), id: v.string(), layer: v.string() }),
  offer: v.object({
    ...place,
    kind: v.literal('offer'),
    page,
    found: v.array(offer),
    gone: v.array(v.string()),
    corrected: v.optional(v.literal(true)),
  }),
  health: v.object({
    ...place,
    kind: v.literal('health'),
    note: v.picklist(notes),
    detail: v.optional(v.string()),
    count: v.optional(count),
    since: v.optional(count),
  }),
};

/** Whether a value is made of what JSON can say, without recursion: it comes from a stranger's file. */
function isJson(value: unknown): value is Json {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST || level.length > WIDEST || !level.every(isLeafOrNode)) return false;
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []));
  }
  return true;
}

function isLeafOrNode(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return value === null || ['string', 'boolean', 'object'].includes(typeof value);
}
