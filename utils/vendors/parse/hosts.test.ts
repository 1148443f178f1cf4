import { expect, test } from 'vitest';
import { isWithin } from './hosts';

test.each([
  ['doubleclick.net', true],
  ['stats.g.doubleclick.net', true],
  ['mydoubleclick.net', false],
  ['doubleclick.net.example', false],
  ['net', false],
])('%s is within doubleclick.net: %s', (hostname, is) => {
  expect(isWithin(hostname, 'doubleclick.net')).toBe(is);
});
