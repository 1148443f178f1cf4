import { resolve } from 'node:path';
import { build } from 'vite';

/** The overlay's own words, in tests of what is drawn. */
export const WORDS = {
  language: 'en',
  name: 'Mikroskop',
  page: 'This page',
  events: 'Live events',
  fold: 'Fold',
  unfold: 'Unfold',
  move: 'Move to the next corner',
  hide: 'Hide everything',
  chain: 'What the last use caused',
  more: 'and {count} more',
  acts: { try: 'Try it', wrong: 'Not an offer', panel: 'Show in panel' },
  outcomes: { delivered: 'Delivered', failed: 'Failed', blocked: 'Blocked', none: 'Not sent', pending: 'Waiting' },
} as const;

/** The overlay as one script that defines `overlayModule`. */
export async function bundleOverlay(): Promise<string> {
  const entry = resolve(import.meta.dirname, '../../../utils/overlay/overlay.ts');
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'overlayModule' } },
  });
  for (const result of Array.isArray(built) ? built : [built]) if ('output' in result) return result.output[0].code;
  throw new Error('The overlay was not built.');
}
