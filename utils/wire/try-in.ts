import { browser } from 'wxt/browser';
import type { HeldBack, NotTriedCode, Trial } from '../model/trying';
import type { Trier } from './trier';

const FILE = '/content-scripts/trier.js';

/** Where the script that tries puts itself. */
interface Frame {
  readonly mikroskopTrier?: Trier;
}

/** What came of a trial, as the frame tells it. */
export interface TriedIn {
  /** Null: it was done. */
  readonly code: NotTriedCode | null;
  readonly held: HeldBack | null;
}

/** Tries something in a frame of a tab. Tabs that it opens are closed. Never rejects: a page that went away is one of its answers. */
export async function tryIn(tabId: number, frameId: number, trial: Trial): Promise<TriedIn> {
  const close = ({ sourceTabId, tabId: opened }: { sourceTabId: number; tabId: number }) => {
    if (sourceTabId === tabId && trial.hold) void browser.tabs.remove(opened).catch(() => {});
  };
  browser.webNavigation.onCreatedNavigationTarget.addListener(close);
  try {
    const target = { tabId, frameIds: [frameId] };
    await browser.scripting.executeScript({ target, files: [FILE] });
    const [answer] = await browser.scripting.executeScript({
      target,
      // As text: what is null in an object does not arrive in Chrome.
      func: (asked: string) => (globalThis as Frame).mikroskopTrier?.run(JSON.parse(asked)) ?? null,
      args: [JSON.stringify(trial)],
    });
    return (answer?.result as TriedIn | null | undefined) ?? { code: 'left', held: null };
  } catch {
    return { code: 'left', held: null };
  } finally {
    browser.webNavigation.onCreatedNavigationTarget.removeListener(close);
  }
}

/** Ends what is being tried in a tab, if anything is. */
export async function stopTryingIn(tabId: number): Promise<void> {
  const func = () => (globalThis as Frame).mikroskopTrier?.stop();
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func }).catch(() => {});
}
