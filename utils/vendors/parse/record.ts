/** `Object.fromEntries`, several times as fast for the few entries of a hit. A name that every object has is a name like any other. */
export function record<Value>(entries: Iterable<readonly [name: string, value: Value]>): Record<string, Value> {
  const found: Record<string, Value> = {};
  for (const [name, value] of entries) put(found, name, value);
  return found;
}

/** Sets a property of the object itself, also where its name is `__proto__`. */
export function put<Value>(target: Record<string, Value>, name: string, value: Value): void {
  if (name === '__proto__') Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
  else target[name] = value;
}
