import type { Page } from 'playwright-core';
import { auditRecording } from '../utils/audit';
import type { WalkAnswer, WalkAnswered } from '../utils/model/consent-walk';
import type { AuditSettings, Recording } from '../utils/model/recording';
import { SOON } from '../utils/trying/consent-rules';
import { settled } from '../utils/trying/settled';
import { withBrowser } from './browser';
import { answerBanner } from './consent/answer';
import { type ExtensionAudit, startAudit } from './extension';
import { Failure } from './failure';
import { replaySteps, type Step } from './steps';
import { type Trying, tryVisited, untilInterrupted } from './trying/visited';

/** A visit to a page with an audit running. */
export interface Visit {
  readonly url: string;
  /** Folder of the built extension that needs nobody's permission. */
  readonly extension: string;
  readonly switches: readonly string[];
  readonly steps: readonly Step[];
  /** Seconds to stay in any case. */
  readonly wait: number;
  readonly settings: AuditSettings;
  /** How the site's question about consent is answered before anything else is done; the page is loaded again after it. Absent: not at all. */
  readonly consent?: WalkAnswer | null;
  /** Told what came of the answer. */
  answered?(answered: WalkAnswered): void;
  /** What is tried without a person after the steps, and how far. */
  readonly trying?: Trying | null;
  /** Told before each step, with the audit shown in the panel and on the page as a person would see it. */
  watch?(step: Step, page: Page, panel: Page): Promise<void>;
  /** Told at the end, when all is recorded and the audit still shown on the page: what is done then is no part of the recording. */
  ended?(recording: Recording, page: Page): Promise<void>;
}

/** Opens the page in a browser without a screen, does the steps, waits until no verdict is open, and returns what was recorded. */
export function visit({
  url,
  extension,
  switches,
  steps,
  wait,
  settings,
  watch,
  ended,
  trying,
  ...asked
}: Visit): Promise<Recording> {
  const stop = trying ? untilInterrupted() : null;
  const done = withBrowser({ extension, switches, keepOnInterrupt: trying != null }, async (context) => {
    const page = context.pages()[0] ?? (await context.newPage());
    const audit = await startAudit(context, page, url, settings, watch !== undefined || ended !== undefined);
    await page.waitForLoadState('load', { timeout: 30_000 }).catch(() => {});
    if (page.url().startsWith('chrome-error:')) throw new Failure(`${url} cannot be opened.`);
    if (asked.consent) asked.answered?.(await answer(page, asked.consent));
    await replaySteps(page, steps, url, watch && ((step) => watch(step, page, audit.panel)));
    const mark = trying && (await tryVisited(page, audit, trying, settings, stop?.signal));
    await page.waitForTimeout(wait * 1000);
    await settle(audit, (time) => page.waitForTimeout(time));
    if (ended) {
      const recorded = { ...(await audit.recording()), endedAt: Date.now() };
      const recording = mark ? await mark(recorded) : recorded;
      await ended(recording, page);
      return recording;
    }
    await audit.stop();
    const recording = await audit.recording();
    return mark ? mark(recording) : recording;
  });
  return done.finally(() => stop?.off());
}

/** What a page sends on loading depends on the answer as well: it is loaded once more. */
async function answer(page: Page, consent: WalkAnswer): Promise<WalkAnswered> {
  const answered = await answerBanner(page, consent);
  if (answered.manager === null) return answered;
  await page.waitForTimeout(SOON);
  const reloadedAt = Date.now();
  await page.reload({ waitUntil: 'load', timeout: 30_000 }).catch(() => {});
  return { ...answered, reloadedAt };
}

/** Until the page is quiet and the passing of time changes no verdict any more. */
export async function settle(
  audit: Pick<ExtensionAudit, 'recording'>,
  sleep: (milliseconds: number) => Promise<void>,
): Promise<void> {
  await settled(async () => {
    const recording = await audit.recording();
    return { count: recording.signals.length, reviewAt: auditRecording(recording, Date.now()).reviewAt };
  }, sleep);
}
