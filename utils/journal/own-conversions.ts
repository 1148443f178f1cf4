import * as v from 'valibot';
import type { OwnConversion } from '../model/own-conversion';

/** Micro-conversions of its own that one host or one file may have. */
export const MOST_OWN = 300;

const visible = v.regex(/^[^\p{Cc}\p{Cf}]*$/u, 'no control characters');
const text = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most), visible);
const names = (least: number, most: number) => v.pipe(v.array(text(100)), v.minLength(least), v.maxLength(most));

const fields = v.object({
  id: v.pipe(
    v.string(),
    v.maxLength(80),
    v.regex(/^own-[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u, 'must be "own-" and words joined by "-"'),
  ),
  host: v.optional(v.pipe(v.string(), v.maxLength(253), v.regex(/^[^\s/]*$/, 'not a host')), ''),
  name: text(80),
  selector: v.nullable(text(2_000)),
  on: v.pipe(v.string(), v.trim(), v.maxLength(500), v.regex(/^(?:[/*]\S*)?$/, 'must begin with / and hold no space')),
  action: v.nullable(v.picklist(['click', 'submit', 'change', 'input', 'play', 'view'])),
  events: names(1, 20),
  parameters: names(0, 50),
  adds: v.optional(text(100)),
});

/** A micro-conversion of a site's own, as it stands in a file or in the browser's storage. */
export const ownSchema = v.pipe(
  fields,
  v.forward(
    v.check(
      ({ selector, action }) => (selector === null ? action === null || action === 'view' : action !== null && action !== 'view'),
      'does not fit the selector',
    ),
    ['action'],
  ),
  v.forward(
    v.check(({ adds, selector }) => adds === undefined || selector === null, 'must be null'),
    ['selector'],
  ),
);

/** Field that a schema refused; `entry`: it is none at all. */
export type OwnField = 'id' | 'name' | 'selector' | 'on' | 'action' | 'events' | 'parameters' | 'entry';

/** Why a file's micro-conversions cannot be taken. `message` is for the command line; the panel words it by its parts. */
export class OwnConversionsError extends Error {
  override readonly name = 'OwnConversionsError';

  constructor(
    message: string,
    /** `none`: no such file; `too-many`: more than `MOST_OWN`; `entry`: one of them is wrong. */
    readonly code: 'none' | 'too-many' | 'entry',
    /** Number of the entry, from 1. */
    readonly entry: number | null = null,
    readonly field: OwnField | null = null,
  ) {
    super(message);
  }
}

/**
 * The micro-conversions of a file that `toOwnFile` wrote, out of parsed JSON, for a host; undefined where it is no such file. All or
 * nothing: throws an `OwnConversionsError` that names the entry and the field.
 */
export function parseOwnFile(value: unknown, host: string): OwnConversion[] | undefined {
  const list = listOf(value);
  if (list === undefined) return undefined;
  if (list.length > MOST_OWN) throw new OwnConversionsError(`More than ${MOST_OWN} micro-conversions.`, 'too-many');
  const ids = new Set<string>();
  return list.map((entry, index) => {
    const checked = checkOwn(entry, host);
    const twice = 'own' in checked && ids.has(checked.own.id);
    if ('own' in checked && !twice) {
      ids.add(checked.own.id);
      return checked.own;
    }
    const { field, message } = 'own' in checked ? ({ field: 'id', message: 'id: stands there twice' } as const) : checked;
    throw new OwnConversionsError(`Micro-conversion ${index + 1}: ${message}.`, 'entry', index + 1, field);
  });
}

/** One as it is kept, trimmed and of a host; or the field that is wrong. */
export function checkOwn(value: unknown, host: string): { own: OwnConversion } | { field: OwnField; message: string } {
  const result = v.safeParse(ownSchema, value, { abortEarly: true });
  if (result.success) return { own: { ...result.output, host } };
  const [issue] = result.issues;
  const path = v.getDotPath(issue) ?? '';
  const [field] = path.split('.');
  return { field: FIELDS.find((known) => known === field) ?? 'entry', message: [path, issue.message].filter(Boolean).join(': ') };
}

const FIELDS = ['id', 'name', 'selector', 'on', 'action', 'events', 'parameters'] as const;

/** Both lists; what has an id that is there already replaces it, in its place. */
export function mergeOwn(
  present: readonly OwnConversion[],
  came: readonly OwnConversion[],
): { own: OwnConversion[]; added: number; replaced: number } {
  const byId = new Map(came.map((each) => [each.id, each]));
  const known = new Set(present.map(({ id }) => id));
  const fresh = [...byId.values()].filter(({ id }) => !known.has(id));
  const changed = present.filter((each) => byId.has(each.id) && JSON.stringify(byId.get(each.id)) !== JSON.stringify(each));
  return { own: [...present.map((each) => byId.get(each.id) ?? each), ...fresh], added: fresh.length, replaced: changed.length };
}

/** A site's own micro-conversions as a file to hand over. Whose they are is left out: they may be taken to another host. */
export function toOwnFile(own: readonly OwnConversion[]): string {
  const conversions = own.map(({ host: _, ...each }) => each);
  return `${JSON.stringify({ format: 'mikroskop-conversions', version: 1, conversions }, null, 2)}\n`;
}

/** `own-` and the name in small letters, with a number where that is taken. */
export function ownIdOf(name: string, taken: ReadonlySet<string>): string {
  const words =
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const stem = `own-${words.join('-')}`.slice(0, 60).replace(/-$/, '');
  const first = stem === 'own' ? 'own-1' : stem;
  for (let id = first, count = 2; ; id = `${stem}-${count++}`) if (!taken.has(id)) return id;
}

function listOf(value: unknown): readonly unknown[] | undefined {
  if (typeof value !== 'object' || value === null || !('format' in value) || !('conversions' in value)) return undefined;
  return value.format === 'mikroskop-conversions' && Array.isArray(value.conversions) ? value.conversions : undefined;
}
