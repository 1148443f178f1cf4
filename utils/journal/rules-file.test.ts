import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { VendorRule } from '../model/recording';
import { checkRule, MOST_RULES, mergeRules, parseRules, RulesError, toRulesFile, withoutRules } from './rules-file';

const RULE: VendorRule = { name: 'Own', host: 'collect.a.test', path: '/t', event: { in: 'body', key: 'event.name' } };

function fault(value: unknown): unknown {
  try {
    parseRules(value);
  } catch (error) {
    return error;
  }
  return null;
}

test('what is written is read back', () => {
  const rules: VendorRule[] = [
    RULE,
    { name: 'Two', host: 'b.test', event: { in: 'path', segment: 0 }, account: { in: 'query', key: 'a' } },
  ];
  expect(parseRules(JSON.parse(toRulesFile(rules)))).toEqual(rules);
});

test('a rule is kept as it is meant', () => {
  expect(checkRule({ ...RULE, name: ' Own ', host: ' Collect.A.test ', unknown: 1 })).toEqual({ rule: RULE });
});

describe('names the field that is wrong', () => {
  test.each([
    ['name', { name: ' ' }],
    ['name', { name: 'a\nb' }],
    ['host', { host: 'https://a.test' }],
    ['host', { host: '' }],
    ['host', { host: 'a b' }],
    ['path', { path: 't' }],
    ['path', { path: '/t?x' }],
    ['event', { event: { in: 'body', key: '' } }],
    ['event', { event: { in: 'path', segment: -1 } }],
    ['event', { event: { in: 'header', key: 'x' } }],
    ['account', { account: { in: 'path' } }],
  ])('%s', (field, part) => {
    expect(checkRule({ ...RULE, ...part })).toMatchObject({ field });
    expect(fault([RULE, { ...RULE, ...part }])).toMatchObject({ code: 'entry', entry: 2, field });
  });

  test('what is no rule', () => {
    for (const value of [null, 7, 'x']) expect(checkRule(value)).toMatchObject({ field: 'rule' });
  });
});

test('what is no file of rules is refused as a whole', () => {
  for (const value of [null, {}, 'x', { format: 'mikroskop-recording', rules: [] }, { format: 'mikroskop-rules', rules: 7 }])
    expect(fault(value)).toMatchObject({ code: 'not-rules' });
  expect(fault(Array.from({ length: MOST_RULES + 1 }, () => RULE))).toMatchObject({ code: 'too-many' });
});

test('whatever is in a file, it is rules or a reason', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      for (const one of [value, [value], { format: 'mikroskop-rules', version: 1, rules: [value] }]) {
        const error = fault(one);
        if (error !== null) expect(error).toBeInstanceOf(RulesError);
      }
    }),
  );
});

test('merging loses nothing and doubles nothing', () => {
  const other: VendorRule = { ...RULE, event: { in: 'query', key: 'e' } };
  expect(mergeRules([RULE], [{ ...RULE }, other, { ...other }])).toEqual([RULE, other]);
  expect(withoutRules([RULE, other], [{ ...RULE }])).toEqual([other]);
});
