import type { Page } from 'playwright-core';
import { createAudit } from '../../utils/audit';
import { conversions } from '../../utils/catalogue/index';
import { ownConversions } from '../../utils/catalogue/own/conversions';
import type { AuditSettings, Recording } from '../../utils/model/recording';
import type { TryLevel } from '../../utils/model/trying';
import type { ExtensionAudit } from '../extension';
import { withHeld } from './marks';
import type { TryRun } from './run';
import { tryPage } from './try';

/** What a visit tries without a person. */
export interface Trying {
  readonly level: TryLevel;
  /** Seconds for all of it. */
  readonly seconds: number;
  /** Told what was done. */
  told(run: TryRun): void;
}

/** Aborted when Ctrl-C is pressed; pressed again, it ends the program as ever. */
export function untilInterrupted(): { readonly signal: AbortSignal; off(): void } {
  const stop = new AbortController();
  const onInterrupt = () => stop.abort();
  process.once('SIGINT', onInterrupt);
  return { signal: stop.signal, off: () => void process.off('SIGINT', onInterrupt) };
}

/** Tries what the visited page offers, until it is stopped, and says how the recording tells of what was held back. */
export async function tryVisited(
  page: Page,
  audit: Pick<ExtensionAudit, 'recording'>,
  { level, seconds, told }: Trying,
  settings: AuditSettings,
  stop: AbortSignal = new AbortController().signal,
): Promise<(recording: Recording) => Promise<Recording>> {
  const own = ownConversions(settings.notes?.own ?? []);
  const reader = createAudit(settings);
  let known = 0;
  const run = await tryPage(page, {
    level,
    seconds,
    conversions: new Map([...conversions, ...own]),
    stop,
    recording: () => audit.recording(),
    audit({ signals }) {
      reader.add(signals.slice(known));
      known = signals.length;
      return reader.audit(Date.now());
    },
  });
  told(run);
  return async (recording) => withHeld(recording, await run.held(), run.cut);
}
