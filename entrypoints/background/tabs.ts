import { browser } from 'wxt/browser';
import type { ToPage } from '../../utils/wire/messages';

/** How long, in milliseconds, a page may take to hand over what waits in it. */
const COLLECT = 1_000;

/** Has every frame of a tab hand over what waits in it; gives up on those that do not answer. */
export async function collect(tabId: number): Promise<void> {
  const frames = (await browser.webNavigation.getAllFrames({ tabId }).catch(() => null)) ?? [];
  const message: ToPage = { type: 'flush' };
  const answers = frames.map(({ frameId }) => browser.tabs.sendMessage(tabId, message, { frameId }).catch(() => {}));
  await Promise.race([Promise.all(answers), new Promise((resolve) => setTimeout(resolve, COLLECT))]);
}

/** Tells a frame of a tab, or all of them; nobody may be there to hear. */
export function tellTab(tabId: number, message: ToPage, frameId?: number): void {
  void browser.tabs.sendMessage(tabId, message, frameId === undefined ? {} : { frameId }).catch(() => {});
}
