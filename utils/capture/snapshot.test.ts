// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { snapshot } from './snapshot';

const copy = (value: unknown) => snapshot(value, (element) => element.localName);
const argumentsOf = (...args: unknown[]) =>
  function collect() {
    // biome-ignore lint/complexity/noArguments: what gtag pushes
    return arguments;
  }.apply(null, args as []);

test('keeps plain values as they are', () => {
  const entry = { event: 'add_to_cart', value: 12.5, items: [{ item_id: 'a', ok: true }], none: null };
  expect(copy(entry)).toEqual(entry);
});

test('says what JSON cannot', () => {
  expect(copy(argumentsOf('event', 'x', { a: 1 }))).toEqual({ $arguments: ['event', 'x', { a: 1 }] });
  expect(copy({ eventCallback: function done() {} })).toEqual({ eventCallback: { $function: 'done' } });
  expect(copy({ 'gtm.element': document.createElement('button') })).toEqual({ 'gtm.element': { $element: 'button' } });
  expect(copy([undefined, Number.NaN, 10n, new Date(0), -0])).toEqual([null, 'NaN', '10', '1970-01-01T00:00:00.000Z', 0]);
});

test('survives cycles, getters that throw, proxies that throw, and a page that owns __proto__', () => {
  const cycle: Record<string, unknown> = { event: 'x' };
  cycle['self'] = cycle;
  expect(copy(cycle)).toEqual({ event: 'x', self: { $cut: 'cycle' } });
  const trap = {
    get bad(): never {
      throw new Error('no');
    },
    good: 1,
  };
  expect(copy(trap)).toEqual({ bad: { $error: 'no' }, good: 1 });
  const hostile = new Proxy(
    {},
    {
      ownKeys() {
        throw new Error('no keys');
      },
    },
  );
  expect(copy({ hostile })).toEqual({ hostile: { $error: 'no keys' } });
  const poisoned: unknown = JSON.parse('{"__proto__":{"polluted":true},"a":1}');
  expect(Object.keys(copy(poisoned) as object)).toEqual(['__proto__', 'a']);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('cuts what is too large, and says so', () => {
  const long = copy({ text: 'x'.repeat(100_000), list: Array.from({ length: 50_000 }, (_, index) => ({ index })) });
  const text = JSON.stringify(long);
  expect(text.length).toBeLessThan(200_000);
  expect(text).toContain('"$cut":"size"');
});

test('whatever comes in, JSON comes out and comes back the same', () => {
  fc.assert(
    fc.property(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
      (value) => {
        const copied = copy(value);
        expect(JSON.parse(JSON.stringify(copied))).toEqual(copied);
      },
    ),
  );
});
