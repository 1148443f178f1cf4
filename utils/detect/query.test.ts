// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { queryInParts } from './query';
import { finish } from './slices';

test('several selectors find what one of all of them does, in the same order', () => {
  const tag = fc.constantFrom('a', 'b', 'i', 'p', 'u');
  const node = fc.tuple(tag, fc.nat());
  fc.assert(
    fc.property(fc.array(node, { maxLength: 20 }), fc.uniqueArray(tag, { minLength: 1 }), tag, (nodes, parts, twice) => {
      const all: Element[] = [document.body];
      document.body.replaceChildren();
      for (const [name, within] of nodes) {
        const element = document.createElement(`${name}-x`);
        all[within % all.length]?.append(element);
        all.push(element);
      }
      const selectors = [...parts, twice].map((name) => `${name}-x`);
      const found = finish(queryInParts(document, selectors));
      expect(found).toEqual([...document.querySelectorAll(selectors.join(', '))]);
    }),
  );
});
