import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { parseTapMessage, schema } from './tap-schema';

const maybe = (value: fc.Arbitrary<unknown>) => fc.oneof({ weight: 4, arbitrary: value }, fc.jsonValue());
const message = fc.record(
  {
    kind: fc.constantFrom('push', 'push', 'push', 'call', 'other'),
    at: maybe(fc.nat()),
    layer: maybe(fc.string({ maxLength: 90 })),
    entry: fc.jsonValue({ maxDepth: 6 }),
    event: maybe(fc.constant(null)),
    turn: maybe(fc.nat()),
    from: maybe(fc.webUrl()),
    early: fc.boolean(),
    stranger: fc.jsonValue(),
  },
  { requiredKeys: ['kind', 'at', 'layer', 'entry', 'event'] },
);

test('a push read the quick way is what the schema makes of it, and nothing passes that the schema refuses', () => {
  let quick = 0;
  fc.assert(
    fc.property(message, (said) => {
      const value: unknown = JSON.parse(JSON.stringify(said));
      const { success, output } = v.safeParse(schema, value);
      const parsed = parseTapMessage(value);
      expect(parsed).toStrictEqual(success ? output : null);
      if (parsed?.kind === 'push' && parsed.turn !== undefined) quick += 1;
    }),
    { numRuns: 500 },
  );
  expect(quick).toBeGreaterThan(50);
}, 60_000);

test('what is nested deeper than the tap ever copies is refused', () => {
  const nested = (depth: number): unknown => (depth === 0 ? 1 : { in: nested(depth - 1) });
  const push = (entry: unknown) => ({ kind: 'push', at: 1, layer: 'dataLayer', entry, event: null, turn: 1 });
  expect(parseTapMessage(push(nested(40)))).not.toBeNull();
  expect(parseTapMessage(push(nested(41)))).toBeNull();
});
