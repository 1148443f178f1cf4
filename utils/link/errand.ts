import type { Errand } from '../model/linked';
import type { DecodedSending } from './sending';

/** A request that reports nothing to anybody; null where it does, or where the browser never saw it. */
export function errandOf(sending: DecodedSending): Errand | null {
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

/** The tab itself asked for it: a page, or a file. */
export function isLoad({ parts: { exchange } }: DecodedSending): boolean {
  return exchange?.first.type === 'main_frame';
}
