import type { DestinationState } from '../model/chain';
import type { LinkedEvent } from '../model/linked';
import type { Reason, State } from '../model/verdict';

/** What one attempt, or one visit, says about a subject; a verdict chooses among these. */
export interface Finding {
  readonly state: Exclude<State, 'absent'>;
  readonly reason: Reason;
  readonly destinations: { readonly [vendor: string]: DestinationState };
  /** `seq`s of the signals that it rests on. */
  readonly evidence: readonly number[];
  /** When the passing of time alone may change it; null: never. */
  readonly reviewAt: number | null;
}

/** `seq`s behind events: pushes, calls, and requests with what became of them. */
export function seqsOf(events: readonly LinkedEvent[]): number[] {
  const seqs: number[] = [];
  for (const { sending, seq, push, call } of events) {
    if (sending) seqs.push(...sending.seqs);
    else seqs.push(seq);
    if (push) seqs.push(push.seq);
    if (call) seqs.push(call.seq);
  }
  return seqs;
}
