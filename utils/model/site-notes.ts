import type { PageType, SiteKind } from './offer';
import type { OwnConversion } from './own-conversion';

/**
 * What people said about a site: what was found there wrongly, and what its pages are. Kept by site, which a host with `www.` and the same
 * without are together, and part of an audit’s settings.
 */
export interface SiteNotes {
  readonly dismissed: readonly Dismissal[];
  readonly types: readonly TypeNote[];
  /** Micro-conversions that people added for the site; absent: none. */
  readonly own?: readonly OwnConversion[];
  /** What people ask of their sites; absent: nothing. */
  readonly scopes?: readonly SiteScope[];
}

/** What people ask of one site. */
export interface SiteScope {
  readonly host: string;
  /** What the site lives on, as a person knows better. */
  readonly kind?: SiteKind;
  /** Vendor ids that must each receive what they have a name for; absent: any one destination will do. */
  readonly require?: readonly string[];
  /** Weight in the coverage by micro-conversion, 0…10; what is not named weighs what it does by default. */
  readonly weights?: { readonly [conversion: string]: number };
}

/**
 * An offer that gets no verdict, because a person said so. It holds where the same element offers the same: on its own page by selector,
 * or by label where the selector is gone and one offer only has the label; on other pages of the host by both. Of the page as a whole:
 * `irrelevant` holds on every page of the host, `wrong` on its own only.
 */
export interface Dismissal {
  readonly conversion: string;
  /** Normalised address of the page on which it was dismissed. */
  readonly page: string;
  /** Null for the page as a whole. */
  readonly selector: string | null;
  readonly label: string;
  /** `wrong`: it is no such offer. `irrelevant`: it is, but does not matter here. */
  readonly reason: 'wrong' | 'irrelevant';
  /** When it was dismissed, in milliseconds since the epoch. */
  readonly at: number;
}

/** What a page is, as a person knows better. */
export interface TypeNote {
  /** Normalised address. */
  readonly page: string;
  readonly type: PageType;
}

/** What a person says, or takes back. */
export type NoteChange =
  | { readonly note: 'dismiss' | 'restore'; readonly dismissal: Dismissal }
  /** `type`: null for what detection says. */
  | { readonly note: 'type'; readonly page: string; readonly type: PageType | null }
  /** All that a host has of its own, instead of what it had. */
  | { readonly note: 'own'; readonly host: string; readonly own: readonly OwnConversion[] }
  /** All that is asked of a host, instead of what was. */
  | { readonly note: 'scope'; readonly scope: SiteScope };
