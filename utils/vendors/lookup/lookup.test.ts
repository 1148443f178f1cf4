import { expect, test } from 'vitest';
import type { Vendor } from '../../model/vendor';
import { createLookup } from './lookup';

const vendor = (where: Partial<Vendor>): Vendor => ({
  name: 'Mugs',
  category: 'analytics',
  docs: 'https://www.mugs.example/',
  holds: 0,
  claims: () => true,
  decode: () => [],
  ...where,
});

const lookup = createLookup(
  new Map([
    ['everywhere', vendor({})],
    ['hosted', vendor({ hosts: ['mugs.example'], own: ['stats.mugs.example'] })],
    ['named', vendor({ hosts: ['named.example'], marks: { query: ['tid=M-', 'ev='] } })],
    ['pathed', vendor({ marks: { path: ['/hit'], body: ['"mug"'] } })],
    ['coded', vendor({ marks: { query: ['bXVn'] } })],
  ]),
);
const asked = (url: string, body?: string) =>
  lookup.candidates({ url: new URL(url), method: 'POST', ...(body !== undefined && { body }) }).map(([id]) => id);

test.each([
  ['https://www.mugs.example/', ['everywhere', 'hosted']],
  ['https://notmugs.example/', ['everywhere']],
  ['https://x.example/?tid=M-1', ['everywhere', 'named']],
  ['https://x.example/?tid=N-1&xtid=M-1&prev=1', ['everywhere']],
  ['https://x.example/?a=1&ev=&ev=2', ['everywhere', 'named']],
  ['https://named.example/?ev=1', ['everywhere', 'named']],
  ['https://x.example/a/hit?q=bXVn', ['everywhere', 'pathed', 'coded']],
])('%s is asked of %j', (url, ids) => {
  expect(asked(url)).toEqual(ids);
  expect(asked(url)).toEqual(ids);
});

test('by what stands in a body', () => {
  expect(asked('https://x.example/', '{"mug":1}')).toEqual(['everywhere', 'pathed']);
});

test('whom a host belongs to', () => {
  expect(lookup.neighbourhood('a.stats.mugs.example').owner).toBe('hosted');
  expect(lookup.neighbourhood('www.mugs.example').owner).toBeUndefined();
});
