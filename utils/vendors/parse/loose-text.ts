import { isLoose, json, type Loose } from './json';

/** A value as text: text or a number that is not empty; undefined for anything else. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** An object as it is, or read from JSON in a text; empty for anything else. */
export function looseOf(value: unknown): Loose {
  const read = typeof value === 'string' ? json(value) : value;
  return isLoose(read) ? read : {};
}

/** The objects of a list, or of JSON in a text; empty for anything else. */
export function looseList(value: unknown): Loose[] {
  const read = typeof value === 'string' ? json(value) : value;
  return Array.isArray(read) ? read.filter(isLoose) : [];
}
