/** What decoders look at of an address; a `URL` has it all. */
export interface Address {
  readonly hostname: string;
  readonly pathname: string;
  /** With its question mark; empty where there is none. */
  readonly search: string;
  readonly searchParams: { get(name: string): string | null; has(name: string): boolean };
}

/** One request as a decoder sees it. The body is text; a body that is not text is absent. */
export interface VendorRequest {
  readonly url: Address;
  readonly method: string;
  readonly body?: string;
  /** Resource type where known, e.g. `script`. */
  readonly type?: string;
}

/** Consent as a hit carries it: what the sender believed when it left. */
export interface HitConsent {
  /** Raw `gcs`, e.g. `G111`. */
  readonly gcs?: string;
  /** Raw `gcd`. */
  readonly gcd?: string;
  readonly ad_storage?: 'granted' | 'denied';
  readonly analytics_storage?: 'granted' | 'denied';
  readonly ad_user_data?: 'granted' | 'denied';
  readonly ad_personalization?: 'granted' | 'denied';
}

/** A product as a hit names it; keys are GA4's (`item_id`, `item_name`, `price`, `quantity`, …) for every vendor. */
export type Item = { readonly [key: string]: string | number };

/** What one request tells one vendor: one event, one row. A batch gives several. */
export interface Hit {
  /** Id of the vendor: its file name. */
  readonly vendor: string;
  /** Property, pixel or site that receives it, e.g. `G-ABC123`. */
  readonly account?: string;
  /** Event name as sent. */
  readonly event?: string;
  /**
   * `event`: something happened. `pageview`: a page was seen. `aux`: side traffic that proves nothing (cookie sync, configuration,
   * ping). `load`: the library or container itself.
   */
  readonly kind: 'event' | 'pageview' | 'aux' | 'load';
  /** Parameters under the vendor's own names. A value is a number only where the protocol says that it is one. */
  readonly params: { readonly [name: string]: string | number };
  readonly items?: readonly Item[];
  /** ISO 4217. */
  readonly currency?: string;
  readonly value?: number;
  readonly consent?: HitConsent;
  /** Names of the user data that went along (`em`, `phone_number`), hashed or not; never what they held. */
  readonly userData?: readonly string[];
  /** Pseudonymous id under which the vendor counts this browser, where the hit says (`cid` of GA4). */
  readonly client?: string;
  /** A credential that is meant for servers went along. Never which. */
  readonly secret?: true;
  /** The vendor's library sends it by itself, without anybody having asked (`user_engagement`, session pings). Proves nothing. */
  readonly automatic?: boolean;
  /**
   * Told by its host alone, or by where a sync is passed on to: the vendor is known, what the request says is not. Then the kind is `aux`,
   * and the request counts among those that nobody could read.
   */
  readonly guessed?: boolean;
  /** Address of the page that it was sent about, where the hit says. */
  readonly page?: string;
}

/** A vendor of tags. One vendor, one file in `utils/vendors/`; its id is the file name. */
export interface Vendor {
  /** As the vendor writes it. */
  readonly name: string;
  readonly category:
    | 'analytics'
    | 'ads'
    | 'tag-manager'
    | 'replay'
    | 'testing'
    | 'marketing'
    | 'data-platform'
    | 'monitoring'
    | 'unknown';
  /** Public page that documents it. */
  readonly docs: string;
  /** How long, in milliseconds, it may hold an event back before sending it. */
  readonly holds: number;
  /**
   * Hosts at which it is looked for: each stands for itself and everything below it (`facebook.com` for `www.facebook.com`).
   * Without hosts and marks every request is shown to `claims`, which must decide at a glance.
   */
  readonly hosts?: readonly string[];
  /**
   * Where it can be proxied to any host: texts of which one stands in the path, query or body of each of its requests. Of a query a text
   * with `=` is a parameter's whole name and how its value begins (`tid=G-`, `ev=`). Elsewhere than at its hosts it is asked only where
   * one does.
   */
  readonly marks?: { readonly path?: readonly string[]; readonly query?: readonly string[]; readonly body?: readonly string[] };
  /** Hosts that serve nothing but its measuring, each with everything below it: what it does not claim there is its side traffic. */
  readonly own?: readonly string[];
  /** Its standard event names by the micro-conversion that each stands for, e.g. `{ 'add-to-cart': ['AddToCart'] }`. */
  readonly standard?: { readonly [conversion: string]: readonly string[] };
  /** Whether the request is this vendor's. Cheap, never throws. */
  claims(request: VendorRequest): boolean;
  /** What a claimed request says; `[]` where it cannot be read. */
  decode(request: VendorRequest): Hit[];
}
