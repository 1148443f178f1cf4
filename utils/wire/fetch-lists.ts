import { askUntil } from './ask';
import { fillLists, type Lists } from './lists';

/**
 * Fills the lists with what the background has in them. Asks until there is an answer, for without them nothing would be found; rejects
 * where `signal` aborts.
 */
export async function fetchLists(lists: Lists, signal: AbortSignal): Promise<void> {
  fillLists(await askUntil('lists', {}, signal), lists);
}
