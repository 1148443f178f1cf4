import { onSite } from '../model/site';

/** The hosts at which cookies of a page may be kept: its own, those above it, and each of them with `www.` before it. */
export function cookieHosts(host: string): string[] {
  // A number, or a name of one word, has nothing above it.
  if (/^[\d.]+$|:|^[^.]+$/.test(host)) return [host];
  const labels = host.split('.');
  const above = labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
  return [...new Set([...above, ...above.map((each) => `www.${onSite(each)}`)])];
}
