import { browser } from 'wxt/browser';

/** Files that capture consists of. The tap runs in the page's own world; all run before the page's first script. */
const TAP = '/content-scripts/tap.js';
const PAGE = '/content-scripts/page.js';
const INSPECT = '/content-scripts/inspect.js';
const DRAW = '/content-scripts/draw.js';
const IDS = ['tap', 'page', 'inspect'];

/** How Chrome and Firefox say that an extension may not look somewhere; any other failure means that the document is gone. */
const FORBIDDEN = /cannot access|cannot be scripted|missing host permission/i;

/** Puts capture into the pages of audited tabs, and nowhere it need not be. */
export interface Injection {
  /** Makes capture run at the start of every document of these hosts; resolves when it will. */
  cover(hosts: ReadonlySet<string>): Promise<void>;
  /** Puts capture into a document that is there already, at once; false where the browser does not let us in. */
  inject(tabId: number, frameId: number): Promise<boolean>;
}

/**
 * Content scripts can be registered by host but not by tab. So the hosts of the audited tab are registered, and a content script that
 * finds itself in another tab of the same host takes itself off again.
 */
export function createInjection(): Injection {
  let covered = '';
  let queue: Promise<void> = Promise.resolve();

  async function register(hosts: readonly string[]): Promise<void> {
    const existing = (await browser.scripting.getRegisteredContentScripts({ ids: IDS })).map(({ id }) => id);
    if (hosts.length === 0) {
      if (existing.length > 0) await browser.scripting.unregisterContentScripts({ ids: existing });
      return;
    }
    const matches = hosts.map((host) => `*://${host}/*`);
    const common = { matches, allFrames: true, matchOriginAsFallback: true, persistAcrossSessions: false };
    const scripts = [
      { ...common, id: 'tap', js: [TAP], runAt: 'document_start', world: 'MAIN' },
      { ...common, id: 'page', js: [PAGE], runAt: 'document_start', world: 'ISOLATED' },
      { ...common, id: 'inspect', js: [INSPECT, DRAW], runAt: 'document_idle', world: 'ISOLATED' },
    ] as const;
    const change = scripts.map((script) => ({ ...script, js: [...script.js], matches: [...script.matches] }));
    const known = change.filter(({ id }) => existing.includes(id));
    const fresh = change.filter(({ id }) => !existing.includes(id));
    // The polyfill's types do not know `world` and `matchOriginAsFallback` yet.
    if (known.length > 0) await browser.scripting.updateContentScripts(known as never);
    if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh as never);
  }

  return {
    cover(hosts) {
      const list = [...hosts].sort();
      const key = list.join(' ');
      if (key === covered) return queue;
      covered = key;
      queue = queue
        .then(() => register(list))
        .catch(() => {
          covered = '';
        });
      return queue;
    },
    async inject(tabId, frameId) {
      const target = { tabId, frameIds: [frameId] };
      const run = (file: string, world: 'MAIN' | 'ISOLATED') =>
        browser.scripting.executeScript({ target, files: [file], world, injectImmediately: true } as never).then(
          () => true,
          (error: unknown) => !FORBIDDEN.test(String(error)),
        );
      const [, allowed] = await Promise.all([run(TAP, 'MAIN'), run(PAGE, 'ISOLATED')]);
      if (allowed) await Promise.all([run(INSPECT, 'ISOLATED'), run(DRAW, 'ISOLATED')]);
      return allowed;
    },
  };
}
