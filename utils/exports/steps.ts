import type { Recording } from '../model/recording';
import type { Signal } from '../model/signal';
import type { DoneStep, Step } from '../model/step';
import { createRedactor } from './redact';
import { createWalk } from './steps/acts';
import { withoutDead } from './steps/dead';
import { withWaits } from './steps/waits';

/**
 * What the visitor did, out of a recording, in order. What was typed is not recorded: each field gets marked test data of its kind. Left out
 * is what had no effect, what a script did, and printing, which no page can be made to do by a visitor's hand.
 */
export function doneSteps({ url, startedAt, signals }: Pick<Recording, 'url' | 'startedAt' | 'signals'>): DoneStep[] {
  const walk = createWalk(url, startedAt);
  const told = signals.filter(isTold);
  // A frame and its page tell of themselves separately: what was first done comes first.
  for (const signal of told.sort((a, b) => a.at - b.at || a.seq - b.seq)) walk.take(signal);
  return withWaits(withoutDead(walk.acts(), signals), signals);
}

/** The steps as a list that can be read, changed and done again; addresses of the audited site without their host. */
export function toSteps(recording: Recording): Step[] {
  const redact = createRedactor();
  const done = doneSteps(recording).filter(({ omitted }) => !omitted);
  return done.map(({ step, label }) => ({
    ...step,
    ...(step.do === 'open' && { url: redact(relative(step.url, recording.url)) }),
    ...(step.do !== 'wait' && label !== '' && { note: redact(label) }),
  }));
}

/** One step a line. */
export function toStepsFile(recording: Recording): string {
  const lines = toSteps(recording).map((step) => `  ${JSON.stringify(step)}`);
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}

function isTold({ kind, frame }: Signal): boolean {
  return (kind === 'interaction' || kind === 'navigation' || kind === 'request') && frame >= 0;
}

function relative(url: string, base: string): string {
  if (!URL.canParse(url) || !URL.canParse(base)) return url;
  const { origin, pathname, search, hash } = new URL(url);
  return origin === new URL(base).origin ? pathname + search + hash : url;
}
