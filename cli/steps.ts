import type { Locator, Page } from 'playwright-core';
import * as v from 'valibot';
import { Failure, reasonOf } from './failure';
import { play, scroll, submit, type } from './gestures';

const selector = v.pipe(v.string(), v.nonEmpty());
const seconds = v.pipe(v.number(), v.minValue(0), v.maxValue(600));
const note = v.optional(v.string());

const stepSchema = v.union([
  v.strictObject({ open: v.string(), note }),
  v.strictObject({ click: selector, note }),
  v.strictObject({ scroll: v.pipe(v.number(), v.minValue(0), v.maxValue(100)), note }),
  v.strictObject({ type: selector, text: v.string(), note }),
  v.strictObject({ submit: selector, note }),
  v.strictObject({ play: selector, seconds: v.optional(seconds), note }),
  v.strictObject({ wait: seconds, note }),
]);

/**
 * One thing that a visitor does: opens an address (relative to the audited one), clicks, scrolls down to so many per cent of the page,
 * types, submits a form, plays a video for some seconds, or waits some seconds. `note` is for whoever reads the list.
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
    throw new Failure(`Step ${index + 1} is none that is known: ${JSON.stringify(item)?.slice(0, 200)}.`);
  });
}

/** Does the steps on the page as a person would: with the mouse wheel, the mouse and the keyboard. Throws a `Failure` naming the step. */
export async function replaySteps(page: Page, steps: readonly Step[], baseUrl: string): Promise<void> {
  // A link that opens a tab of its own must not take the audited tab out of sight.
  const closePopup = (popup: Page) => void popup.close().catch(() => {});
  page.on('popup', closePopup);
  try {
    for (const [index, step] of steps.entries()) await tryStep(page, step, index, baseUrl);
  } finally {
    page.off('popup', closePopup);
  }
}

async function tryStep(page: Page, step: Step, index: number, baseUrl: string): Promise<void> {
  try {
    await replay(page, step, baseUrl);
    await settle(page);
  } catch (error) {
    throw new Failure(`Step ${index + 1}, ${JSON.stringify(step)}, failed on ${page.url()}: ${reasonOf(error)}`);
  }
}

async function replay(page: Page, step: Step, baseUrl: string): Promise<void> {
  if ('open' in step) return void (await page.goto(new URL(step.open, baseUrl).href, { timeout: 2 * PATIENCE }));
  if ('wait' in step) return page.waitForTimeout(step.wait * 1000);
  if ('scroll' in step) return scroll(page, step.scroll);
  if ('click' in step) return (await find(page, step.click)).click({ timeout: PATIENCE });
  if ('type' in step) return type(page, await find(page, step.type), step.text);
  if ('submit' in step) return submit(page, await find(page, step.submit));
  return play(page, await find(page, step.play), step.seconds ?? 0);
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
