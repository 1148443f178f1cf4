import { browser } from 'wxt/browser';

/** A browser takes two pictures a second, and badges must be where they belong by then; in milliseconds. */
const BETWEEN = 600;

/** Takes a picture of what a window shows. Throws where the browser does not let it. */
export async function capture(windowId: number): Promise<ImageBitmap> {
  const address: string = await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
  return createImageBitmap(await (await fetch(address)).blob());
}

/** Has the window of a tab show it. `url`: empty where the browser does not say. */
export async function forward(tabId: number): Promise<{ readonly windowId: number; readonly url: string }> {
  const { windowId, active, url = '' } = await browser.tabs.get(tabId);
  if (!active) await browser.tabs.update(tabId, { active: true });
  return { windowId, url };
}

/** Until the next picture can be taken, with everything where it belongs. */
export function settle(): Promise<void> {
  return new Promise((done) => setTimeout(done, BETWEEN));
}
