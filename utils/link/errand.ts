import type { Errand } from '../model/linked';
import { insert, insertBy, withdraw } from './order';
import { type DecodedSending, isLoad } from './sending';
import type { AuditBook } from './visit';

/** Keeps a request that reports nothing to anybody, under the task that it was made in; answers how to forget it. */
export function noteErrand(sending: DecodedSending, { errands, loads }: Pick<AuditBook, 'errands' | 'loads'>): (() => void)[] {
  const errand = errandOf(sending);
  const task = sending.parts.body?.task;
  if (!errand) return [];
  if (isLoad(sending)) {
    insert(loads, errand);
    return [() => withdraw(loads, errand)];
  }
  if (task === undefined) return [];
  insertBy(errands, task, errand);
  return [() => withdraw(errands.get(task) ?? [], errand)];
}

/** A request that reports nothing to anybody; null where it does, or where the browser never saw it. */
function errandOf(sending: DecodedSending): Errand | null {
  const { exchange, body } = sending.parts;
  if (!exchange || sending.hits.length > 0 || sending.unreadable) return null;
  if (!isLoad(sending) && body?.via !== 'fetch' && body?.via !== 'xhr') return null;
  const { at, seq } = sending;
  const { method, url } = exchange.first;
  return {
    at,
    seq,
    method,
    url,
    get status() {
      return sending.status;
    },
    get answered() {
      return exchange.outcomes.findLast(({ result }) => result === 'delivered' || result === 'failed')?.at;
    },
    get redirected() {
      return exchange.hops.length > 0 || exchange.outcomes.some(({ result }) => result === 'redirected');
    },
    get seqs() {
      return sending.seqs;
    },
  };
}
