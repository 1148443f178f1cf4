import type { Frame, Locator, Page } from 'playwright-core';
import type { NotTriedCode } from '../../utils/model/trying';

const TRIES = 1_500;
const SOON = 1_000;

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

/** Brings the element to where it can be pressed, as a person would by scrolling and waiting; says why that cannot be done. */
export async function reach(page: Page, element: Locator): Promise<NotTriedCode | null> {
  if (!(await element.isVisible())) return 'hidden';
  try {
    await element.scrollIntoViewIfNeeded({ timeout: SOON });
    // What a page hides when it is scrolled, or draws beyond its edge.
    if (!(await isWithin(element, page))) return 'hidden';
    await element.click({ trial: true, timeout: TRIES });
    return null;
  } catch (error) {
    return codeOf(error);
  }
}

async function isWithin(element: Locator, page: Page): Promise<boolean> {
  const box = await element.boundingBox({ timeout: SOON }).catch(() => null);
  if (box === null || box.width < 1 || box.height < 1) return false;
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 };
  return box.x + box.width > 0 && box.y + box.height > 0 && box.x < width && box.y < height;
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
