import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import type { Answer } from './path';

const MODULES = resolve(import.meta.dirname, '../../../node_modules');
/** There is no such file: its text is handed over. Modules are looked for from here. */
const ENTRY = resolve(import.meta.dirname, 'page.mjs');

/** A script of a package, as it is published. */
export function fromNpm(file: string): string {
  return readFileSync(resolve(MODULES, file), 'utf8');
}

/** A script that is made of modules from npm. Built when it is first asked for. */
export function bundled(code: string): Answer {
  let made: Promise<string> | undefined;
  return async (_request, response) => {
    made ??= bundle(code);
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(await made);
  };
}

async function bundle(code: string): Promise<string> {
  const entry = {
    name: 'page',
    enforce: 'pre' as const,
    resolveId: (id: string) => (id === ENTRY ? id : null),
    load: (id: string) => (id === ENTRY ? code : null),
  };
  const options = { entry: ENTRY, formats: ['iife' as const], name: 'page' };
  const [result] = [
    await build({
      configFile: false,
      logLevel: 'silent',
      plugins: [entry],
      build: { write: false, minify: false, lib: options },
    }),
  ].flat();
  return result && 'output' in result ? result.output[0].code : '';
}
