/** A host with this in front and the same without are one site. */
const WWW = /^www\.(?=[^.]+\.)/;

/** The name by which a site goes, whichever of its two hosts a page stands on. */
export function siteOf(host: string): string {
  return host.replace(WWW, '');
}

/** The address by which a page goes, whichever of the two hosts of its site it stands on. */
export function pageOnSite(address: string): string {
  const [, scheme = '', rest = address] = /^(https?:\/\/)(.*)$/is.exec(address) ?? [];
  return scheme + rest.replace(WWW, '');
}

/** The hosts at which cookies of a page may be kept: its own, those above it, and each of them with `www.` before it. */
export function cookieHosts(host: string): string[] {
  // A number, or a name of one word, has nothing above it.
  if (/^[\d.]+$|:|^[^.]+$/.test(host)) return [host];
  const labels = host.split('.');
  const above = labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
  return [...new Set([...above, ...above.map((each) => `www.${siteOf(each)}`)])];
}
