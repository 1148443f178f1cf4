import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NameList, perList } from './name-list';
import { query } from './query';

const names = fc.array(fc.constantFrom('a', 'b', 'tid', 'cd[x]', 'cd%5Bx%5D', '', '%', '__proto__', 'x'.repeat(80)), {
  maxLength: 300,
});

test('are those that a browser reads, whatever queries came before', () => {
  fc.assert(
    fc.property(fc.array(names, { maxLength: 8 }), (queries) => {
      for (const list of queries) {
        const text = list.map((name, at) => (at % 3 === 2 ? name : `${name}=${at}`)).join('&');
        expect(query(text).pairs()).toEqual([...new URLSearchParams(text)]);
      }
    }),
  );
});

test('queries with the same names share a list, and what was worked out from it', () => {
  let times = 0;
  const count = perList(({ all }) => {
    times += 1;
    return all.length;
  });
  for (const value of ['1', '2', '3']) expect(count(query(`one=${value}&two=${value}`).names)).toBe(2);
  expect(times).toBe(1);
  expect(count(query('one=1&two=1&three=1').names)).toBe(3);
  expect(times).toBe(2);
});

test('more names than are kept are read as well', () => {
  for (let at = 0; at < 20_000; at += 1) expect(query(`name${at}=${at}&same=1`).get(`name${at}`)).toBe(String(at));
  const many = Array.from({ length: 5_000 }, (_, at) => `n${at}=${at}`).join('&');
  expect(query(many).get('n4999')).toBe('4999');
});

test('of a repeated name the last place counts', () => {
  const list = new NameList(['a', 'b', 'a']);
  expect([list.place('a'), list.place('b'), list.place('c')]).toEqual([2, 1, -1]);
  expect(list.distinct).toEqual(['a', 'b']);
});
