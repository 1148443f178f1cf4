import type { Frame, Locator, Page } from 'playwright-core';
import * as v from 'valibot';
import type { Step } from '../utils/model/step';
import { Failure, reasonOf } from './failure';
import { choose, copy, play, scroll, submit, type } from './gestures';

const selector = v.pipe(v.string(), v.nonEmpty());
const told = { frame: v.optional(v.pipe(v.string(), v.nonEmpty())), note: v.optional(v.string()) };

const stepSchema = v.variant('do', [
  v.strictObject({ do: v.literal('open'), url: v.string(), ...told }),
  v.strictObject({ do: v.literal('back'), ...told }),
  v.strictObject({ do: v.literal('reload'), ...told }),
  v.strictObject({ do: v.literal('click'), selector, ...told }),
  v.strictObject({ do: v.literal('hover'), selector, ...told }),
  v.strictObject({ do: v.literal('scroll'), to: v.pipe(v.number(), v.minValue(0), v.maxValue(1)), ...told }),
  v.strictObject({ do: v.literal('type'), selector, text: v.string(), ...told }),
  v.strictObject({ do: v.literal('choose'), selector, option: v.optional(v.string()), ...told }),
  v.strictObject({ do: v.literal('key'), key: v.pipe(v.string(), v.nonEmpty()), selector: v.optional(selector), ...told }),
  v.strictObject({ do: v.literal('copy'), selector, ...told }),
  v.strictObject({ do: v.literal('submit'), selector, ...told }),
  v.strictObject({ do: v.literal('play'), selector, ...told }),
  v.strictObject({ do: v.literal('wait'), ms: v.pipe(v.number(), v.minValue(0), v.maxValue(600_000)), ...told }),
]) satisfies v.GenericSchema<unknown, Step>;

export type { Step };

/** Steps that may lead to another page. */
const LEADING: readonly Step['do'][] = ['click', 'submit', 'play', 'key', 'choose'];

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
    if (LEADING.includes(step.do)) await settle(page);
  } catch (error) {
    throw new Failure(`Step ${index + 1}, ${JSON.stringify(step)}, failed on ${page.url()}: ${reasonOf(error)}`);
  }
}

async function replay(page: Page, step: Step, baseUrl: string): Promise<void> {
  const place = step.frame === undefined ? page : await frameAt(page, step.frame);
  switch (step.do) {
    case 'open':
      return void (await page.goto(new URL(step.url, baseUrl).href, { timeout: 2 * PATIENCE }));
    case 'back':
      return void (await page.goBack({ timeout: 2 * PATIENCE }));
    case 'reload':
      return void (await page.reload({ timeout: 2 * PATIENCE }));
    case 'wait':
      return page.waitForTimeout(step.ms);
    case 'scroll':
      return void (await scroll(page, step.to));
    case 'key':
      if (step.selector !== undefined) await (await find(place, step.selector)).focus();
      return page.keyboard.press(step.key);
    default:
      return act(page, await find(place, step.selector), step);
  }
}

function act(page: Page, target: Locator, step: Extract<Step, { readonly selector: string }>): Promise<void> {
  switch (step.do) {
    case 'hover':
      return target.hover({ timeout: PATIENCE });
    case 'type':
      return type(page, target, step.text);
    case 'choose':
      return choose(page, target, step.option);
    case 'copy':
      return copy(page, target);
    case 'submit':
      return submit(page, target);
    case 'play':
      return play(page, target);
    default:
      return target.click({ timeout: PATIENCE });
  }
}

/** The first visible match. `host >>> inner` crosses a shadow root. */
async function find(place: Page | Frame, css: string): Promise<Locator> {
  const locator = place.locator(css.split('>>>').join('>>')).filter({ visible: true }).first();
  await locator.waitFor({ timeout: PATIENCE });
  await locator.scrollIntoViewIfNeeded({ timeout: PATIENCE });
  return locator;
}

/** The first frame whose address begins so, once there is one. */
async function frameAt(page: Page, address: string): Promise<Frame> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await page.waitForTimeout(50)) {
    const found = page.frames().find((frame) => frame !== page.mainFrame() && frame.url().startsWith(address));
    if (found) return found;
  }
  throw new Error(`no frame shows ${address}`);
}

/** A navigation that the step set off is followed to its end. */
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(ANSWER);
  await page.waitForLoadState('load', { timeout: PATIENCE });
}
