import { put } from './record';

/** An object read from JSON: nothing is known of what it holds. */
export type Loose = { readonly [key: string]: unknown };

/** Whether it is an object with keys: not null, not an array. */
export function isLoose(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads JSON; undefined where the text is none. Several decoders ask for the same text: what it says is shared, and never to be changed. */
export function json(text: string | undefined): unknown {
  if (!text || !(text.startsWith('{') || text.startsWith('[') || /^\s*[{["]/.test(text))) return undefined;
  if (text !== last.text) last = { text, value: parsed(text) };
  return last.value;
}

let last: { readonly text: string; readonly value: unknown } = { text: '', value: undefined };

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The values of an object that a hit can hold: text and numbers as they are, truth values as text, the rest as JSON. */
export function scalars(value: unknown): Record<string, string | number> {
  if (!isLoose(value)) return {};
  const found: Record<string, string | number> = {};
  for (const key of Object.keys(value)) {
    const scalar = scalarOf(value[key]);
    if (scalar !== undefined) put(found, key, scalar);
  }
  return found;
}

function scalarOf(value: unknown): string | number | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value === 'boolean') return String(value);
  return value === null || value === undefined ? undefined : JSON.stringify(value);
}
