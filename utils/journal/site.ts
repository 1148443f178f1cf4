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
