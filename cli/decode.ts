import { createInterface } from 'node:readline';
import * as v from 'valibot';
import type { VendorRule } from '../utils/model/recording';
import type { Hit } from '../utils/model/vendor';
import { textOfBytes } from '../utils/vendors/index';
import { explainWith } from '../utils/vendors/rules/explain';
import { Failure, reasonOf } from './failure';

const requestSchema = v.object({
  url: v.string(),
  method: v.optional(v.string(), 'GET'),
  body: v.nullish(v.string()),
  bodyBase64: v.nullish(v.string()),
});

const FIELDS: readonly (keyof Hit)[] = [
  'vendor',
  'account',
  'event',
  'kind',
  'params',
  'items',
  'currency',
  'value',
  'consent',
  'userData',
];

/** Reads requests as JSON lines and writes what each tells as a JSON line. A line that cannot be read ends it with a `Failure`. */
export async function decode(
  input: NodeJS.ReadableStream,
  write: (text: string) => Promise<void>,
  rules: readonly VendorRule[] = [],
): Promise<number> {
  const explain = explainWith(rules);
  let pending = '';
  let number = 0;
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1;
      if (line.trim() === '') continue;
      pending += `${decodeLine(line, number, explain)}\n`;
      if (pending.length > 65_536) {
        await write(pending);
        pending = '';
      }
    }
  } finally {
    if (pending !== '') await write(pending);
  }
  return 0;
}

/** What one line tells. `number` is its place, for the error. */
export function decodeLine(line: string, number: number, explain = explainWith()): string {
  const { url, method, body, bodyBase64 } = readLine(line, number);
  const text = body ?? (bodyBase64 == null ? undefined : textOf(bodyBase64, number));
  const { hits } = explain({ url, method, ...(text !== undefined && { body: text }) });
  return JSON.stringify({ hits: hits.map((hit) => Object.fromEntries(FIELDS.map((field) => [field, hit[field]]))) });
}

function readLine(line: string, number: number): v.InferOutput<typeof requestSchema> {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Failure(`decode: line ${number} is not JSON: ${reasonOf(error)}.`);
  }
  const result = v.safeParse(requestSchema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Failure(`decode: line ${number}: ${[v.getDotPath(issue), issue.message].filter(Boolean).join(': ')}.`);
}

/** The body as text, unpacked where it is packed; undefined where it is none. */
function textOf(base64: string, number: number): string | undefined {
  if (!/^[\w+/-]*={0,2}$/.test(base64)) throw new Failure(`decode: line ${number}: bodyBase64 is not base64.`);
  return textOfBytes(base64);
}
