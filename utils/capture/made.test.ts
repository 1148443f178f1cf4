import fc from 'fast-check';
import { expect, test } from 'vitest';
import { made, nearest } from './made';

/** A function that the page calls. */
const ask = () => made(ask);

const CHROMIUM = `Error
    at o (chrome-extension://abcdef/content-scripts/tap.js:1:2345)
    at Object.apply (chrome-extension://abcdef/content-scripts/tap.js:1:999)
    at Array.forEach (<anonymous>)
    at gtag (https://shop.example:8443/mug?a=(1)&b=2:12:34)
    at HTMLButtonElement.<anonymous> (https://shop.example/app.js:5:6)`;
const FIREFOX = `o@moz-extension://1234-5678/content-scripts/tap.js:1:2345
apply@moz-extension://1234-5678/content-scripts/tap.js:1:999
gtag@https://shop.example:8443/mug?a=(1)&b=2:12:34
@https://shop.example/app.js:5:6
`;

test.each([
  ['Chromium', CHROMIUM],
  ['Firefox', FIREFOX],
])('the nearest frame of the page, or the one that called it, as %s writes it', (_, stack) => {
  expect(nearest(stack, 0)).toBe('https://shop.example:8443/mug?a=(1)&b=2:12:34');
  expect(nearest(stack, 1)).toBe('https://shop.example/app.js:5:6');
  expect(nearest(stack, 2)).toBe('https://shop.example/app.js:5:6');
});

test.each([
  ['    at eval (eval at go (https://a.example/x.js:3:4), <anonymous>:1:2)', 'https://a.example/x.js:3:4'],
  ['@https://a.example/x.js line 3 > eval:1:2\n@https://a.example/y.js:7:8', 'https://a.example/y.js:7:8'],
  ['    at https://a.example/x.js:3:4', 'https://a.example/x.js:3:4'],
  ['    at async go (https://a.example/x.js:3:4)', 'https://a.example/x.js:3:4'],
  ['    at go (about:srcdoc:3:4)', 'about:srcdoc:3:4'],
  ['    at go (blob:https://a.example/1-2:3:4)', 'blob:https://a.example/1-2:3:4'],
  ['    at Array.map (<anonymous>)', undefined],
  ['    at go (chrome-extension://other/x.js:1:1)', undefined],
])('%s', (line, place) => {
  expect(nearest(`Error\n${line}`, 0)).toBe(place);
});

test('a place is never longer than what is taken over', () => {
  const address = `https://a.example/${'x'.repeat(3_000)}`;
  const place = nearest(`    at go (${address}:3:4)`, 0) ?? '';
  expect(place).toHaveLength(2_000);
  expect(place).toMatch(/:3:4$/);
});

test('any text for a stack', () => {
  const part = fc.oneof(fc.string(), fc.constantFrom('https://a.example/', ':1:2', ')', '\n    at ', ',', '@'));
  fc.assert(
    fc.property(fc.array(part), fc.nat(3), (parts, skip) => {
      const place = nearest(parts.join(''), skip);
      expect(place === undefined || /:\d+:\d+$/.test(place)).toBe(true);
    }),
  );
});

test('frames above the function that was called, however deep that goes', () => {
  const deep = (depth: number): ReturnType<typeof made> => (depth > 0 ? deep(depth - 1) : made(door));
  const door = () => deep(30);
  const script = new Function('call', 'return call();\n//# sourceURL=https://shop.example/script.js');
  // The test runner formats stacks, and what a page formats is not asked for.
  const formatting = Object.getOwnPropertyDescriptor(Error, 'prepareStackTrace');
  Reflect.deleteProperty(Error, 'prepareStackTrace');
  const { from } = script(door);
  if (formatting) Object.defineProperty(Error, 'prepareStackTrace', formatting);
  expect(from).toMatch(/^https:\/\/shop\.example\/script\.js:\d+:\d+$/);
});

test('what is done in one run bears one number, what is done after it another', async () => {
  const first = ask().turn;
  expect(ask().turn).toBe(first);
  await null;
  const second = ask().turn;
  expect(second).toBe((first ?? 0) + 1);
  await new Promise((resolve) => setTimeout(resolve));
  expect(ask().turn).toBe((second ?? 0) + 1);
});

test('leaves the page its own way of writing stacks', () => {
  const asked: unknown[] = [];
  Error.prepareStackTrace = (...args) => asked.push(args);
  try {
    expect(ask()).not.toHaveProperty('from');
    expect(asked).toEqual([]);
  } finally {
    delete (Error as { prepareStackTrace?: unknown }).prepareStackTrace;
  }
});

test.each([
  ['a getter', { configurable: true, get: () => expect.unreachable() }],
  ['a text', { configurable: true, writable: true, value: '3' }],
  ['a fixed number', { configurable: true, writable: false, value: 3 }],
])('leaves the page its limit: %s', (_, descriptor) => {
  const original = Object.getOwnPropertyDescriptor(Error, 'stackTraceLimit') ?? {};
  Object.defineProperty(Error, 'stackTraceLimit', descriptor);
  try {
    expect(ask()).not.toHaveProperty('from');
    expect(Object.getOwnPropertyDescriptor(Error, 'stackTraceLimit')).toMatchObject(descriptor);
  } finally {
    Object.defineProperty(Error, 'stackTraceLimit', original);
  }
});

test('puts the limit back', () => {
  Error.stackTraceLimit = 3;
  try {
    ask();
    expect(Error.stackTraceLimit).toBe(3);
  } finally {
    Error.stackTraceLimit = 10;
  }
});
