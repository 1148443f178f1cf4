import { parseAst, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { lightenPages } from './page-weight.mjs';

function lightened(code: string, id: string, entry = 'entrypoints/background/index.ts'): string | undefined {
  const plugin = lightenPages();
  (plugin.configResolved as unknown as (config: unknown) => void)({ build: { lib: { entry } } });
  const transform = plugin.transform as unknown as (
    this: { parse(code: string): unknown },
    code: string,
    id: string,
  ) => Rolldown.TransformResult;
  const result = transform.call({ parse: (text) => parseAst(text) }, code, id);
  return typeof result === 'object' && result !== null && 'code' in result ? String(result.code) : undefined;
}

test('of a micro-conversion only finding stays', () => {
  const code =
    'const A = 1;\nexport default { title: { en: "x" }, weight: 3, find(page) { return page; }, done: [A], proves: { names: {} } };';
  expect(lightened(code, '/x/utils/catalogue/phone.ts?find')).toBe(
    'const A = 1;\nexport default {weight: 3,\nfind(page) { return page; },\ndone: [A]};',
  );
  expect(lightened(code, '/x/utils/catalogue/phone.ts')).toBeUndefined();
  expect(() => lightened('export default f();', '/x/utils/catalogue/phone.ts?find')).toThrow('no object');
});

test('phrases of one list come in order, each once, in the form that they had', () => {
  const id = '/x/utils/detect/words/site.ts';
  expect(lightened("export const A = { en: ['b', 'a'], hu: ['a'], pl: ['d'], de: [`c`], cs: ['b'] };", id)).toBe(
    'export const A = {all:"a,b,c,d".split(\',\')};',
  );
  expect(lightened("const A = listed({ en: `\n  b,\n  a c`, hu: 'a c', pl: 'd', de: 'e', cs: 'f' });", id)).toBe(
    'const A = listed({all:"a c,b,d,e,f"});',
  );
});

test('other objects stay as they are', () => {
  const id = '/x/utils/detect/words/site.ts';
  for (const code of ["const A = { en: 'a', hu: 'b', pl: 'c' };", 'const A = { en: [x], hu: [x], pl: [x], de: [x], cs: [x] };'])
    expect(lightened(code, id)).toBe(code);
});

test('what looks at pages has its lists empty', () => {
  const entry = '/x/entrypoints/inspect.content/index.ts';
  const id = '/x/utils/detect/words/site.ts';
  expect(lightened("export const A = { en: ['b'], hu: ['a'], pl: ['d'], de: [`c`], cs: ['b'] };", id, entry)).toBe(
    'export const A = {};',
  );
  expect(lightened('export const CHATS = { a: ["b", "c"] };', '/x/utils/detect/embeds/chats.ts', entry)).toBe(
    'export const CHATS = {};',
  );
  expect(lightened('export const CHATS = { a: ["b", "c"] };', '/x/utils/detect/embeds/chats.ts')).toBeUndefined();
});
