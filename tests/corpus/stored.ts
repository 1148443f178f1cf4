import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Recording } from '../../utils/model/recording';
import type { Arrival } from './serving';

const folder = (part: string) => resolve(import.meta.dirname, part);
const fileOf = (part: 'recordings' | 'received', name: string) => `${folder(part)}/${name}.json`;

/** Visits that are recorded in Firefox as well, as `firefox-…`: libraries that keep silent before a browser that is driven are none. */
export const IN_FIREFOX: readonly string[] = [
  'ga4-no-phone',
  'missing-currency',
  'snowplow',
  'amplitude',
  'segment',
  'contact-whole',
  'container-renames',
  'container-other-trigger',
  'gateway-packed',
  'preact-whole',
  'preact-two-products',
  'elements-matomo-part',
  'frame-same-tracked',
  'frame-cross-tells-parent',
  'shadow-open-untracked',
  'klaro-refused',
  'consent-mode-cookieless',
  'server-404-snowplow',
  'server-silent',
  'batch-ga4',
  'unload-ga4',
  'next-page-thanks',
  'service-worker-gathers',
  'service-worker-retries',
];

/** Names of all stored recordings. */
export function storedNames(): string[] {
  if (!existsSync(folder('recordings'))) return [];
  return readdirSync(folder('recordings')).map((file) => file.replace(/\.json$/, ''));
}

/** The visit that a recording is of. */
export function visitOf(stored: string): string {
  return stored.replace(/^firefox-/, '');
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
