import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consentOf } from './consent';

const read = (fields: { gcs?: string; gcd?: string }) => consentOf(new Map(Object.entries(fields)));
const types = ['ad_storage', 'analytics_storage', 'ad_user_data', 'ad_personalization'] as const;

describe('gcd', () => {
  // Default and update of each letter that is known to be sent, and what follows.
  test.each([
    ['l', undefined],
    ['m', 'denied'],
    ['n', 'granted'],
    ['p', 'denied'],
    ['q', 'denied'],
    ['r', 'granted'],
    ['t', 'granted'],
    ['u', 'denied'],
    ['v', 'granted'],
  ])('%s is %s', (letter, state) => {
    for (const [index, type] of types.entries()) {
      const letters = ['l', 'l', 'l', 'l'].map((none, place) => (place === index ? letter : none));
      const gcd = `1${letters.map((each) => `3${each}`).join('')}5l1`;
      expect(read({ gcd })?.[type]).toBe(state);
      for (const other of types) if (other !== type) expect(read({ gcd })?.[other]).toBeUndefined();
    }
  });

  test('is read short and long, whatever stands before the letters', () => {
    const all = { ad_storage: 'denied', analytics_storage: 'granted', ad_user_data: 'denied', ad_personalization: 'granted' };
    for (const gcd of ['11p1t1q1v5', '13p3r2u3n5l1', '13p3t3m3v1l1_']) expect(read({ gcd })).toMatchObject(all);
  });

  test('that is none says nothing', () => {
    for (const gcd of ['', 'x', '23p3p3p3p5', '13p3p3p3', '13p3p3p3p5 l1', '13p3p3p3é5'])
      expect(types.map((type) => read({ gcd })?.[type])).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe('gcs', () => {
  test.each([
    ['G111', 'granted', 'granted'],
    ['G110', 'granted', 'denied'],
    ['G101', 'denied', 'granted'],
    ['G100', 'denied', 'denied'],
    ['G1--', undefined, undefined],
    ['G1-0', undefined, 'denied'],
    ['G2111', undefined, undefined],
    ['111', undefined, undefined],
  ])('%s: advertising %s, measuring %s', (gcs, ad, analytics) => {
    expect(read({ gcs })?.ad_storage).toBe(ad);
    expect(read({ gcs })?.analytics_storage).toBe(analytics);
  });

  test('gives way to gcd, type by type', () => {
    expect(read({ gcs: 'G110', gcd: '13p3l3l3l5' })).toMatchObject({ ad_storage: 'denied', analytics_storage: 'denied' });
  });
});

test('nothing makes it throw, and nothing is said but granted and denied', () => {
  expect(read({})).toBeUndefined();
  fc.assert(
    fc.property(fc.string(), fc.oneof(fc.string(), fc.stringMatching(/^1[\w-]{8,12}$/)), (gcs, gcd) => {
      const consent = read({ gcs, gcd });
      for (const type of types) expect([undefined, 'granted', 'denied']).toContain(consent?.[type]);
    }),
  );
});
