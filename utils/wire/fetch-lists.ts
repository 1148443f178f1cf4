import { ask } from './ask';
import { fillLists, type Lists, type PackedLists } from './lists';

/** First and longest wait, in milliseconds, before the background is asked again. */
const FIRST = 250;
const LONGEST = 8_000;

/**
 * Fills the lists with what the background has in them. Asks until there is an answer, for without them nothing would be found; rejects
 * where `signal` aborts.
 */
export async function fetchLists(lists: Lists, signal: AbortSignal): Promise<void> {
  for (let wait = FIRST; ; wait = Math.min(LONGEST, 2 * wait)) {
    signal.throwIfAborted();
    const packed: Partial<PackedLists> | undefined = await ask('lists', {}).catch(() => undefined);
    const { phrases, tables } = packed ?? {};
    if (phrases && tables) return fillLists({ phrases, tables }, lists);
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}
