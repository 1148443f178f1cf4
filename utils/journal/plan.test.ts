import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OwnConversionsError, toOwnFile } from './own-conversions';
import { readPlan } from './plan';

const known = (event: string) => (event === 'add_to_cart' ? 'add-to-cart' : undefined);
const read = (source: unknown) => readPlan(typeof source === 'string' ? source : JSON.stringify(source), 'shop.test', known);
const one = (source: unknown) => read(source).own[0];

describe('a plan as CSV', () => {
  test('in whatever order its columns stand', () => {
    const plan = read(
      [
        '\uFEFFSelector;Paraméterek;Event Name;Page path;Description',
        '#book;branch, "day";book_fitting;https://www.shop.test/shop/*;Book a fitting',
        'form.quote;;request_quote;/quote;Quote asked for',
        ';plan;upgrade;;',
      ].join('\r\n'),
    );
    expect(plan.unusable).toEqual([]);
    expect(plan.own).toEqual([
      {
        id: 'own-book-a-fitting',
        host: 'shop.test',
        name: 'Book a fitting',
        selector: '#book',
        on: '/shop/*',
        action: 'click',
        events: ['book_fitting'],
        parameters: ['branch', '"day"'],
      },
      expect.objectContaining({ id: 'own-quote-asked-for', selector: 'form.quote', on: '/quote', action: 'submit' }),
      expect.objectContaining({ id: 'own-upgrade', name: 'upgrade', selector: null, on: '', action: null, parameters: ['plan'] }),
    ]);
  });

  test('with a row that cannot be used says which and why, and keeps the others', () => {
    const plan = read('event,where,note\nbook,/a b,x\n,/contact,no name here\nok,/c,\n');
    expect(plan.own.map(({ id }) => id)).toEqual(['own-ok']);
    expect(plan.unusable).toEqual([
      { place: 2, why: 'on', text: 'book · /a b · x' },
      { place: 3, why: 'no-event', text: '/contact · no name here' },
    ]);
  });

  test('of which a row speaks of what came into view takes its event only', () => {
    expect(one('event,selector,trigger\nbanner_seen,#b,Element visibility')).toMatchObject({ selector: null, action: null });
    expect(one('event,selector,trigger\nbanner_click,#b,Click')).toMatchObject({ selector: '#b', action: 'click' });
    expect(one('event,selector,trigger\nsearch,#s,Form submit')).toMatchObject({ action: 'submit' });
  });

  test('that names what the catalogue knows adds to it, unless it names an element', () => {
    expect(one('event,parameters\nadd_to_cart,"items[].item_id, value (number)"')).toMatchObject({
      id: 'own-add-to-cart',
      adds: 'add-to-cart',
      selector: null,
      parameters: ['item_id', 'value'],
    });
    expect(one('event,selector\nadd_to_cart,#quick')).not.toHaveProperty('adds');
  });

  test('that says the same name twice has two', () => {
    expect(read('event,selector\ncta,#a\ncta,#b').own.map(({ id }) => id)).toEqual(['own-cta', 'own-cta-2']);
  });
});

describe('a plan as JSON', () => {
  test.each([
    ['a list', [{ event: 'book', page: '/shop', params: ['branch', { name: 'day' }] }]],
    ['GA4’s own form', { client_id: '1', events: [{ name: 'book', page: '/shop', params: { branch: 'x', day: 1 } }] }],
    ['a plan of a platform', { rules: { events: [{ key: 'book', path: '/shop', properties: { branch: {}, day: {} } }] } }],
    ['events by name', { events: { book: { where: '/shop', properties: ['branch', 'day'] } } }],
  ])('%s', (_, source) => {
    expect(read(source)).toMatchObject({
      own: [{ id: 'own-book', events: ['book'], on: '/shop', parameters: ['branch', 'day'], selector: null }],
      unusable: [],
    });
  });

  test('names by number what cannot be used', () => {
    expect(read(['book', 7, { event: 'x', page: '/a b' }])).toMatchObject({
      own: [{ id: 'own-book' }],
      unusable: [
        { place: 2, why: 'no-event', text: '7' },
        { place: 3, why: 'on' },
      ],
    });
  });

  test('that this program exported is taken as it is', () => {
    const { own } = read('event,selector\ncta,#a');
    expect(read(toOwnFile(own))).toEqual({ own, unusable: [] });
  });
});

test.each(['', '   ', '{}', '[]', '{"a":1}', '{ not json', 'just a text', 'name?', 'a,b\n1,2', '{"events":7}'])(
  '%j is no plan',
  (source) => {
    expect(() => read(source)).toThrow(OwnConversionsError);
  },
);

test('whatever a file holds, each of its rows is taken or named', () => {
  const field = fc.oneof(
    fc.jsonValue(),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('click', '/a', '#b', 'https://x.test/y?z'),
  );
  const key = fc.constantFrom('event', 'name', 'selector', 'url', 'params', 'title', 'action', 'other', '__proto__');
  fc.assert(
    fc.property(fc.array(fc.dictionary(key, field), { minLength: 1, maxLength: 8 }), (rows) => {
      const { own, unusable } = read(rows);
      expect(own.length + unusable.length).toBe(rows.length);
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      try {
        read(`event;selector\n${text}`);
      } catch (error) {
        expect(error).toBeInstanceOf(OwnConversionsError);
      }
    }),
  );
});
