const SEEN = '\0bench:seen';
const VITEST = '\0bench:vitest';
const VENDORS = '\0bench:vendors';

/**
 * Collects the requests of the vendors' own tests: their files run with a `vitest` that checks nothing and with decoders that note what
 * they are given. `bench:seen` is where they are found.
 *
 * @returns {import('vite').Plugin}
 */
export function testRequests() {
  return {
    name: 'test-requests',
    enforce: 'pre',
    resolveId(source, importer = '') {
      if (source === 'bench:seen') return SEEN;
      if (!/\/utils\/vendors\/[\w-]+\.test\.ts$/.test(importer)) return null;
      if (source === 'vitest') return VITEST;
      return source === '.' ? VENDORS : null;
    },
    load(id) {
      if (id === SEEN) return seen;
      if (id === VITEST) return vitest;
      return id === VENDORS ? vendors : null;
    },
  };
}

const seen = `
const requests = new Map();
export function note(request) {
  requests.set(JSON.stringify(request), request);
}
export const seen = () => [...requests.values()];
`;

const vendors = `
import { note } from 'bench:seen';
import * as real from '/utils/vendors/index.ts';
export * from '/utils/vendors/index.ts';
export const decode = (request) => (note(request), real.decode(request));
export const explain = (request) => (note(request), real.explain(request));
`;

const vitest = `
const run = (work, args) => {
  try {
    work?.(...args)?.catch?.(() => {});
  } catch {}
};
const runner = (name, work) => run(work, []);
runner.each = (table) => (name, work) => {
  for (const row of table) run(work, Array.isArray(row) ? row : [row]);
};
export const test = runner;
export const it = runner;
export const describe = runner;
const anything = new Proxy(function () {}, { get: () => anything, apply: () => anything });
export const expect = anything;
`;
