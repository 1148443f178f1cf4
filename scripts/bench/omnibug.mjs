import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FIRST = ['BaseProvider.js', 'OmnibugProvider.js'];

/**
 * Omnibug's parser, from a checkout of it: its files are classic scripts, run one after the other as its service worker does. Not by
 * `node:vm`, whose globals are slow.
 *
 * @param {string} folder
 * @returns {{ checkUrl(url: string): boolean, parseUrl(url: string, body?: string): unknown, getProviderForUrl(url: string): { key: string } }}
 * @throws {Error} where the folder holds no such files
 */
export function loadOmnibug(folder) {
  const providers = join(folder, 'src/providers');
  const files = readdirSync(providers).filter((name) => name.endsWith('.js') && !FIRST.includes(name));
  const source = [...FIRST, ...files].map((name) => readFileSync(join(providers, name), 'utf8')).join('\n;\n');
  const classes = [...source.matchAll(/^class (\w+)\s+extends BaseProvider/gm)].map(([, name]) => name);
  const register = classes.map((name) => `OmnibugProvider.addProvider(new ${name}());`).join('\n');
  return new Function(`${source}\n${register}\nreturn OmnibugProvider;`)();
}
