import { browser } from 'wxt/browser';

/** A tab from the moment at which somebody began to try things in it. */
export interface TabStay {
  /** Its page is another: what is known of elements holds no more. */
  isOver(): boolean;
  /** So is what a frame of it shows. */
  hasLeft(frame: number): boolean;
  /** Ends the watch, and has the tab show again what it showed. Resolves once it does, or after a while. */
  end(): Promise<void>;
}

/** Milliseconds for which a page that a form led to may say what it has to say. */
const SAYS = 3_000;
/** Longest, in milliseconds, that is waited for the page to be there again. */
const LONGEST = 20_000;

/** Watches whether a tab goes elsewhere: elements are known by numbers that another document gives to others. */
export async function watchStay(tabId: number): Promise<TabStay> {
  const { url } = await browser.tabs.get(tabId);
  const left = new Set<number>();
  const onCommitted = (moved: { tabId: number; frameId: number }) => {
    if (moved.tabId === tabId) left.add(moved.frameId);
  };
  browser.webNavigation.onCommitted.addListener(onCommitted);
  return {
    isOver: () => left.has(0),
    hasLeft: (frame) => left.has(frame),
    async end() {
      browser.webNavigation.onCommitted.removeListener(onCommitted);
      if (!left.has(0) || url === undefined) return;
      await new Promise((resolve) => setTimeout(resolve, SAYS));
      await Promise.all([loaded(tabId), browser.tabs.update(tabId, { url }).catch(() => {})]);
    },
  };
}

/** Waits for the document that comes next to be there, whole. */
function loaded(tabId: number): Promise<void> {
  const { onCompleted } = browser.webNavigation;
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      onCompleted.removeListener(hear);
      resolve();
    };
    const hear = (come: { tabId: number; frameId: number }) => {
      if (come.tabId === tabId && come.frameId === 0) done();
    };
    const timer = setTimeout(done, LONGEST);
    onCompleted.addListener(hear);
  });
}
