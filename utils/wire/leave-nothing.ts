import { browser } from 'wxt/browser';
import { deleteSiteData } from './site-data';

/**
 * Ends a walk: nobody gave the answers that the site remembers now. What it keeps is deleted, and the page shown again. A tab that is gone
 * is let go.
 */
export async function leaveNothing(tabId: number, url: string, stop: () => Promise<unknown>): Promise<void> {
  try {
    await browser.tabs.get(tabId);
    await stop().catch(() => {});
    await deleteSiteData(tabId, url);
    await browser.tabs.update(tabId, { url });
  } catch {}
}
