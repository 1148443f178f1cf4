import type { Frame, Locator, Page } from 'playwright-core';
import type { NotTriedCode } from '../../utils/model/trying';

/** Where an element can be pressed, in the window, or why it cannot. */
export type Reached = { readonly x: number; readonly y: number } | { readonly code: NotTriedCode };

const SOON = 2_000;
/** How long, in milliseconds, an element holds still between two looks, and how often it is looked. */
const STILL = 50;
const TURNS = 20;
/** What happens when something is pointed at has happened so many milliseconds later. */
const POINTED = 60;

/** The element of a selector, `host >>> inner` across shadow roots, in the page or in one of its frames. */
export async function locate(page: Page, selector: string): Promise<Locator | null> {
  const css = selector.split('>>>').join('>>');
  const frames: Frame[] = [page.mainFrame(), ...page.frames().slice(1)];
  for (const frame of frames) {
    const found = frame.locator(css);
    const count = await found.count().catch(() => 0);
    if (count > 0) return count === 1 ? found : found.filter({ visible: true }).first();
  }
  return null;
}

/**
 * Brings the element to where it can be pressed, as a person would by scrolling, waiting and pointing at it; says where, or why that cannot
 * be done. Nothing is pressed to find out: whoever watches the page would take it for a click.
 */
export async function reach(page: Page, element: Locator): Promise<Reached> {
  if (!(await element.isVisible())) return { code: (await element.count()) === 0 ? 'gone' : 'hidden' };
  if (!(await element.isEnabled({ timeout: SOON }))) return { code: 'disabled' };
  try {
    await element.scrollIntoViewIfNeeded({ timeout: SOON });
  } catch (error) {
    return { code: codeOf(error) };
  }
  let found = await settledAt(page, element);
  if ('code' in found && found.code === 'covered') {
    // What sticks to an edge of the window covers what was scrolled just into sight.
    await element.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }), undefined, { timeout: SOON });
    found = await settledAt(page, element);
  }
  if ('code' in found && found.code === 'hidden') {
    // Menus that hide while a page is scrolled down come back at its top.
    await element.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }), undefined, { timeout: SOON });
    found = await settledAt(page, element);
  }
  if ('code' in found) return found;
  await page.mouse.move(found.x, found.y);
  await page.waitForTimeout(POINTED);
  // Pages show, move and take away things when they are pointed at.
  const again = await settledAt(page, element);
  if ('code' in again) return again;
  if (again.x !== found.x || again.y !== found.y) await page.mouse.move(again.x, again.y);
  return again;
}

/** Where the element holds still and would be hit. */
async function settledAt(page: Page, element: Locator): Promise<Reached> {
  let last: Spot | null = null;
  for (let turn = 0; turn < TURNS; turn += 1) {
    const box = await element.boundingBox({ timeout: SOON }).catch(() => null);
    if (box === null) return { code: 'gone' };
    const spot = await element.evaluate(spotOf, undefined, { timeout: SOON });
    const still = last !== null && Math.abs(last.left - spot.left) < 1 && Math.abs(last.top - spot.top) < 1;
    if (still && spot.code) return { code: spot.code };
    if (still) return { x: spot.x + box.x - spot.left, y: spot.y + box.y - spot.top };
    last = spot;
    await page.waitForTimeout(STILL);
  }
  return { code: 'moving' };
}

interface Spot {
  readonly left: number;
  readonly top: number;
  readonly x: number;
  readonly y: number;
  readonly code: 'hidden' | 'covered' | null;
}

/** Runs in the page: a spot at which pressing would hit the element. */
function spotOf(element: Element): Spot {
  const { left, top } = element.getBoundingClientRect();
  const at = (x: number, y: number): Element | null => {
    let hit: Element | null = document.elementFromPoint(x, y);
    while (hit?.shadowRoot) {
      const inner: Element | null = hit.shadowRoot.elementFromPoint(x, y);
      if (inner === null || inner === hit) break;
      hit = inner;
    }
    return hit;
  };
  const within = (hit: Element | null) => {
    for (let one: Node | null = hit; one; one = one.parentNode ?? (one instanceof ShadowRoot ? one.host : null))
      if (one === element || (one instanceof HTMLLabelElement && one.control === element)) return true;
    return false;
  };
  let seen = false;
  for (const { x, y, width, height } of element.getClientRects()) {
    if (width < 1 || height < 1) continue;
    for (const [across, down] of [
      [0.5, 0.5],
      [0.25, 0.5],
      [0.75, 0.5],
      [0.5, 0.2],
      [0.5, 0.8],
    ] as const) {
      const spot = { x: x + width * across, y: y + height * down };
      if (spot.x < 0 || spot.y < 0 || spot.x >= innerWidth || spot.y >= innerHeight) continue;
      seen = true;
      if (within(at(spot.x, spot.y))) return { left, top, ...spot, code: null };
    }
  }
  return { left, top, x: 0, y: 0, code: seen ? 'covered' : 'hidden' };
}

/** What the last of Playwright's tries failed at. */
export function codeOf(error: unknown): NotTriedCode {
  const text = error instanceof Error ? error.message : String(error);
  const reasons: readonly (readonly [string, NotTriedCode])[] = [
    ['intercepts pointer events', 'covered'],
    ['is not stable', 'moving'],
    ['is not enabled', 'disabled'],
    ['outside of the viewport', 'hidden'],
    ['is not visible', 'hidden'],
    ['not attached', 'gone'],
    ['was detached', 'gone'],
  ];
  const last = reasons
    .map(([words, code]) => ({ code, at: text.lastIndexOf(words) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at)[0];
  if (last) return last.code;
  return error instanceof Error && /timeout|timed ?out/i.test(`${error.name} ${error.message}`) ? 'timeout' : 'failed';
}
