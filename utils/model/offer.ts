/**
 * An element as it was when something happened to it.
 * `ref` numbers the element within its document, so that a click and an offer can be known to be about the same one.
 */
export interface ElementRef {
  readonly ref: number;
  /** One CSS selector that matched exactly this element; `host >>> inner` crosses a shadow root. */
  readonly selector: string;
  /** Lower-case tag name. */
  readonly tag: string;
  /** What a person would call it: accessible name or visible text, never anything typed. At most 80 characters. */
  readonly label: string;
}

/** One thing that a visitor could do on the page. */
export interface Offer {
  /** Unique in its document and stable while the element lives. */
  readonly id: string;
  /** Id of the micro-conversion: its file name in the catalogue. */
  readonly conversion: string;
  /** The element that offers it; null where the page as a whole does. */
  readonly element: ElementRef | null;
  /** Other elements that offer the very same thing: using one of them is using the offer. */
  readonly copies?: readonly ElementRef[];
  /** 0…1. */
  readonly confidence: number;
}

/** What came to the offers of a page, and what went. */
export interface OfferChange {
  readonly found: readonly Offer[];
  /** Ids of offers that are gone. */
  readonly gone: readonly string[];
  /** People said that the page is something else: what is gone by it was never offered there. */
  readonly corrected?: true;
}

export type PageType =
  | 'home'
  | 'listing'
  | 'product'
  | 'cart'
  | 'checkout'
  | 'thank-you'
  | 'article'
  | 'landing'
  | 'pricing'
  | 'search'
  | 'contact'
  | 'account'
  | 'careers'
  | 'support'
  | 'other';

/** What a site lives on, told over the pages seen. */
export type SiteKind = 'shop' | 'lead-generation' | 'content' | 'saas' | 'local' | 'non-profit';

/** What a page says about the site that it belongs to. */
export type SiteHint =
  /** There is a cart to put things in. */
  | 'cart'
  /** Something is sold on the page, with its price. */
  | 'product'
  /** A form asks to be contacted, for a price, a demonstration. */
  | 'lead-form'
  /** A time, a table or a room can be booked. */
  | 'booking'
  /** One can log in or register. */
  | 'account'
  | 'trial'
  | 'software'
  | 'article'
  | 'news'
  /** The page says that it is about a business at a place. */
  | 'place'
  | 'map'
  | 'hours'
  | 'phone'
  | 'donation'
  /** The site calls itself a charity, a foundation, an association. */
  | 'charity';

/** What the page is, as found by detection. */
export interface PageFacts {
  readonly url: string;
  readonly title: string;
  readonly type: PageType;
  /** 0…1. */
  readonly confidence: number;
  /** BCP 47 primary language, e.g. `hu`; empty where unknown. */
  readonly language: string;
  /** What tells the kind of site; absent in recordings of older versions. */
  readonly hints?: readonly SiteHint[];
}
