import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OwnConversion } from '../model/own-conversion';
import { checkOwn, MOST_OWN, mergeOwn, OwnConversionsError, ownIdOf, parseOwnFile, toOwnFile } from './own-conversions';

const HOST = 'shop.test';
const BOOK: OwnConversion = {
  id: 'own-book-a-fitting',
  host: HOST,
  name: 'Book a fitting',
  selector: '#book >>> button',
  on: '/shop/*',
  action: 'click',
  events: ['book_fitting'],
  parameters: ['branch'],
};
const PLAN: OwnConversion = {
  ...BOOK,
  id: 'own-plan',
  selector: null,
  action: null,
  on: '',
  parameters: [],
  adds: 'add-to-cart',
};

function fault(value: unknown): unknown {
  try {
    parseOwnFile(value, HOST);
  } catch (error) {
    return error;
  }
  return null;
}

test('what is written is read back, for whatever host it is taken to', () => {
  const file = JSON.parse(toOwnFile([BOOK, PLAN]));
  expect(parseOwnFile(file, HOST)).toEqual([BOOK, PLAN]);
  expect(parseOwnFile(file, 'test.shop.test')).toEqual([BOOK, PLAN].map((each) => ({ ...each, host: 'test.shop.test' })));
  expect(JSON.stringify(file)).not.toContain(HOST);
});

describe('names the field that is wrong', () => {
  test.each([
    ['id', { id: 'add-to-cart' }],
    ['id', { id: 'own-' }],
    ['id', { id: 'own-a b' }],
    ['name', { name: ' ' }],
    ['name', { name: 'a\nb' }],
    ['name', { name: 'x'.repeat(81) }],
    ['selector', { selector: '' }],
    ['on', { on: 'shop' }],
    ['on', { on: '/a b' }],
    ['action', { action: 'hover' }],
    ['action', { action: 'view' }],
    ['action', { action: null }],
    ['action', { selector: null }],
    ['events', { events: [] }],
    ['events', { events: [''] }],
    ['events', { events: 'x' }],
    ['parameters', { parameters: [7] }],
    ['selector', { adds: 'add-to-cart' }],
  ])('%s of %j', (field, part) => {
    expect(checkOwn({ ...BOOK, ...part }, HOST)).toMatchObject({ field });
    const file = { format: 'mikroskop-conversions', version: 1, conversions: [BOOK, { ...BOOK, id: 'own-b', ...part }] };
    expect(fault(file)).toMatchObject({ code: 'entry', entry: 2, field });
  });

  test('one that stands there twice', () => {
    expect(fault({ format: 'mikroskop-conversions', conversions: [BOOK, BOOK] })).toMatchObject({ entry: 2, field: 'id' });
  });
});

test('what is no such file is left to others, and a file of too many is refused', () => {
  for (const value of [null, [], {}, 'x', { format: 'mikroskop-rules', conversions: [] }])
    expect(parseOwnFile(value, HOST)).toBeUndefined();
  const many = Array.from({ length: MOST_OWN + 1 }, () => BOOK);
  expect(fault({ format: 'mikroskop-conversions', conversions: many })).toMatchObject({ code: 'too-many' });
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const error = fault({ format: 'mikroskop-conversions', conversions: [value] });
      expect(error).toBeInstanceOf(OwnConversionsError);
    }),
  );
});

test('merging replaces by id, in its place, and says how much came', () => {
  const changed = { ...BOOK, name: 'Book' };
  const other = { ...BOOK, id: 'own-other' };
  expect(mergeOwn([BOOK, PLAN], [other, changed])).toEqual({ own: [changed, PLAN, other], added: 1, replaced: 1 });
  expect(mergeOwn([BOOK, PLAN], [{ ...BOOK }])).toEqual({ own: [BOOK, PLAN], added: 0, replaced: 0 });
});

test('an id is made of any name, and of no two the same', () => {
  expect(ownIdOf('Book a fitting!', new Set())).toBe('own-book-a-fitting');
  expect(ownIdOf('Ajánlatkérés', new Set())).toBe('own-ajánlatkérés');
  expect(ownIdOf('→', new Set())).toBe('own-1');
  expect(ownIdOf('→', new Set(['own-1']))).toBe('own-2');
  expect(ownIdOf('A', new Set(['own-a', 'own-a-2']))).toBe('own-a-3');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
      expect(checkOwn({ ...BOOK, id: ownIdOf(name, new Set()) }, HOST)).toHaveProperty('own');
    }),
  );
});
