import type { Locator, Page } from 'playwright-core';
import type { NotTriedCode, Trial } from '../../utils/model/trying';
import { SUBMITS } from '../../utils/trying/fields';
import { refusalOf } from '../../utils/trying/refusal';
import { scroll, submit } from '../gestures';
import { chooseAndBack, fillForm, startForm } from './fill';
import { lookAt } from './look';
import { playTo } from './player';
import { type Expect, pressElement } from './press';
import { codeOf, locate } from './reach';
import { within } from './world';

/** How long, in milliseconds, one trial may take; a player has a limit of its own. */
const LONGEST = 12_000;
const PLAYING = 75_000;
const LINGERS = 3_000;
const SOON = 1_000;
/** Handlers, and those that wait a moment, have had their turn so many milliseconds after a gesture. */
const ANSWER = 150;
/** What is sent for real is given so long to answer. */
const SENT = 3_000;

const CONTROLS = 'a, button, input, summary, label, area, img, [role="button"], [role="tab"], [onclick]';

/** What one trial needs to know. */
export interface TrialAsked {
  readonly page: Page;
  /** Whether people added the micro-conversion. */
  readonly own: boolean;
  /** When all has to be over, in milliseconds since the epoch. */
  readonly end: number;
  readonly expect: Expect;
  /** Lets the page go where it goes meanwhile. */
  through<T>(work: () => Promise<T>): Promise<T>;
}

/** Does what a trial says with the mouse and the keyboard. Says why it could not be done; null: it was. Never throws. */
export async function tryOne(trial: Trial, asked: TrialAsked): Promise<NotTriedCode | null> {
  const { page } = asked;
  const limit = Math.min(trial.gesture === 'play' ? PLAYING : LONGEST, Math.max(0, asked.end - Date.now()));
  const work = perform(trial, asked);
  try {
    return await within(limit, work);
  } catch (error) {
    // What is still under way would get in the way of what comes next.
    await within(LINGERS, work).catch(() => {});
    return page.isClosed() ? 'left' : codeOf(error);
  }
}

async function perform(trial: Trial, asked: TrialAsked): Promise<NotTriedCode | null> {
  const { page } = asked;
  const { gesture, selector, until = 0 } = trial;
  if (gesture === 'stay' || gesture === 'print') return gesture === 'stay' ? null : 'no-way';
  if (gesture === 'scroll') {
    const end = Math.min(asked.end, Date.now() + LONGEST - SOON);
    // A page may end a little before its end, or load more there: then as far as it goes.
    const reached = await scroll(page, Math.min(1, until / 100 + 0.02), end);
    return reached || Date.now() < end ? null : 'timeout';
  }
  if (selector === null) return gesture === 'view' ? null : 'no-way';
  const element = await locate(page, selector);
  if (element === null) return 'gone';
  switch (gesture) {
    case 'view':
      await element.scrollIntoViewIfNeeded({ timeout: 2_000 });
      return null;
    case 'play': {
      const came = await playTo(page, element, until, asked.end);
      return came === 'done' ? null : came;
    }
    case 'start-form':
      if (!(await element.isVisible())) return 'hidden';
      return (await startForm(page, element)) ? null : 'no-way';
    case 'choose':
      return (await chooseAndBack(page, element, asked.expect)) ? settled(page) : 'no-way';
    case 'copy':
      await element.selectText({ timeout: 2_000 });
      await page.keyboard.press('ControlOrMeta+c');
      return null;
    case 'submit-form':
    case 'submit-empty':
      return send(trial, element, asked);
    default:
      return press(trial, element, asked);
  }
}

async function press(trial: Trial, offered: Locator, asked: TrialAsked): Promise<NotTriedCode | null> {
  const { page, own } = asked;
  const element = await pressedIn(offered);
  const refusal = refusalOf({ ...trial, own }, await lookAt(element));
  if (refusal) return refusal;
  if (trial.hold) return (await pressElement(page, element, asked.expect)) ?? settled(page);
  return sendOff(page, asked, () => pressElement(page, element, asked.expect));
}

/** Where an offer stands on a group, what a person would press in it. */
async function pressedIn(element: Locator): Promise<Locator> {
  if (await element.evaluate((one, css) => one.matches(css), CONTROLS)) return element;
  for (const css of ['[role="tab"][aria-selected="false"]', 'summary', '[aria-expanded]', '[role="tab"]', 'button', 'a']) {
    const inner = element.locator(css).filter({ visible: true });
    if ((await inner.count()) > 0) return inner.first();
  }
  return element;
}

async function send(trial: Trial, form: Locator, asked: TrialAsked): Promise<NotTriedCode | null> {
  const { page, own } = asked;
  const refusal = refusalOf({ ...trial, own }, await lookAt(form));
  if (refusal) return refusal;
  if (!(await form.isVisible())) return 'hidden';
  if (trial.gesture === 'submit-empty') {
    // Only what the browser itself turns down is sure to send nothing.
    const invalid = await form.evaluate(
      (one) => one instanceof HTMLFormElement && !one.noValidate && one.querySelector(':invalid') !== null,
    );
    if (!invalid) return 'no-way';
    return (await submitForm(page, form, asked)) ?? settled(page);
  }
  await fillForm(page, form, asked.expect);
  return sendOff(page, asked, () => submitForm(page, form, asked));
}

/** Does what is to go through, and waits for its answer. */
async function sendOff(
  page: Page,
  { through }: TrialAsked,
  work: () => Promise<NotTriedCode | null>,
): Promise<NotTriedCode | null> {
  return through(async () => {
    const code = await work();
    await page.waitForTimeout(SENT / 3);
    await page.waitForLoadState('load', { timeout: SENT });
    return code;
  });
}

/** Presses the form's own button, or Enter in its last field where it has none. */
async function submitForm(page: Page, form: Locator, { expect }: TrialAsked): Promise<NotTriedCode | null> {
  const button = form.locator(SUBMITS).filter({ visible: true }).first();
  if ((await button.count()) > 0) return pressElement(page, button, expect);
  await submit(page, form);
  return null;
}

async function settled(page: Page): Promise<null> {
  await page.waitForTimeout(ANSWER);
  return null;
}
