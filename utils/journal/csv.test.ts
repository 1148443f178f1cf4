import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from './csv';

const cells = (text: string) => readCsv(text).map((row) => row.cells);

test.each([
  [
    'a,b\n1,2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    '\uFEFFa;b\r\n1;2,5',
    [
      ['a', 'b'],
      ['1', '2,5'],
    ],
  ],
  [
    'a\tb\r1\t2\r',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    '"a, x",b\n"1 ""quoted""",2',
    [
      ['a, x', 'b'],
      ['1 "quoted"', '2'],
    ],
  ],
  [
    'a,b\n"two\nlines",2\n',
    [
      ['a', 'b'],
      ['two\nlines', '2'],
    ],
  ],
  [
    'a,b\n5" pipe,2',
    [
      ['a', 'b'],
      ['5" pipe', '2'],
    ],
  ],
  [
    'a,b\n,\n\n1,',
    [
      ['a', 'b'],
      ['1', ''],
    ],
  ],
  ['a,b\n"never closed,2', [['a', 'b'], ['never closed,2']]],
  [
    '"x;y;z",b\n1,2',
    [
      ['x;y;z', 'b'],
      ['1', '2'],
    ],
  ],
  ['', []],
])('%j', (text, rows) => expect(cells(text)).toEqual(rows));

test('says on which line a row begins', () => {
  expect(readCsv('a,b\r\n"x\r\ny",1\r\n\r\nz,2').map(({ line }) => line)).toEqual([1, 2, 5]);
});

test('what is written by the rules is read back, whatever parts it', () => {
  const cell = fc
    .string({ unit: 'grapheme' })
    .map((text) => text.trim())
    .filter((text) => text !== '' && !text.includes('\uFEFF'));
  const rows = fc
    .integer({ min: 2, max: 5 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }));
  fc.assert(
    fc.property(rows, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n'), (table, mark, end) => {
      const text = table.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(mark)).join(end);
      expect(cells(text)).toEqual(table);
    }),
  );
});

test('rubbish is read in linear time and never refused', () => {
  fc.assert(fc.property(fc.string(), (text) => void readCsv(text)));
  expect(readCsv('"'.repeat(200_000)).length).toBe(1);
  expect(readCsv(',\n'.repeat(100_000))).toEqual([]);
});
