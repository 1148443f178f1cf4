import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decoded } from './decoded';

test('is what a browser reads, whatever was decoded before', () => {
  const part = fc.constantFrom('a', '%41', '%C3%A9', '%', '%2', '%zz', '%E9', '+', 'é', '%2B');
  fc.assert(
    fc.property(fc.array(fc.array(part, { maxLength: 12 }), { maxLength: 60 }), (texts) => {
      for (const parts of texts) expect(decoded(parts.join(''))).toBe(new URLSearchParams(`a=${parts.join('')}`).get('a'));
    }),
  );
});
