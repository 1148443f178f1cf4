import type { Locator, Page } from 'playwright-core';
import * as v from 'valibot';
import { Failure, reasonOf } from './failure';
import { play, scroll, submit, type } from './gestures';

const selector = v.pipe(v.string(), v.nonEmpty());
const note = v.optional(v.string());

const stepSchema = v.variant('do', [
  v.strictObject({ do: v.literal('open'), url: v.string(), note }),
  v.strictObject({ do: v.literal('click'), selector, note }),
  v.strictObject({ do: v.literal('scroll'), to: v.pipe(v.number(), v.minValue(0), v.maxValue(1)), note }),
  v.strictObject({ do: v.literal('type'), selector, text: v.string(), note }),
  v.strictObject({ do: v.literal('submit'), selector, note }),
  v.strictObject({ do: v.literal('play'), selector, note }),
  v.strictObject({ do: v.literal('wait'), ms: v.pipe(v.number(), v.minValue(0), v.maxValue(600_000)), note }),
]);

/**
 * One thing that a visitor does: opens an address (relative to the audited one), clicks, scrolls to a part of the page (0 top, 1 bottom),
 * types, submits a form, plays a video, or waits. `note` is for whoever reads the list.
 */
export type Step = v.InferOutput<typeof stepSchema>;

/** How long, in milliseconds, to wait for an element or a page. */
const PATIENCE = 15_000;
/** A click answers with a navigation within so many milliseconds, or not at all. */
const ANSWER = 250;

/** Steps out of parsed JSON. Throws a `Failure` that says which step is wrong. */
export function parseSteps(value: unknown): Step[] {
  if (!Array.isArray(value)) throw new Failure('The steps are not a list.');
  return value.map((item, index) => {
    const result = v.safeParse(stepSchema, item, { abortEarly: true });
    if (result.success) return result.output;
    const [issue] = result.issues;
    const what = [v.getDotPath(issue), issue.message].filter(Boolean).join(': ');
    throw new Failure(`Step ${index + 1} is none that is known: ${what} in ${JSON.stringify(item)?.slice(0, 200)}.`);
  });
}

/**
 * Does the steps on the page as a person would: with the mouse wheel, the mouse and the keyboard. `before` is told of each step before
 * it is done. Throws a `Failure` naming the step.
 */
export async function replaySteps(
  page: Page,
  steps: readonly Step[],
  baseUrl: string,
  before?: (step: Step) => Promise<void>,
): Promise<void> {
  // A link that opens a tab of its own must not take the audited tab out of sight.
  const closePopup = (popup: Page) => void popup.close().catch(() => {});
  page.on('popup', closePopup);
  try {
    for (const [index, step] of steps.entries()) {
      await before?.(step);
      await tryStep(page, step, index, baseUrl);
    }
  } finally {
    page.off('popup', closePopup);
  }
}

async function tryStep(page: Page, step: Step, index: number, baseUrl: string): Promise<void> {
  try {
    await replay(page, step, baseUrl);
    if (['click', 'submit', 'play'].includes(step.do)) await settle(page);
  } catch (error) {
    throw new Failure(`Step ${index + 1}, ${JSON.stringify(step)}, failed on ${page.url()}: ${reasonOf(error)}`);
  }
}

async function replay(page: Page, step: Step, baseUrl: string): Promise<void> {
  switch (step.do) {
    case 'open':
      return void (await page.goto(new URL(step.url, baseUrl).href, { timeout: 2 * PATIENCE }));
    case 'wait':
      return page.waitForTimeout(step.ms);
    case 'scroll':
      return void (await scroll(page, step.to));
    case 'click':
      return (await find(page, step.selector)).click({ timeout: PATIENCE });
    case 'type':
      return type(page, await find(page, step.selector), step.text);
    case 'submit':
      return submit(page, await find(page, step.selector));
    case 'play':
      return play(page, await find(page, step.selector));
  }
}

/** The first visible match. `host >>> inner` crosses a shadow root. */
async function find(page: Page, css: string): Promise<Locator> {
  const locator = page.locator(css.split('>>>').join('>>')).filter({ visible: true }).first();
  await locator.waitFor({ timeout: PATIENCE });
  await locator.scrollIntoViewIfNeeded({ timeout: PATIENCE });
  return locator;
}

/** A navigation that the step set off is followed to its end. */
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(ANSWER);
  await page.waitForLoadState('load', { timeout: PATIENCE });
}
