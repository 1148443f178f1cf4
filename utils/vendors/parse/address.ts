import type { Address } from '../../model/vendor';
import { query } from './query';

/**
 * Addresses that say themselves what a `URL` would: a host of plain names (none that could be a number or be coded), a path and a query of
 * characters that nothing rewrites, no port, nobody before the host. Paths that `.` segments shorten are told apart below.
 */
const PLAIN =
  /^https?:\/\/((?:[a-z\d][a-z\d-]*\.)+[a-z][a-z\d-]*)(\/[\w./~!$&()*+,;=:@%-]*)?(\?[\w./~!$&()*+,;=:@%?[\]-]*)?(?=#|$)/;
const WEB = /^(?:https?|wss?):/i;
/** Longest host that every browser takes. */
const LONGEST_HOST = 250;

/** An address of the web, taken apart once; its query only when somebody asks. Null where it is none. */
export function addressOf(text: string): Address | null {
  const [, host = '', path = '/', search = ''] = PLAIN.exec(text) ?? [];
  if (host !== '' && host.length < LONGEST_HOST && !host.includes('xn--') && !isRewritten(path)) {
    return new Parts(host, path, search === '?' ? '' : search);
  }
  if (!WEB.test(text)) return null;
  try {
    const { hostname, pathname, search } = new URL(text);
    return new Parts(hostname, pathname, search);
  } catch {
    return null;
  }
}

/** Segments `.` and `..`, also written `%2e`, are taken out of a path. */
function isRewritten(path: string): boolean {
  return path.includes('/.') || (path.includes('%') && /%2e/i.test(path));
}

/** Plain properties: the getters of a `URL` cut their text anew each time. */
class Parts implements Address {
  constructor(
    readonly hostname: string,
    readonly pathname: string,
    readonly search: string,
  ) {}

  get searchParams(): Address['searchParams'] {
    return this;
  }

  /** The last value of that name, as everywhere here. */
  get(name: string): string | null {
    return query(this.search).get(name) ?? null;
  }

  has(name: string): boolean {
    return query(this.search).has(name);
  }
}
