import { browser } from 'wxt/browser';
import type { HeldBack, NotTriedCode, Trial } from '../model/trying';
import type { Trier } from './trier';

const FILE = '/content-scripts/trier.js';

/** Where the script that tries puts itself. */
interface Frame {
  readonly mikroskopTrier?: Trier;
  mikroskopScroll?: { readonly left: number; readonly top: number };
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
  // A document that is put away to come back later does not say that it has gone.
  const left = Promise.withResolvers<null>();
  const leave = (moved: { tabId: number; frameId: number }) => {
    if (moved.tabId === tabId && (moved.frameId === frameId || moved.frameId === 0)) left.resolve(null);
  };
  const { onCommitted, onCreatedNavigationTarget } = browser.webNavigation;
  onCreatedNavigationTarget.addListener(close);
  onCommitted.addListener(leave);
  // What is brought into sight in a frame moves the pages around it, too.
  const putBack = frameId === 0 ? null : await rememberScroll(tabId);
  try {
    return (await Promise.race([runIn({ tabId, frameIds: [frameId] }, trial), left.promise])) ?? gone(trial);
  } catch {
    return gone(trial);
  } finally {
    onCreatedNavigationTarget.removeListener(close);
    onCommitted.removeListener(leave);
    await putBack?.();
  }
}

/** Where the pages in a tab are scrolled to. The answer brings those back that are still there. */
async function rememberScroll(tabId: number): Promise<() => Promise<unknown>> {
  const run = (func: () => void) => browser.scripting.executeScript({ target: { tabId, allFrames: true }, func }).catch(() => {});
  await run(() => {
    (globalThis as Frame).mikroskopScroll = { left: scrollX, top: scrollY };
  });
  return () =>
    run(() => {
      const { mikroskopScroll } = globalThis as Frame;
      if (mikroskopScroll) scrollTo({ ...mikroskopScroll, behavior: 'instant' });
    });
}

async function runIn(target: { tabId: number; frameIds: number[] }, trial: Trial): Promise<TriedIn | null> {
  await browser.scripting.executeScript({ target, files: [FILE] });
  const [answer] = await browser.scripting.executeScript({
    target,
    // As text: what is null in an object does not arrive in Chrome.
    func: (asked: string) => (globalThis as Frame).mikroskopTrier?.run(JSON.parse(asked)) ?? null,
    args: [JSON.stringify(trial)],
  });
  return (answer?.result as TriedIn | null | undefined) ?? null;
}

/** The page went away: which is what a form that goes through may do. */
function gone({ gesture, hold }: Trial): TriedIn {
  return { code: gesture === 'submit-form' && !hold ? null : 'left', held: null };
}

/** Ends what is being tried in a tab, if anything is. */
export async function stopTryingIn(tabId: number): Promise<void> {
  const func = () => (globalThis as Frame).mikroskopTrier?.stop();
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func }).catch(() => {});
}
