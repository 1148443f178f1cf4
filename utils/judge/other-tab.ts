import type { Visit } from '../model/linked';
import { domainOf } from '../model/site';
import type { Attempt } from './attempts';

/** Milliseconds within which a new tab is the action's. */
const OPENS = 2_000;
/** Files send nothing, wherever they are opened. */
const FILE = /\.(?:pdf|zip|rar|7z|gz|docx?|xlsx?|pptx?|odt|ods|csv|txt|epub|mp3|mp4|webm|jpe?g|png|gif|webp|svg|exe|dmg|apk)$/i;

/**
 * A page of the same site that the action opened in a new tab: it may send there what another site sends on the page that thanks, and
 * nobody looks.
 */
export function otherTab({ at, actions, visit }: Attempt): Visit['opened'][number] | null {
  if (actions.length === 0) return null;
  return visit.opened.find((tab) => tab.at >= at - 100 && tab.at <= at + OPENS && isOwnPage(tab.url, visit.url)) ?? null;
}

/** Whether an address is a page, and no file, of the site of another. */
export function isOwnPage(url: string, of: string): boolean {
  if (!URL.canParse(url) || !URL.canParse(of)) return false;
  const { hostname, pathname } = new URL(url);
  return domainOf(hostname) === domainOf(new URL(of).hostname) && !FILE.test(pathname);
}
