import type { VendorRule } from '../../model/recording';
import type { Address } from '../../model/vendor';

/** Whether an address is one of the rule's: its host or one below it, and a path that begins as the rule says. Linear. */
export function createMatcher({ host, path }: Pick<VendorRule, 'host' | 'path'>): (url: Address) => boolean {
  const below = `.${host}`;
  const parts = normal(path ?? '').split('*');
  return ({ hostname, pathname }) => (hostname === host || hostname.endsWith(below)) && begins(pathname, parts);
}

/** Written as a browser writes paths: what it encodes is encoded. */
function normal(path: string): string {
  if (path === '') return '';
  const address = `http://path.invalid${path.startsWith('/') ? '' : '/'}${path}`;
  return URL.canParse(address) ? new URL(address).pathname : path;
}

/** The first part stands at the beginning, each other somewhere after the one before it: the leftmost place leaves the most room. */
function begins(pathname: string, [first = '', ...others]: readonly string[]): boolean {
  if (!pathname.startsWith(first)) return false;
  let from = first.length;
  for (const part of others) {
    const at = pathname.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}
