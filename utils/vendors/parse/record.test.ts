import fc from 'fast-check';
import { expect, test } from 'vitest';
import { record } from './record';

test('is what `Object.fromEntries` makes', () => {
  const name = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', '1', '0'));
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.integer())), (entries) => {
      expect(Object.entries(record(entries))).toEqual(Object.entries(Object.fromEntries(entries)));
      expect(Object.getPrototypeOf(record(entries))).toBe(Object.prototype);
    }),
  );
});
