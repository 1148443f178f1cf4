import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Recording } from '../../utils/model/recording';
import type { Arrival } from './serving';

const folder = (part: string) => resolve(import.meta.dirname, part);
const fileOf = (part: 'recordings' | 'received', name: string) => `${folder(part)}/${name}.json`;

/** Names of all stored recordings. */
export function storedNames(): string[] {
  if (!existsSync(folder('recordings'))) return [];
  return readdirSync(folder('recordings')).map((file) => file.replace(/\.json$/, ''));
}

/** A stored visit: what the extension recorded, and what the vendors received meanwhile. */
export function stored(name: string): { recording: Recording; received: Arrival[] } {
  const read = (part: 'recordings' | 'received'): unknown => JSON.parse(readFileSync(fileOf(part, name), 'utf8'));
  return { recording: read('recordings') as Recording, received: read('received') as Arrival[] };
}

/** Keeps a visit, one signal or request a line. */
export function store(name: string, { signals, ...rest }: Recording, received: readonly Arrival[]): void {
  for (const part of ['recordings', 'received']) mkdirSync(folder(part), { recursive: true });
  const head = JSON.stringify(rest).slice(0, -1);
  writeFileSync(fileOf('recordings', name), `${head},"signals":[\n${lines(signals)}\n]}\n`);
  writeFileSync(fileOf('received', name), `[\n${lines(received)}\n]\n`);
}

function lines(list: readonly unknown[]): string {
  // An unpacked extension is called by the place where it lies.
  const own = /chrome-extension:\/\/[a-p]{32}/g;
  return list.map((item) => JSON.stringify(item).replace(own, `chrome-extension://${'a'.repeat(32)}`)).join(',\n');
}
