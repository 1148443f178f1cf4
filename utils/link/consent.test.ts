import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Stated } from '../model/linked';
import { createConsents } from './consent';

type Part = Partial<Stated> & Pick<Stated, 'at' | 'said'>;
let seq = 0;
const denied = { ad_storage: 'denied' } as const;
const granted = { ad_storage: 'granted' } as const;

function stated(part: Part): Stated {
  seq += 1;
  return { seq, source: 'google', state: denied, open: false, regional: false, ...part };
}

function consents(...parts: readonly Part[]) {
  const made = createConsents();
  for (const part of parts) made.add(stated(part));
  return made;
}

const at10 = (...parts: readonly Part[]) => consents(...parts).mode('ad_storage', 10)?.state['ad_storage'] ?? null;

describe('Consent Mode', () => {
  test('the newest default holds until an update', () => {
    expect(at10()).toBeNull();
    expect(at10({ at: 1, said: 'default' })).toBe('denied');
    expect(at10({ at: 1, said: 'default' }, { at: 2, said: 'default', state: granted })).toBe('granted');
    expect(at10({ at: 1, said: 'default' }, { at: 2, said: 'update', state: granted })).toBe('granted');
    expect(at10({ at: 1, said: 'default' }, { at: 11, said: 'update', state: granted })).toBe('denied');
  });

  test('a default after an update changes nothing', () => {
    expect(at10({ at: 1, said: 'update', state: granted }, { at: 2, said: 'default' })).toBe('granted');
    expect(at10({ at: 1, said: 'update' }, { at: 2, said: 'default', state: granted })).toBe('denied');
  });

  test('a late default after hits is believed where it denies', () => {
    expect(at10({ at: 1, said: 'hit', state: granted }, { at: 2, said: 'default' })).toBe('denied');
    expect(at10({ at: 1, said: 'hit' }, { at: 2, said: 'default', state: granted })).toBe('denied');
    expect(
      at10({ at: 1, said: 'hit' }, { at: 2, said: 'default', state: granted }, { at: 3, said: 'live', state: granted }),
    ).toBe('granted');
  });

  test('a default for some regions may hold here: denied is taken, until the live state says what does', () => {
    const regional = { at: 1, said: 'default', regional: true } as const;
    expect(at10(regional, { at: 2, said: 'default', state: granted })).toBe('denied');
    expect(at10({ ...regional, state: granted }, { at: 2, said: 'default' })).toBe('denied');
    expect(at10({ ...regional, state: granted })).toBe('granted');
    expect(at10(regional, { at: 2, said: 'default', state: granted }, { at: 3, said: 'live', state: granted })).toBe('granted');
  });

  test('what others say is not its', () => {
    expect(at10({ at: 1, said: 'update', source: 'microsoft-uet' }, { at: 1, said: 'live', source: 'cookiebot' })).toBeNull();
  });

  test('what the page said is told apart from what hits carry', () => {
    const all = consents(
      { at: 1, said: 'default' },
      { at: 2, said: 'hit', state: { ad_storage: 'granted', ad_user_data: 'granted' } },
    );
    expect(all.statedMode(5)).toEqual(denied);
    expect(all.mode('ad_user_data', 5)?.state['ad_user_data']).toBe('granted');
    expect(all.statedMode(0)).toBeNull();
  });
});

test('a manager’s first word holds for what was before it', () => {
  const open = { said: 'live', source: 'cookiebot', state: {}, open: true } as const;
  const all = consents({ ...open, at: 5 }, { ...open, at: 9, open: false, state: { marketing: 'granted' } });
  expect([1, 6, 10].map((at) => all.managers(at).map((one) => one.open))).toEqual([[true], [true], [false]]);
});

describe('the timeline', () => {
  test('keeps commands, and of the rest what is other than before', () => {
    const all = consents(
      { at: 1, said: 'default', waits: 500 },
      { at: 2, said: 'live' },
      { at: 3, said: 'hit' },
      { at: 4, said: 'update', state: granted },
      { at: 5, said: 'hit', state: { ad_storage: 'granted', ad_user_data: 'denied' } },
      { at: 6, said: 'live', source: 'tcf', state: { purpose_1: 'denied', purpose_2: 'denied' }, open: true },
      { at: 7, said: 'live', source: 'tcf', state: { purpose_1: 'granted', purpose_2: 'denied' } },
      { at: 8, said: 'default' },
    );
    expect(all.moments().map(({ seq: _, ...moment }) => moment)).toEqual([
      { at: 1, source: 'google', said: 'default', state: denied, waits: 500 },
      { at: 4, source: 'google', said: 'update', state: granted },
      { at: 5, source: 'google', said: 'hit', state: { ad_user_data: 'denied' } },
      { at: 6, source: 'tcf', said: 'live', state: { purpose_1: 'denied', purpose_2: 'denied' }, open: true },
      { at: 7, source: 'tcf', said: 'live', state: { purpose_1: 'granted' } },
      { at: 8, source: 'google', said: 'default', state: denied, late: true },
    ]);
  });

  test('is the same however and in whatever order it was put together', () => {
    const part = fc.record({
      at: fc.nat(20),
      said: fc.constantFrom('default', 'update', 'live', 'hit' as const),
      source: fc.constantFrom('google', 'tcf'),
      state: fc.constantFrom(denied, granted, { purpose_1: 'denied' } as const),
      open: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), fc.array(fc.nat(11), { maxLength: 4 }), (parts, gone) => {
        const all = parts.map((one) => stated(one));
        const kept = all.filter((_, index) => !gone.includes(index));
        const once = createConsents();
        for (const one of kept) once.add(one);
        const slowly = createConsents();
        for (const one of all.toReversed()) {
          slowly.add(one);
          slowly.moments();
        }
        for (const one of all) if (!kept.includes(one)) slowly.remove(one);
        expect(slowly.moments()).toEqual(once.moments());
        for (const at of [0, 5, 20]) {
          expect(slowly.mode('ad_storage', at)).toEqual(once.mode('ad_storage', at));
          expect(slowly.managers(at).toSorted((a, b) => a.seq - b.seq)).toEqual(once.managers(at));
        }
      }),
    );
  });
});
