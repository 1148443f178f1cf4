import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import type { Step } from '../../../cli/steps';

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const BUTTONS = 'button:not([type]), button[type="submit" i], input[type="submit" i]';

/** Does the steps in Firefox as the command line does them in Chromium. */
export async function replaySteps(page: Page, steps: readonly Step[], baseUrl: string): Promise<void> {
  for (const step of steps) await perform(page, step, baseUrl);
}

/** Does one step, on the page or in a frame of it. */
export async function perform(page: Page, step: Step, baseUrl: string, place: Place = page): Promise<void> {
  await replay(page, step, baseUrl, place);
  if (['click', 'submit', 'play'].includes(step.do)) await settle(page);
}

type Place = Pick<Frame, 'waitForSelector' | '$$'>;

async function replay(page: Page, step: Step, baseUrl: string, place: Place): Promise<void> {
  switch (step.do) {
    case 'open':
      await page.goto(new URL(step.url, baseUrl).href, { waitUntil: 'load' });
      return;
    case 'wait':
      return void (await sleep(step.ms));
    case 'scroll':
      return scroll(page, step.to);
    case 'click':
      return pressElement(page, await find(place, step.selector));
    case 'type': {
      const field = await find(place, step.selector);
      // A list of choices opens when it is pressed; by its keys a choice is made at once.
      if (await field.evaluate((element) => element.tagName === 'SELECT')) await field.focus();
      else await pressElement(page, field);
      return void (await page.keyboard.type(step.text, { delay: 15 }));
    }
    case 'submit': {
      const form = await find(place, step.selector);
      const button = await form.$(BUTTONS);
      if (!button) throw new Error(`${step.selector} has no button`);
      return pressElement(page, button);
    }
    case 'play':
      return play(page, await find(place, step.selector));
  }
}

/** The first visible match. */
async function find(place: Place, selector: string): Promise<ElementHandle<Element>> {
  await place.waitForSelector(selector, { visible: true });
  for (const element of await place.$$(selector)) if (await element.isVisible()) return element;
  throw new Error(`${selector} is not visible`);
}

/** A click of the mouse; the element is brought into view first, and into its middle: a sticky header may cover the edges. */
export async function pressElement(page: Page, element: ElementHandle<Element>): Promise<void> {
  await element.evaluate((target) => target.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const { x, y } = await element.clickablePoint();
  await page.mouse.click(x, y);
}

async function scroll(page: Page, part: number): Promise<void> {
  const depth = () =>
    page.evaluate(() => {
      const { scrollTop, scrollHeight } = document.documentElement;
      return { top: scrollTop, part: scrollTop === 0 ? 0 : Math.min(1, (scrollTop + innerHeight + 1) / scrollHeight) };
    });
  await page.mouse.move(600, 400);
  const down = part > (await depth()).part;
  let before = -1;
  let stuck = 0;
  while (stuck < 8) {
    const now = await depth();
    if (down ? now.part >= part : now.part <= part) return;
    stuck = now.top === before ? stuck + 1 : 0;
    before = now.top;
    await page.mouse.wheel({ deltaY: down ? 240 : -240 });
    await sleep(60);
  }
}

async function play(page: Page, player: ElementHandle<Element>): Promise<void> {
  await pressElement(page, player);
  await sleep(400);
  const paused = await player.evaluate((element) => element instanceof HTMLMediaElement && element.paused);
  if (paused) await player.evaluate((element) => (element instanceof HTMLMediaElement ? element.play() : undefined));
}

/** A navigation that the step set off is followed to its end. */
async function settle(page: Page): Promise<void> {
  await sleep(300);
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const state = await page.evaluate(() => document.readyState).catch(() => 'loading');
    if (state === 'complete') return;
    await sleep(100);
  }
}
