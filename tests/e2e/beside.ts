import { expect, type Locator, type Page } from '@playwright/test';

/** The panel beside the page, as a tab of its own that is told which tab to look at. */
export async function openBeside(panel: Page, page: Page): Promise<void> {
  const tab = await panel.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(q: object): Promise<{ id: number; url?: string }[]> } };
    };
    return (await chrome.tabs.query({})).find((found) => found.url === url)?.id;
  }, page.url());
  await panel.goto(`${panel.url().split('?')[0]}?tab=${tab}`);
}

/**
 * The dialog with own micro-conversions, from the panel of a running audit. By the keyboard: what is found meanwhile moves the button away
 * from a pointer.
 */
export async function openOwn(panel: Page): Promise<Locator> {
  await expect(panel.getByRole('button', { name: 'Stop' })).toBeVisible();
  await panel.getByRole('button', { name: 'Own micro-conversions' }).press('Enter');
  return panel.getByRole('dialog');
}
