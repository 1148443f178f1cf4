import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const IMPORT = /(?:^|\n)\s*(?:import|export)\s(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

/** The source modules, without their tests, with the modules and packages that each imports. */
const modules = new Map(
  ['utils', 'components', 'entrypoints', 'cli']
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) => posix.join(folder, path)),
    )
    .filter((path) => /\.tsx?$/.test(path) && !/\.(test|fixture)\.tsx?$/.test(path))
    .map((path) => [path, importsOf(path)] as const),
);

function importsOf(path: string): string[] {
  return [...readFileSync(join(ROOT, path), 'utf8').matchAll(IMPORT)].map(([, from, dynamic]) => {
    const name = from ?? dynamic ?? '';
    return name.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(path), name)).replace(/\.tsx?$/, '') : `package:${name}`;
  });
}

/** `utils/judge`, `components`, `entrypoints`, …: the room a module stands in. */
function room(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'utils' && second.includes('.') === false && path.split('/').length > 2
    ? `utils/${second}`
    : top === 'utils'
      ? `utils/${second.replace(/\.tsx?$/, '')}`
      : top;
}

const STAGES = [
  'capture',
  'catalogue',
  'detect',
  'exports',
  'i18n',
  'journal',
  'judge',
  'link',
  'overlay',
  'trying',
  'vendors',
  'wire',
];
/** What each room may import besides its own files. */
const MAY: { readonly [room: string]: readonly string[] } = {
  'utils/model': [],
  ...Object.fromEntries(STAGES.map((stage) => [`utils/${stage}`, ['utils/model']])),
  'utils/audit': ['utils/model', 'utils/vendors', 'utils/catalogue', 'utils/link', 'utils/judge'],
  components: ['utils/model', 'utils/i18n'],
  entrypoints: ['components', 'utils/audit', 'utils/model', ...STAGES.map((stage) => `utils/${stage}`)],
  cli: ['utils/audit', 'utils/model', ...STAGES.map((stage) => `utils/${stage}`)],
};
/** Rooms that may use a package at all, where it matters. */
const PACKAGES: readonly [RegExp, readonly string[]][] = [
  [/^(wxt|webextension-polyfill)(\/|$)/, ['entrypoints', 'utils/wire', 'utils/journal']],
  [/^preact(\/|$)/, ['components', 'entrypoints']],
  [/^node:/, ['cli']],
  [/^(@playwright|playwright|puppeteer)/, ['cli']],
];

test('sees the modules it judges', () => {
  expect(modules.size).toBeGreaterThan(80);
  expect([...new Set([...modules.keys()].map(room))].sort()).toEqual(Object.keys(MAY).sort());
  expect([...modules.values()].flat().length).toBeGreaterThan(200);
});

test('each module imports only what its room may', () => {
  const broken = [...modules].flatMap(([path, imports]) =>
    imports
      .filter((name) => !name.startsWith('package:'))
      .map(room)
      .filter((target) => target !== room(path) && !MAY[room(path)]?.includes(target))
      .map((target) => `${path} → ${target}`),
  );
  expect(broken).toEqual([]);
});

test('browser, framework and Node are used only where they belong', () => {
  const broken = [...modules].flatMap(([path, imports]) =>
    imports.flatMap((name) =>
      PACKAGES.filter(
        ([pattern, rooms]) =>
          pattern.test(name.slice('package:'.length)) && name.startsWith('package:') && !rooms.includes(room(path)),
      ).map(() => `${path} → ${name}`),
    ),
  );
  expect(broken).toEqual([]);
});

test('no module imports itself round a corner', () => {
  const find = (name: string) => [name, `${name}.ts`, `${name}.tsx`, `${name}/index.ts`].find((path) => modules.has(path));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const name of modules.get(path) ?? []) {
      const target = find(name);
      if (target) visit(target, [...trail, path]);
    }
    done.add(path);
  };
  for (const path of modules.keys()) visit(path, []);
  expect(cycles).toEqual([]);
});

test('nothing iterates URLSearchParams: in Firefox, a content script cannot', () => {
  const iterates =
    /searchParams\.(values|keys|entries)\(|\.\.\.[\w.]*(searchParams|URLSearchParams)|of [\w.]*searchParams|(Map|fromEntries)\([^)]*(searchParams|URLSearchParams)/;
  expect(
    [...modules.keys()].filter((path) => path.startsWith('utils/') && iterates.test(readFileSync(join(ROOT, path), 'utf8'))),
  ).toEqual([]);
});

test('files explain themselves: small, and none called helpers', () => {
  const long = [...modules.keys()].filter(
    (path) => readFileSync(join(ROOT, path), 'utf8').split('\n').length > 260 && !path.includes('/words/'),
  );
  expect(long).toEqual([]);
  expect([...modules.keys()].filter((path) => /(^|\/)(helpers?|common|misc)(\.|\/)/.test(path))).toEqual([]);
});
