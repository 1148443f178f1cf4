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
