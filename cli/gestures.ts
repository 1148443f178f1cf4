import type { Locator, Page } from 'playwright-core';
import { SUBMITS } from '../utils/trying/fields';

/** Pixels and milliseconds of one turn of the wheel. */
const TURN = 240;
const PAUSE = 60;
const MOST_TURNS = 400;
/** A player has begun so many milliseconds after it was pressed. */
const PRESSED = 300;

/**
 * Turns the wheel until that part of the way down the page (0 top, 1 bottom) is reached, or the page goes no further, or the time is over,
 * in milliseconds since the epoch. Says whether it was reached.
 */
export async function scroll(page: Page, part: number, end = Number.POSITIVE_INFINITY): Promise<boolean> {
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 };
  await page.mouse.move(width / 2, height / 2);
  const depth = () =>
    page.evaluate(() => {
      const { scrollTop, scrollHeight } = document.scrollingElement ?? document.documentElement;
      return { top: scrollTop, part: scrollTop === 0 ? 0 : Math.min(1, (scrollTop + innerHeight + 1) / scrollHeight) };
    });
  const start = await depth();
  const down = part > start.part;
  let before = -1;
  let stuck = 0;
  for (let turn = 0; turn < MOST_TURNS && stuck < 5 && Date.now() < end; turn++) {
    const now = await depth();
    if (down ? now.part >= part : now.part <= part) return true;
    stuck = now.top === before ? stuck + 1 : 0;
    before = now.top;
    await page.mouse.wheel(0, down ? TURN : -TURN);
    await page.waitForTimeout(PAUSE);
  }
  return false;
}

/** Types into a field key by key; in a list of choices it picks the choice of that name or value. */
export async function type(page: Page, field: Locator, text: string): Promise<void> {
  if (await field.evaluate((element) => element.tagName === 'SELECT')) return void (await field.selectOption(text));
  // A date and the like are put together of parts, each with keys of its own.
  const parts = 'input:is([type="date" i], [type="time" i], [type="month" i], [type="week" i], [type="datetime-local" i])';
  if (await field.evaluate((element, css) => element.matches(css), parts)) return field.fill(text);
  await field.click();
  await page.keyboard.type(text, { delay: 15 });
}

/** Presses the form's own button, or Enter in its last field where it has none. `target` may be the form, a field or the button. */
export async function submit(page: Page, target: Locator): Promise<void> {
  if (await target.evaluate((element, css) => element.matches(css), SUBMITS)) return target.click();
  const form = (await target.evaluate((element) => element.tagName === 'FORM'))
    ? target
    : target.locator('xpath=ancestor::form[1]');
  const button = form.locator(SUBMITS).filter({ visible: true }).first();
  if ((await button.count()) > 0) return button.click();
  const field = form.locator('input:not([type="hidden" i]), textarea').filter({ visible: true }).last();
  await field.focus();
  await page.keyboard.press('Enter');
}

/** Chooses in a list, by name or value or anything that is not chosen yet, or moves a slider by a step. */
export async function choose(page: Page, list: Locator, option?: string): Promise<void> {
  if (option !== undefined) return void (await list.selectOption(option));
  const other = await list.evaluate((element) =>
    element instanceof HTMLSelectElement
      ? [...element.options].findIndex(({ selected, disabled, value }) => !selected && !disabled && value !== '')
      : null,
  );
  if (other === -1) throw new Error('there is nothing else to choose');
  if (other !== null) return void (await list.selectOption({ index: other }));
  await list.focus();
  await page.keyboard.press('ArrowRight');
}

/** Marks the text of an element and copies it by the keys for it. */
export async function copy(page: Page, element: Locator): Promise<void> {
  await element.selectText();
  await page.keyboard.press('ControlOrMeta+c');
}

/** Presses a player until it plays. */
export async function play(page: Page, player: Locator): Promise<void> {
  const plays = () => player.evaluate((element) => !(element instanceof HTMLMediaElement) || !element.paused);
  await player.click();
  await page.waitForTimeout(PRESSED);
  if (await plays()) return;
  await player.focus();
  await page.keyboard.press('Space');
  await page.waitForTimeout(PRESSED);
  if (await plays()) return;
  await player.evaluate((element) => (element instanceof HTMLMediaElement ? element.play() : undefined));
}
