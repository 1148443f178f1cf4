import type { Captured } from '../../model/signal';
import type { Listening } from '../listening';
import { KEEPERS } from './keepers';
import type { Reading } from './own';

/** When to look again, in milliseconds, after a click or after a manager told of a change: it may still be writing it down. */
const AFTER = [0, 60, 300];
const EVERY = 1_000;

/**
 * Follows what the consent managers that the tap has found keep in cookies and local storage. Runs beside the page, which cannot know of
 * it; looks only where there is a manager.
 */
export function watchKept(
  page: Window,
  emit: (signal: Captured) => void,
  listening: Listening,
  signal: AbortSignal,
): { found(manager: string, key?: string): void } {
  const keys = new Map<string, string | undefined>();
  const told = new Map<string, string>();
  let every: ReturnType<typeof setInterval> | undefined;

  function look(): void {
    if (signal.aborted) return;
    for (const [id, key] of keys) {
      const reading = read(id, key);
      const said = JSON.stringify(reading);
      if (!reading || told.get(id) === said) continue;
      told.set(id, said);
      emit({ kind: 'consent', at: Date.now(), source: id, ...reading });
    }
  }

  function soon(): void {
    if (keys.size > 0) for (const delay of AFTER) setTimeout(look, delay);
  }

  listening.on(page, 'click', soon, { capture: true, passive: true });
  signal.addEventListener('abort', () => clearInterval(every));

  return {
    found(id, key) {
      const keeper = KEEPERS.get(id);
      if (!keeper || keys.has(id)) return;
      keys.set(id, key);
      for (const type of keeper.events ?? []) listening.on(page, type, soon, { capture: true });
      every ??= setInterval(look, EVERY);
      look();
    },
  };
}

function read(id: string, key: string | undefined): Reading | null {
  try {
    return KEEPERS.get(id)?.read(key) ?? null;
  } catch {
    // What is kept there is not what it looks like.
    return null;
  }
}
