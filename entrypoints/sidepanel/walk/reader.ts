import { createAudit } from '../../../utils/audit';
import type { AuditSettings } from '../../../utils/model/recording';
import type { Audit } from '../../../utils/model/verdict';
import { settled } from '../../../utils/trying/settled';
import { follow } from '../../../utils/wire/followers';
import { sleep } from './ending';

/** A running audit as the walk reads it. */
export interface WalkReader {
  audit(): Audit;
  /** Until the page is quiet and the passing of time changes no verdict any more, or patience is at its end. */
  settle(): Promise<void>;
}

export function readWalked(audit: string, settings: AuditSettings, signal: AbortSignal): WalkReader {
  const reader = createAudit(settings);
  let count = 0;
  follow(
    audit,
    (message) => {
      if (message.type !== 'signals') return;
      count += message.signals.length;
      reader.add(message.signals);
    },
    signal,
  );
  return {
    audit: () => reader.audit(Date.now()),
    settle: () =>
      settled(
        () => ({ count, reviewAt: reader.audit(Date.now()).reviewAt }),
        (time) => sleep(time, signal),
      ),
  };
}
