import type { Page } from 'playwright-core';
import type { Recording } from '../../utils/model/recording';

/** A sign of life every so many milliseconds. */
const LIVELY = 1_000;

/** Stays until the page was in use for so many seconds, with a hand on the mouse. Says whether it was. */
export async function stay(
  page: Page,
  seconds: number,
  { recording }: { recording(): Promise<Recording> },
  isOver: () => boolean,
): Promise<boolean> {
  const reached = async () => {
    const { signals } = await recording();
    return signals.some((one) => one.kind === 'interaction' && one.action === 'engaged' && (one.value ?? 0) >= seconds);
  };
  for (let turn = 0; !(await reached()); turn += 1) {
    if (isOver()) return false;
    await page.mouse.move(20 + (turn % 2) * 10, 20).catch(() => {});
    await page.waitForTimeout(LIVELY);
  }
  return true;
}
