const known = new Map<string, string>();

/** Host of a web address without its port; empty where it is none. Read once of each: pages are asked for theirs at each signal. */
export function hostOf(address: string): string {
  let host = known.get(address);
  if (host === undefined) {
    host = URL.canParse(address) ? new URL(address).hostname : '';
    if (known.size > 5_000) known.clear();
    known.set(address, host);
  }
  return host;
}

/** A host with this in front and the same without are one site. */
const WWW = /^(https?:\/\/)?www\.(?=[^.]+\.)/i;

/** The address of a page, or a host, by which it goes whichever of the two hosts of its site is meant. */
export function onSite(address: string): string {
  return address.replace(WWW, '$1');
}
