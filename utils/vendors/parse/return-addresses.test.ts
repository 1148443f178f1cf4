import fc from 'fast-check';
import { expect, test } from 'vitest';
import { returnAddresses } from './return-addresses';

const found = (search: string) => returnAddresses(search).map(({ href }) => href);

test.each([
  [
    '?redir=https%3A%2F%2Fmatch.adsrvr.org%2Ftrack%2Fcmf%2Fgeneric%3Fttd_pid%3Da',
    ['https://match.adsrvr.org/track/cmf/generic?ttd_pid=a'],
  ],
  ['?https://umto.mugs.example/sync?a=$UID', ['https://umto.mugs.example/sync?a=$UID']],
  [
    '?https%3A%2F%2Fone.example%2Fex%3Fpt%3D1%252Chttps%253A%252F%252Ftwo.example%252Fcmf',
    ['https://one.example/ex?pt=1,', 'https://two.example/cmf'],
  ],
  ['?a=%E0%A4%A&r=https%3A%2F%2Fone.example%2F%FF', ['https://one.example/%FF']],
  ['?a=1&b=2', []],
  ['?a=https', []],
  ['?a=https://', []],
])('%s', (search, addresses) => {
  expect(found(search)).toEqual(addresses);
});

test('few of many, and nothing of rubbish that throws', () => {
  expect(found(`?${'https://one.example/&'.repeat(100)}`)).toHaveLength(6);
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('%', '25', '3A', 'https://', 'a.b/', '&', '=', 'é') }),
      (text) => void found(text),
    ),
  );
});
