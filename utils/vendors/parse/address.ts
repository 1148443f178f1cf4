import type { Address } from '../../model/vendor';
import { query } from './query';

/** An address, taken apart once; its query only when somebody asks. Null where it is none. */
export function addressOf(text: string): Address | null {
  try {
    const { hostname, pathname, search } = new URL(text);
    return new Parts(hostname, pathname, search);
  } catch {
    return null;
  }
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
