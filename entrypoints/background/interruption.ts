import { browser } from 'wxt/browser';
import type { AuditRecord, Journal } from '../../utils/journal/store';

const KEY = 'restedAt';
/** Milliseconds without work after which the background is at rest. */
const REST = 200;
/** How long before the newest signal, in milliseconds, one that was told earlier may have happened. */
const DISORDER = 1_000;

/**
 * Notes in each running audit that the background was killed at work, so that what may be lost by it is not held against the page. A
 * browser stops a background that is at rest, and nothing is lost by that. Must be done before anything else is kept.
 */
export async function noteInterruption(journal: Journal, running: readonly AuditRecord[]): Promise<void> {
  if (running.length === 0) return;
  const restedAt = ((await browser.storage.session.get(KEY))[KEY] as number | undefined) ?? 0;
  for (const { id, startedAt } of running) {
    const newest = await journal.newest(id);
    if (!newest || newest.at <= restedAt) continue;
    const since = Math.max(restedAt, startedAt, newest.at - DISORDER);
    await journal.append(id, [{ kind: 'health', note: 'interrupted', since, at: Date.now(), frame: 0, doc: null }]);
  }
}

/** Remembers, beyond the background's death, when it was last at rest. */
export function createRest(): <T>(work: Promise<T>) => Promise<T> {
  let working = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return async (work) => {
    working += 1;
    clearTimeout(timer);
    try {
      return await work;
    } finally {
      working -= 1;
      if (working === 0) timer = setTimeout(() => void browser.storage.session.set({ [KEY]: Date.now() }), REST);
    }
  };
}
