import * as v from 'valibot';
import type { Recording } from '../model/recording';
import type { Signal } from '../model/signal';
import { notesSchema } from './notes';
import { signalSchemas, vocabulary } from './signal-schema';

/** Why a value is not a recording that can be read. `message` says what is wrong and where. */
export class RecordingError extends Error {
  override readonly name = 'RecordingError';

  /** `newer`: written by a version whose recordings this one cannot read. */
  constructor(
    readonly code: 'not-a-recording' | 'newer' | 'damaged',
    message: string,
  ) {
    super(message);
  }
}

/** The one version that is read. A newer minor keeps it and may add fields and kinds of signals. */
const VERSION = 1;

const time = v.pipe(v.number(), v.finite());

const rulePlace = v.variant('in', [
  v.object({ in: v.picklist(['query', 'body']), key: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)) }),
  v.object({ in: v.literal('path'), segment: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(50)) }),
]);

/** An endpoint that a person added by hand, as it stands in a file. */
export const ruleSchema = v.object({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80), v.regex(/^[^\p{Cc}\p{Cf}]*$/u, 'no control characters')),
  host: v.pipe(
    v.string(),
    v.trim(),
    v.toLowerCase(),
    v.maxLength(253),
    v.regex(/^[a-z0-9_]([a-z0-9._-]*[a-z0-9_])?$/, 'not a host'),
  ),
  path: v.optional(v.pipe(v.string(), v.maxLength(500), v.regex(/^\/[^?#\s]*$/, 'must begin with / and hold no ?, # or space'))),
  event: v.optional(rulePlace),
  account: v.optional(rulePlace),
});

const settingsSchema = v.object({
  require: v.array(v.string()),
  rules: v.optional(v.array(ruleSchema)),
  notes: v.optional(notesSchema),
});

const headSchema = v.object({
  format: v.literal('mikroskop-recording'),
  version: v.literal(VERSION),
  id: v.string(),
  app: v.string(),
  browser: v.string(),
  url: v.string(),
  startedAt: time,
  endedAt: v.nullable(time),
  settings: settingsSchema,
  signals: v.array(v.unknown()),
});

/**
 * A recording out of parsed JSON. What only a newer version knows is left out: fields silently, signals counted in `skipped`.
 * Throws `RecordingError`, and nothing else, for what is not a recording.
 */
export function parseRecording(value: unknown): { recording: Recording; skipped: number } {
  try {
    return parse(value);
  } catch (error) {
    if (error instanceof RecordingError) throw error;
    throw new RecordingError(
      'damaged',
      `The recording cannot be read: ${error instanceof Error ? error.message : 'unknown error'}`,
    );
  }
}

function parse(value: unknown): { recording: Recording; skipped: number } {
  if (!isObject(value) || value['format'] !== 'mikroskop-recording') {
    throw new RecordingError('not-a-recording', 'Not a Mikroskop recording: "format" is not "mikroskop-recording".');
  }
  const version = value['version'];
  if (typeof version === 'number' && version > VERSION) {
    throw new RecordingError('newer', `The recording has version ${version}; this Mikroskop reads version ${VERSION}.`);
  }
  const { signals, ...head } = read(headSchema, value, '');
  const known = signals.flatMap((signal, index) => parseSignal(signal, index) ?? []);
  checkOrder(known);
  return { recording: { ...head, signals: known }, skipped: signals.length - known.length };
}

/** Undefined for a signal that only a newer version knows. */
function parseSignal(value: unknown, index: number): Signal | undefined {
  const where = `signals[${index}]`;
  if (!isObject(value)) throw damaged(where, 'is not an object');
  const kind = value['kind'];
  if (typeof kind !== 'string') throw damaged(`${where}.kind`, 'is not a string');
  const schema = Object.hasOwn(signalSchemas, kind) ? signalSchemas[kind as Signal['kind']] : undefined;
  if (schema === undefined) return undefined;
  const [field, words] = vocabulary[kind as Signal['kind']] ?? [];
  const word = field === undefined ? undefined : value[field];
  if (words && typeof word === 'string' && !words.includes(word)) return undefined;
  return read<Signal>(schema, value, where);
}

/** Evidence refers to signals by `seq`: each must be unique, and they must stand in order. */
function checkOrder(signals: readonly Signal[]): void {
  let last = 0;
  for (const { seq } of signals) {
    if (seq <= last) throw damaged('signals', `"seq" ${seq} comes after ${last}`);
    last = seq;
  }
}

function read<Output>(schema: v.GenericSchema<unknown, Output>, value: unknown, where: string): Output {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  throw damaged([where, path].filter(Boolean).join('.') || 'recording', issue.message);
}

function damaged(where: string, what: string): RecordingError {
  return new RecordingError('damaged', `The recording is damaged at ${where}: ${what}.`);
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
