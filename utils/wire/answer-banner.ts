import { browser } from 'wxt/browser';
import type { WalkAnswered } from '../model/consent-walk';

const FILE = '/content-scripts/consent.js';
/** Name of the port between whoever has a question answered and the script that does so in a frame. */
export const CONSENT_PORT = 'mikroskop-consent';

/** What the script in a frame says, as far as it matters here. */
interface Told {
  readonly type: string;
  readonly cmp?: string;
  readonly result?: boolean;
  readonly id?: string;
  readonly snippetId?: string;
}

/** One try to answer a site's question about consent. Times are milliseconds. */
export interface BannerTry {
  /** What the script is told when it begins. */
  readonly orders: object;
  /** What rules ask a manager's own script, by its name: runs in the page's own world, and so must need nothing around it. */
  readonly snippets: { readonly [id: string]: () => unknown };
  /** How long a question is waited for, and then for its controls to have been used. */
  readonly appears: number;
  readonly finishes: number;
  readonly signal: AbortSignal;
}

interface Port {
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  postMessage(message: unknown): void;
  disconnect(): void;
}

/**
 * Has the question that the page of a tab asks answered in all its frames, by a script that the page cannot see. Rejects only where `signal`
 * aborts: a page that went away, or that the browser does not let us into, is one whose question was not answered.
 */
export async function tryBanner(tabId: number, { orders, snippets, ...limits }: BannerTry): Promise<WalkAnswered> {
  const { appears, finishes, signal } = limits;
  let manager: string | null = null;
  const found = Promise.withResolvers<void>();
  const finished = Promise.withResolvers<boolean>();
  const hear = (frameId: number, port: Port) => (message: unknown) => {
    const told = message as Told;
    if (told.type === 'init') post(port, { type: 'initResp', ...orders });
    if (told.type === 'popupFound') {
      manager = told.cmp ?? null;
      found.resolve();
    }
    if (told.type === 'optInResult' || told.type === 'optOutResult') finished.resolve(told.result === true);
    if (told.type !== 'eval') return;
    const snippet = Object.hasOwn(snippets, told.snippetId ?? '') ? snippets[told.snippetId ?? ''] : undefined;
    void evaluate(tabId, frameId, snippet).then((result) => post(port, { type: 'evalResp', id: told.id, result }));
  };

  const ports = (await inject(tabId, signal)).flatMap((frameId): Port[] => {
    try {
      const port = browser.tabs.connect(tabId, { frameId, name: CONSENT_PORT });
      port.onMessage.addListener(hear(frameId, port));
      return [port];
    } catch {
      return [];
    }
  });
  try {
    await within(found.promise, appears, signal);
    if (manager === null) return { manager, done: false };
    return { manager, done: (await within(finished.promise, finishes, signal)) ?? false };
  } finally {
    for (const port of ports) port.disconnect();
  }
}

/** Frames that the script was put into. One that never ends loading is not waited for. */
async function inject(tabId: number, signal: AbortSignal): Promise<number[]> {
  const injection = { target: { tabId, allFrames: true }, files: [FILE], injectImmediately: true };
  const frames = await within(
    browser.scripting.executeScript(injection as never).catch(() => []),
    5_000,
    signal,
  );
  // Firefox says where it failed, Chrome leaves it out.
  return (frames ?? []).flatMap((frame) => ('error' in frame && frame.error ? [] : [frame.frameId]));
}

async function evaluate(tabId: number, frameId: number, snippet: (() => unknown) | undefined): Promise<unknown> {
  if (snippet === undefined) return false;
  const asked = { target: { tabId, frameIds: [frameId] }, world: 'MAIN', func: snippet };
  const [answer] = await browser.scripting.executeScript(asked as never).catch(() => []);
  return answer?.result ?? false;
}

/** A frame may have gone. */
function post(port: Port, message: object): void {
  try {
    port.postMessage(message);
  } catch {}
}

/** What comes within so many milliseconds; undefined where nothing does. Rejects where `signal` aborts. */
async function within<T>(promise: Promise<T>, milliseconds: number, signal: AbortSignal): Promise<T | undefined> {
  const end = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => end.resolve(undefined), milliseconds);
  const abort = () => end.reject(signal.reason);
  signal.addEventListener('abort', abort, { once: true });
  if (signal.aborted) abort();
  try {
    return await Promise.race([promise, end.promise]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}
