const CAMPAIGN =
  /^(?:utm_.*|gclid|gclsrc|dclid|gbraid|wbraid|gad_.*|fbclid|msclkid|ttclid|twclid|yclid|igshid|igsh|li_fat_id|epik|srsltid|_gl|_ga|mc_[ce]id|_hsenc|_hsmi|hsa_.*|mtm_.*|matomo_.*|pk_.*|piwik_.*|_kx|vero_id|oly_.*_id|ref_src)$/i;

const known = new Map<string, string>();

/** A hash that is an address of its own: single-page apps route by `#/…` and `#!/…`. */
const ROUTE = /^#!?\//;

/**
 * The address that stands for a page: without the hash, unless an app routes by it, and without parameters that only say where a visitor
 * came from.
 */
export function pageOf(address: string): string {
  let page = known.get(address);
  if (page !== undefined) return page;
  page = read(address);
  if (known.size > 5_000) known.clear();
  known.set(address, page);
  return page;
}

function read(address: string): string {
  if (!URL.canParse(address)) return withoutHash(address);
  const url = new URL(address);
  if (!ROUTE.test(url.hash)) url.hash = '';
  url.username = '';
  url.password = '';
  const names: string[] = [];
  url.searchParams.forEach((_value, name) => {
    names.push(name);
  });
  for (const name of names) if (CAMPAIGN.test(name)) url.searchParams.delete(name);
  return url.href;
}

export function withoutHash(address: string): string {
  const hash = address.indexOf('#');
  return hash < 0 ? address : address.slice(0, hash);
}

/** Whether what calls itself `address` may be that page: reports and browsers mostly leave the hash out. */
export function isPage(page: string, address: string): boolean {
  const key = pageOf(address);
  const hash = page.indexOf('#');
  return key === page || (hash >= 0 && key === page.slice(0, hash));
}

/** Origin of an address or of something that already is one; empty where it is neither. */
export function originOf(address: string | undefined): string {
  return address && URL.canParse(address) ? new URL(address).origin : '';
}
