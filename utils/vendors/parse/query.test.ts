import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldsOf, pairs, query } from './query';

const text = fc.array(fc.constantFrom('a', 'b', 'é', '%', '%41', '%C3%A9', '%2', '+', '=', '&', '?', '1'), { maxLength: 30 });

test('reads what browsers read, asked one by one or all at once', () => {
  fc.assert(
    fc.property(text, (parts) => {
      const plain = parts.join('');
      const browser = [...new URLSearchParams(plain)];
      expect(pairs(plain)).toEqual(browser);
      const last = new Map(browser);
      const fields = query(plain);
      for (const [name, value] of last) expect([fields.has(name), fields.get(name)]).toEqual([true, value]);
      expect([...fields]).toEqual([...last]);
      for (const [name, value] of last) expect(fields.get(name)).toBe(value);
      expect([fields.size, [...fields.keys()], [...fields.values()]]).toEqual([last.size, [...last.keys()], [...last.values()]]);
    }),
  );
});

test('finds each of many names, in whatever order they are asked for, and the last of what is repeated', () => {
  const number = fc.integer({ min: 0, max: 150 });
  fc.assert(
    fc.property(fc.array(number, { maxLength: 200 }), fc.boolean(), fc.array(number), (held, unique, asked) => {
      const names = (unique ? [...new Set(held)] : held).map((name) => `n${name}`);
      const fields = query(names.map((name, at) => `${name}=${at}`).join('&'));
      const wanted = new Map(names.map((name, at) => [name, String(at)]));
      for (const name of [...asked.map((one) => `n${one}`), ...names]) expect(fields.get(name)).toBe(wanted.get(name));
      expect([...fields]).toEqual([...wanted]);
    }),
  );
});

test('what is decoded once is not decoded again', () => {
  const fields = query('a=%2541&b=1');
  expect([...fields]).toEqual([
    ['a', '%41'],
    ['b', '1'],
  ]);
  expect(fields.get('a')).toBe('%41');
  expect([...fields.values()]).toEqual(['%41', '1']);
});

test('the body has the last word', () => {
  const url = new URL('https://www.mugs.example/?a=1&b=2');
  expect([...fieldsOf({ url, method: 'POST', body: 'b=3&c=4' })]).toEqual([
    ['a', '1'],
    ['b', '3'],
    ['c', '4'],
  ]);
});
