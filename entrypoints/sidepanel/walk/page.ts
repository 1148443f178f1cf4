import { browser } from 'wxt/browser';
import { sleep, WalkEnded } from './ending';

/** A page that does not end loading within this, in milliseconds, is looked at as it is. */
const LOADS = 30_000;

/** Waits until the tab has loaded a page of the web, and resolves with its host. */
export async function loaded(tabId: number, signal: AbortSignal): Promise<string> {
  for (const end = Date.now() + LOADS; Date.now() < end; ) {
    const { url = '', status } = await browser.tabs.get(tabId);
    if (status === 'complete' && /^https?:/.test(url)) break;
    await sleep(200, signal);
  }
  const host = await hostShown(tabId);
  if (host === null) throw new WalkEnded('unopened');
  return host;
}

/** Loads the page of the tab again; resolves with when that was asked for, in milliseconds since the epoch. */
export async function loadAgain(tabId: number, signal: AbortSignal): Promise<number> {
  const asked = Date.now();
  const begun = Promise.withResolvers<void>();
  const hear = (commit: { readonly tabId: number; readonly frameId: number }) => {
    if (commit.tabId === tabId && commit.frameId === 0) begun.resolve();
  };
  browser.webNavigation.onCommitted.addListener(hear);
  try {
    await browser.tabs.reload(tabId);
    await Promise.race([begun.promise, sleep(LOADS, signal)]);
  } finally {
    browser.webNavigation.onCommitted.removeListener(hear);
  }
  await loaded(tabId, signal);
  return asked;
}

/** Null where the browser shows a page of its own, because there is no other. */
async function hostShown(tabId: number): Promise<string | null> {
  const asked = { target: { tabId }, func: () => location.hostname, injectImmediately: true };
  const [answer] = await browser.scripting.executeScript(asked as never).catch(() => []);
  return typeof answer?.result === 'string' && answer.result !== '' ? answer.result : null;
}
