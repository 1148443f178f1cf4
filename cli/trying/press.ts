import type { Locator, Page } from 'playwright-core';
import type { NotTriedCode } from '../../utils/model/trying';
import { reach } from './reach';

/** What keeps a press from hitting anything but what lies there now. */
export type Expect = (x: number, y: number) => Promise<void>;

/** Presses an element with the mouse; says why that could not be done. */
export async function pressElement(page: Page, element: Locator, expect: Expect): Promise<NotTriedCode | null> {
  const spot = await reach(page, element);
  if ('code' in spot) return spot.code;
  await expect(spot.x, spot.y).catch(() => {});
  await page.mouse.click(spot.x, spot.y);
  return null;
}
