import type { PushSignal } from '../model/signal';
import { type ReadPush, readPush } from './push';

/** Words by which a command to Microsoft's queue begins. */
const COMMANDS: ReadonlySet<unknown> = new Set(['event', 'consent']);

/**
 * Reads Microsoft's queue, to which a page pushes a command in parts: `uetq.push('consent', 'update', { ad_storage: 'granted' })`. What a
 * command says is told by its last part.
 */
export function createUetQueue(): (push: PushSignal) => ReadPush {
  const begun = new Map<string, string[]>();
  return (push) => {
    const { entry, doc } = push;
    const words = begun.get(doc ?? '') ?? [];
    if (typeof entry !== 'string') {
      begun.delete(doc ?? '');
      return readPush(words.length === 2 ? { ...push, entry: [...words, entry] } : push);
    }
    if (words.length === 1) begun.set(doc ?? '', [...words, entry]);
    else if (COMMANDS.has(entry)) begun.set(doc ?? '', [entry]);
    else begun.delete(doc ?? '');
    return {};
  };
}
