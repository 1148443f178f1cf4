import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json } from '../model/signal';
import { withoutPersonal } from './personal';

const cut = { $cut: 'private' };

test.each<[string, Json[], Json[]]>([
  [
    'posthog.identify',
    ['anna@bolt.hu', { email: 'anna@bolt.hu', plan: { age: 3, new: true } }],
    [cut, { email: cut, plan: { age: cut, new: true } }],
  ],
  ['posthog.capture', ['plan chosen', { plan: 'x' }], ['plan chosen', { plan: 'x' }]],
  ['amplitude.setUserId', ['user-1'], [cut]],
  ['fbq', ['init', '12345', { em: 'anna@bolt.hu', ct: ['Eger'] }], ['init', '12345', { em: cut, ct: [cut] }]],
  ['fbq', ['track', 'Lead', { value: 1 }], ['track', 'Lead', { value: 1 }]],
  ['pintrk', ['set', { em: 'anna@bolt.hu' }], ['set', { em: cut }]],
  ['hj', ['identify', 'user-1', { email: 'anna@bolt.hu' }], ['identify', cut, { email: cut }]],
  ['ym', [99, 'userParams', { name: 'Anna' }], [99, 'userParams', { name: cut }]],
  ['ym', [99, 'reachGoal', 'cart', { sum: 1 }], [99, 'reachGoal', 'cart', { sum: 1 }]],
  ['snowplow', ['setUserId:sp', 'anna'], ['setUserId:sp', cut]],
  ['snowplow', ['trackStructEvent', { action: 'identify' }], ['trackStructEvent', { action: 'identify' }]],
  ['hj', [], []],
])('%s %j', (name, args, recorded) => {
  expect(withoutPersonal(name, args)).toEqual(recorded);
});

test('what says who somebody is leaves nothing behind but names', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), (args) => {
      const text = JSON.stringify(withoutPersonal('analytics.identify', args as Json[]), (key, value: unknown) =>
        key !== '' && key !== '$cut' && (typeof value === 'string' || typeof value === 'number') ? 'LEFT' : value,
      );
      expect(text).not.toContain('"LEFT"');
    }),
  );
});
