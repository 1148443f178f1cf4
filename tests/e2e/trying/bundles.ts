import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const HERE = import.meta.dirname;
const TRACKING = resolve(HERE, '../../corpus/tracking');
const OUT = resolve(HERE, '../../../.output/trying');

/** An SDK of npm, tied to the controls of whatever page it stands in. */
export async function sdk(name: string): Promise<string> {
  const wiring = {
    name: 'wiring',
    enforce: 'pre' as const,
    resolveId: (id: string) => (id === './wire.mjs' ? resolve(HERE, 'wire.mjs') : null),
  };
  const [result] = [
    await build({
      configFile: false,
      logLevel: 'silent',
      plugins: [wiring],
      define: { 'process.env.NODE_ENV': '"production"' },
      build: { write: false, minify: false, lib: { entry: resolve(TRACKING, `${name}.mjs`), formats: ['iife'], name: 'page' } },
    }),
  ].flat();
  return result && 'output' in result ? result.output[0].code : '';
}

/** The command line's own engine, as a module. */
export async function engine(): Promise<typeof import('./engine')> {
  const [result] = [
    await build({
      configFile: false,
      logLevel: 'silent',
      root: resolve(HERE, '../../..'),
      ssr: { noExternal: true, external: ['playwright-core'] },
      build: { write: false, ssr: true, target: 'node20', minify: false, rolldownOptions: { input: resolve(HERE, 'engine.ts') } },
    }),
  ].flat();
  const chunks = result && 'output' in result ? result.output : [];
  const folder = resolve(OUT, String(process.pid));
  mkdirSync(resolve(folder, 'assets'), { recursive: true });
  for (const file of chunks)
    if ('code' in file)
      writeFileSync(
        resolve(folder, file.fileName.replace(/\.js$/, '.mjs')),
        file.code.replaceAll(/(from\s*"\.[^"]*|import\("\.[^"]*)\.js"/g, '$1.mjs"'),
      );
  return import(pathToFileURL(resolve(folder, 'engine.mjs')).href) as Promise<typeof import('./engine')>;
}
