import { browser } from 'wxt/browser';
import { onSite } from '../model/site';
import { cookieHosts } from './cookie-hosts';

/** What browsers delete for single sites only with this permission, which is asked for when a walk begins. */
export const DELETING = 'browsingData';

/** Milliseconds after which what does not end is left alone. */
const PATIENCE = 5_000;

/**
 * Deletes what the browser keeps of a page's site: first, in the page, what its own scripts could delete, the tab's session storage among
 * it; then, with the tab away from it, so that nothing is written anew, all that the browser itself may delete. Resolves with whether it may.
 */
export async function deleteSiteData(tabId: number, address: string): Promise<boolean> {
  const { hostname, port } = new URL(address);
  const hosts = cookieHosts(hostname);
  const inPage = { target: { tabId, allFrames: true }, func: deleteFromPage, args: [hosts] };
  await soon(browser.scripting.executeScript(inPage as never));
  await soon(leave(tabId));
  if (!(await browser.permissions.contains({ permissions: [DELETING] } as never))) return false;
  const kept = { indexedDB: true, localStorage: true, serviceWorkers: true };
  const own = hosts.filter((host) => onSite(host) === onSite(hostname));
  if (import.meta.env.FIREFOX) {
    await soon(browser.browsingData.remove({ hostnames: hosts } as never, { cookies: true }));
    await soon(browser.browsingData.remove({ hostnames: own } as never, kept));
  } else {
    // Cookies of a host are those of its whole domain here.
    const origins = own.flatMap((host) => ['http', 'https'].map((scheme) => `${scheme}://${host}${port && `:${port}`}`));
    await soon(browser.browsingData.remove({ origins } as never, { ...kept, cookies: true, cacheStorage: true } as never));
  }
  return true;
}

/** Runs in the page: must need nothing around it. */
async function deleteFromPage(hosts: string[]): Promise<void> {
  if (!hosts.includes(location.hostname)) return;
  const tried = (work: () => void) => {
    try {
      work();
    } catch {}
  };
  tried(() => sessionStorage.clear());
  tried(() => localStorage.clear());
  tried(() => {
    const names = document.cookie.split(';').map((cookie) => cookie.split('=')[0]?.trim() ?? '');
    const paths = location.pathname.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/') || '/');
    const places = paths.flatMap((path) => ['', ...hosts.map((host) => `;domain=${host}`)].map((domain) => path + domain));
    for (const name of names) {
      for (const place of places) {
        // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is not in every browser
        document.cookie = `${name}=;max-age=0;path=${place}`;
      }
    }
  });
  for (const { name } of (await indexedDB.databases?.().catch(() => [])) ?? [])
    if (name) tried(() => indexedDB.deleteDatabase(name));
}

async function leave(tabId: number): Promise<void> {
  await browser.tabs.update(tabId, { url: 'about:blank' });
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    const { url = '', status } = await browser.tabs.get(tabId);
    // Of an empty page the browser does not tell the address.
    if (status === 'complete' && !/^https?:/.test(url)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** What fails here shows later: the site asks no question, or another page is in the tab. */
async function soon(work: Promise<unknown>): Promise<void> {
  await Promise.race([work.catch(() => {}), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}
