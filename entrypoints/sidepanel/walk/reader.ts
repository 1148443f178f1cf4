import { createAudit } from '../../../utils/audit';
import type { AuditSettings } from '../../../utils/model/recording';
import type { Audit } from '../../../utils/model/verdict';
import { follow } from '../../../utils/wire/followers';
import { sleep } from './ending';

/** A running audit as the walk reads it. */
export interface WalkReader {
  audit(): Audit;
  /** Until the page is quiet and the passing of time changes no verdict any more, or patience is at its end. */
  settle(): Promise<void>;
}

/** A verdict is waited for no longer than this, in milliseconds. */
const PATIENCE = 20_000;
/** Nothing new for so long, in milliseconds, and the page has said what it had to say. */
const QUIET = 1_500;

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
    async settle() {
      const end = Date.now() + PATIENCE;
      for (let before = -1; Date.now() < end; ) {
        const { reviewAt } = reader.audit(Date.now());
        const waiting = reviewAt === null ? 0 : Math.max(0, reviewAt - Date.now()) + 50;
        if (count === before && waiting === 0) return;
        before = count;
        await sleep(Math.min(Math.max(QUIET, Math.min(waiting, 5_000)), Math.max(0, end - Date.now())), signal);
      }
    },
  };
}
