import type { LinkedEvent } from '../../model/linked';

/**
 * What a push or a call says under `items`, as GA4's data layer has it (`ecommerce.items`) or as `gtag` takes it (`items`); undefined where
 * it says nothing.
 */
export function saidItems({ params }: LinkedEvent): unknown {
  const { ecommerce, items } = params as { readonly ecommerce?: unknown; readonly items?: unknown };
  return (isLoose(ecommerce) ? ecommerce['items'] : undefined) ?? items ?? undefined;
}

const known = new WeakMap<object, ReadonlySet<string> | null>();

/** Products by id or name; null where they are no list, or not all of it was recorded. Read once of each list. */
export function namesOf(items: unknown): ReadonlySet<string> | null {
  if (!Array.isArray(items)) return null;
  let names = known.get(items);
  if (names === undefined) {
    names = read(items);
    known.set(items, names);
  }
  return names;
}

function read(items: readonly unknown[]): ReadonlySet<string> | null {
  const names = new Set<string>();
  for (const item of items) {
    if (!isLoose(item) || isCut(item)) return null;
    for (const key of ['item_id', 'item_name', 'id', 'name']) {
      const name = item[key];
      if (typeof name === 'string' || typeof name === 'number') names.add(String(name));
    }
  }
  return names;
}

/** Stands for something that was not recorded. */
export function isCut(value: unknown): boolean {
  return isLoose(value) && ('$cut' in value || '$error' in value);
}

function isLoose(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
