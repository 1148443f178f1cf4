import type { Recording } from '../model/recording';
import type { Sent } from '../model/sent';
import type { Json } from '../model/signal';
import type { DoneStep } from '../model/step';
import { expectedOf } from './playwright/expected';
import { gestureOf, number } from './playwright/gestures';
import { literal, quote } from './playwright/literal';
import * as runtime from './playwright/runtime';
import reading from './playwright/sending.ts?raw';
import type { Pages } from './playwright/stable';
import { createRedactor, type Redactor } from './redact';
import { doneSteps } from './steps';

/** What a test needs besides the recording. */
export interface PlaywrightContext {
  /** What was sent during the visit. */
  readonly sent: readonly Sent[];
  /** Name of a vendor by its id. */
  vendor(id: string): string;
}

/** A step with the hits that left after it and before the next, as data that is written down. */
interface Stage {
  readonly done: DoneStep;
  readonly hits: readonly Json[];
  /** Milliseconds after which the last of them had left. */
  readonly delay: number;
}

/** Milliseconds for a hit, where none came later; as the exported test has it. */
const PATIENCE = 10_000;
/** Where nothing was sent, it is waited no longer, in milliseconds, for what else the page may do. */
const LONGEST_WAIT = 5_000;
/** So near to a page's end, in milliseconds, a hit may be sent while the page is being left. */
const LEAVING = 300;
const READING = reading.slice(reading.indexOf('/** Plain data')).replaceAll('\nexport function', '\nfunction');
const NEEDED = {
  frame: runtime.FRAME,
  scroll: runtime.SCROLL,
  submit: runtime.SUBMIT,
  play: runtime.PLAY,
  choose: runtime.CHOOSE,
} as const;

/**
 * A test for Playwright that does what the visitor did and asserts, after each step, the hits that were sent then: destination, event, and
 * those parameters that are the same each time. It imports nothing but Playwright and Node's own. Nothing of it is code that a page or a
 * request brought along.
 */
export function toPlaywright(recording: Recording, { sent, vendor }: PlaywrightContext): string {
  const redact = createRedactor();
  const site = URL.canParse(recording.url) ? new URL(recording.url).origin : '';
  const steps = doneSteps(recording);
  const counted = sent.filter(({ fate }) => fate !== 'blocked' && fate !== 'failed');
  const titles = new Set(recording.signals.flatMap((signal) => ('title' in signal && signal.title ? [signal.title] : [])));
  const hitsOf = (one: Sent) => hitsIn(one, { site, titles }, vendor, redact);
  const stages = stagesOf(steps, counted, hitsOf);
  const gestures = stages.map(({ done: { step, label } }) => gestureOf(step, redact(label), site));
  const needs = [...new Set(gestures.flatMap(({ needs: parts }) => parts))];
  const isPacked = recording.signals.some((signal) => 'bodyBase64' in signal && signal.bodyBase64?.startsWith('H4sI') === true);
  const isLeft = leavesBehind(recording, counted);
  const time = 30_000 + stages.reduce((sum, { delay }) => sum + Math.max(PATIENCE, delay), 0);

  const body = stages.flatMap(({ hits, delay }, index) => {
    const { lines, title } = gestures[index] ?? { lines: [], title: '' };
    const asserted = hits.length === 0 ? [] : [arrival(hits, delay)];
    return [`  await test.step(${quote(title)}, async () => {`, ...[...lines, ...asserted].map((line) => `    ${line}`), '  });'];
  });
  const asserts = stages.some(({ hits }) => hits.length > 0);
  const listening = [
    runtime.LISTEN.replace('%LEAVING%\n', () => (isLeft ? `${runtime.LEAVING}\n` : '\n')),
    ...(isLeft ? [runtime.TELL_AS_LEAVING] : []),
    isPacked ? runtime.PACKED_TEXT : runtime.TEXT,
  ];
  const needed = needs.map((need) => NEEDED[need]);
  const types = [
    ...(asserts ? ['type BrowserContext'] : []),
    ...(asserts || needs.includes('frame') ? ['expect'] : []),
    ...typesOf(needs),
    'test',
  ];
  return [
    ...(asserts && isPacked ? [`import { gunzipSync } from 'node:zlib';`] : []),
    `import { ${types.join(', ')} } from '@playwright/test';`,
    '',
    `// A visit recorded with Mikroskop on ${new Date(recording.startedAt).toISOString().slice(0, 10)}. What is typed is test data.`,
    ...(asserts ? [] : ['// Nothing that can be read was sent on it: nothing is asserted.']),
    `test.use({ baseURL: ${quote(site)} });`,
    '',
    `test(${quote(`what is measured on a visit to ${site.replace(/^https?:\/\//, '')}`)}, async ({ ${asserts ? 'context, ' : ''}page }) => {`,
    `  test.setTimeout(${number(time)});`,
    ...(asserts ? ['  const arrive = await listen(context);'] : []),
    '',
    ...body,
    '});',
    '',
    ...(asserts ? listening : []),
    ...needed,
    ...(asserts ? [READING] : []),
  ].join('\n');
}

function stagesOf(steps: readonly DoneStep[], sent: readonly Sent[], hitsOf: (one: Sent) => Json[]): Stage[] {
  const acts = steps.filter(({ step, omitted }) => step.do !== 'wait' || omitted);
  const stageOf = ({ task, at }: Sent) => {
    const caused = task === undefined ? -1 : acts.findIndex(({ ids }) => ids.includes(task));
    return caused >= 0
      ? caused
      : Math.max(
          0,
          acts.findLastIndex((act) => act.at <= at),
        );
  };
  const groups = acts.map((): Sent[] => []);
  for (const one of sent) groups[stageOf(one)]?.push(one);
  return acts.flatMap((done, index) => {
    if (done.omitted) return [];
    const group = groups[index] ?? [];
    // Sent twice is a fault to be mended, not to be kept.
    const hits = [...new Map(group.flatMap(hitsOf).map((hit) => [JSON.stringify(hit), hit])).values()];
    const stage: Stage = { done, hits, delay: Math.max(0, ...group.map(({ at }) => at - done.at)) };
    const pause = hits.length === 0 && index < acts.length - 1 ? pauseAfter(done, steps) : null;
    return pause ? [stage, pause] : [stage];
  });
}

/** Where nothing is asserted that could be waited for, what else the page does is given its time. */
function pauseAfter(done: DoneStep, steps: readonly DoneStep[]): Stage | null {
  const wait = steps[steps.indexOf(done) + 1];
  if (wait?.step.do !== 'wait') return null;
  const ms = Math.min(wait.step.ms, LONGEST_WAIT);
  return { done: { ...wait, step: { do: 'wait', ms } }, hits: [], delay: ms };
}

function hitsIn(one: Sent, pages: Pages, vendor: PlaywrightContext['vendor'], redact: Redactor): Json[] {
  return one.hits
    .filter(({ automatic }) => !automatic)
    .map((hit) => {
      const { to, holds } = expectedOf(one, hit, pages);
      return { what: redact(hitName(hit, vendor)), ...(to !== undefined && { to }), holds };
    });
}

/** `add_to_cart to Google Analytics 4 (G-ABC123)` */
function hitName({ event, vendor: id, account }: Sent['hits'][number], vendor: PlaywrightContext['vendor']): string {
  return `${event ?? 'page view'} to ${vendor(id)}${account === undefined ? '' : ` (${account})`}`;
}

/** Whether anything was sent while a page was being left. */
function leavesBehind({ signals }: Recording, sent: readonly Sent[]): boolean {
  const ends = signals.flatMap((signal) => (signal.kind === 'navigation' && signal.how === 'leave' ? [signal.at] : []));
  return sent.some(({ at }) => ends.some((end) => Math.abs(end - at) <= LEAVING));
}

/** The call that waits for hits. */
function arrival(hits: readonly Json[], delay: number): string {
  const end = `${patience(delay)});`;
  return `await arrive(${literal(hits, 4, 'await arrive('.length + 3 + end.length)}${end}`;
}

/** Twice as long as it took, where that is longer than each is given anyway. */
function patience(delay: number): string {
  return 2 * delay > PATIENCE ? `, ${number(2 * delay + 5_000)}` : '';
}

function typesOf(needs: readonly string[]): string[] {
  const frame = needs.includes('frame') ? ['type Frame'] : [];
  const locator = needs.some((need) => ['submit', 'play', 'choose'].includes(need)) ? ['type Locator'] : [];
  const page = needs.some((need) => ['frame', 'scroll'].includes(need)) ? ['type Page'] : [];
  return [...frame, ...locator, ...page];
}
