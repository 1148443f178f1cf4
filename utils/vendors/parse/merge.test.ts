import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planned } from './listed';
import { merge } from './merge';
import { form, query } from './query';

const fields = fc
  .array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'tid', 'en', '__proto__', ''), fc.constantFrom('', '1', '%41', 'x+y')), {
    maxLength: 6,
  })
  .map((pairs) => pairs.map((pair) => pair.join('=')).join('&'));

test('says what a map of both would say, in the same order', () => {
  fc.assert(
    fc.property(fields, fc.array(fields, { maxLength: 4 }), (under, lines) => {
      for (const line of lines) {
        const wanted = new Map([...new URLSearchParams(under), ...new URLSearchParams(line)]);
        const both = merge(query(under), query(line));
        expect([...both]).toEqual([...wanted]);
        expect([both.size, [...both.keys()], [...both.values()]]).toEqual([
          wanted.size,
          [...wanted.keys()],
          [...wanted.values()],
        ]);
        for (const name of ['a', 'b', 'en', 'none'])
          expect([both.has(name), both.get(name)]).toEqual([wanted.has(name), wanted.get(name)]);
        const thrice = merge(both, query('b=last&z=1'));
        expect([...thrice]).toEqual([...wanted.set('b', 'last').set('z', '1')]);
      }
    }),
  );
});

test('events of one kind share what was worked out from their names', () => {
  let times = 0;
  const first = planned(([name]) => {
    times += 1;
    return name;
  });
  for (const value of ['1', '2', '3']) expect(first(merge(query('tid=1'), query(`en=${value}`)))).toBe('tid');
  expect(times).toBe(1);
});

test('a body that is no query is laid over as well', () => {
  const body = '--x-1\r\nContent-Disposition: form-data; name="b"\r\n\r\n3\r\n--x-1--';
  expect([...merge(query('a=1&b=2'), form(body))]).toEqual([
    ['a', '1'],
    ['b', '3'],
  ]);
  expect([...merge(query('a=1'), form('{}'))]).toEqual([['a', '1']]);
});

test('more kinds of events than are kept are read as well', () => {
  for (let at = 0; at < 1_200; at += 1)
    expect(merge(query('tid=1'), query(`p${at % 601}=${at}`)).get(`p${at % 601}`)).toBe(String(at));
});
