/**
 * How far trying without a person may go. `safe`: nothing that the site's owner would notice besides a visit. `cart`: lists that a visitor
 * fills (cart, wishlist, comparison). `forms`: newsletter and lead forms, with marked test data.
 */
export type TryLevel = 'safe' | 'cart' | 'forms';

/** What is done. */
export type TryGesture =
  /** Brings it into view. */
  | 'view'
  /** Stays on the page for `until` seconds, and is seen to be there. */
  | 'stay'
  /** Scrolls past `until` per cent of the page. */
  | 'scroll'
  /** Plays, muted, to `until` per cent; without it, begins. */
  | 'play'
  | 'click'
  /** Makes a choice, and takes it back. */
  | 'choose'
  /** Types a letter into the first field, and takes it out again. */
  | 'start-form'
  | 'submit-form'
  /** Sends a form with nothing in it, to be turned down. */
  | 'submit-empty'
  | 'copy'
  | 'print';

/** One thing to try. A micro-conversion that asks for two deeds is two trials. */
export interface Trial {
  readonly conversion: string;
  /** Null for the page as a whole. */
  readonly selector: string | null;
  readonly ref: number | null;
  readonly label: string;
  readonly gesture: TryGesture;
  /** Per cent of a scroll or a player, seconds of a stay. */
  readonly until?: number;
  /** The page's own navigation is held back while it is tried. */
  readonly hold: boolean;
  /** The least level at which it is tried. */
  readonly needs: TryLevel;
}

/** Why something was not tried, or could not be. */
export type NotTriedCode =
  /** Only at a higher level: `needs`. */
  | 'level'
  /** Never, at any level: it buys, pays, deletes, logs out, books, orders, writes to people, makes an account. */
  | 'never'
  /** Its words say something of that sort. */
  | 'words'
  /** It leads where something of that sort is done. */
  | 'address'
  /** Its form asks for a password, a card or a file, has a captcha, or orders something. */
  | 'form'
  /** It may do something of that sort, and nothing tells that it does not. */
  | 'doubt'
  /** A question about consent is answered by other means. */
  | 'consent'
  /** There is no gesture for it. */
  | 'no-way'
  /** It is judged already. */
  | 'settled'
  /** It is on the page no more. */
  | 'gone'
  /** It is not shown, has no size, or lies where nobody can scroll to. */
  | 'hidden'
  /** Something else lies above it. */
  | 'covered'
  | 'disabled'
  /** It does not hold still. */
  | 'moving'
  /** It did not come to an end in time. */
  | 'timeout'
  /** The time for all of it was over, or somebody stopped it. */
  | 'stopped'
  /** The page went away although it was held, and did not come back. */
  | 'left'
  /** Something failed that is not foreseen. */
  | 'failed';

/** What is not tried, with the reason. */
export interface NotTried {
  readonly conversion: string;
  readonly selector: string | null;
  readonly ref: number | null;
  readonly label: string;
  readonly code: NotTriedCode;
  /** `level`: the least level at which it would be. */
  readonly needs?: TryLevel;
}

/** What came of one trial. It stands beside the verdicts and changes none. */
export interface Tried {
  /** Address of the page. */
  readonly page: string;
  readonly conversion: string;
  readonly selector: string | null;
  readonly label: string;
  /** Null where nothing was done. */
  readonly gesture: TryGesture | null;
  /** Done with input that the browser vouches for. */
  readonly trusted: boolean;
  /** Null: it was done. */
  readonly code: NotTriedCode | null;
  readonly needs?: TryLevel;
  /** What was held back, where something was. */
  readonly held?: HeldBack;
}

/**
 * What would have followed a click or a submit had it not been held back. `page`: the page itself would have been left. `tab`: a new tab.
 * `file`: a file. `protocol`: another program (`tel:`, `mailto:`).
 */
export type HeldBack = 'page' | 'tab' | 'file' | 'protocol';
