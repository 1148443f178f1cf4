/** What can be read from an element before anybody uses it, as far as it bears on what would be sent. Never anything typed. */
export interface ElementMake {
  /** Lower-case tag name. */
  readonly tag: string;
  /** Host of the page that it stands on. */
  readonly host: string;
  /** It is there to be pressed: a link, a button. */
  readonly isControl: boolean;
  /** Where it leads; absent where it is no link. */
  readonly link?: ElementLink;
  /** What it is of a form: the form itself or what sends it, or a field. */
  readonly form?: 'form' | 'field';
  /** It is, or holds, a video of YouTube whose page may ask how far it was played (`enablejsapi=1`). */
  readonly youtube?: true;
  /** Class names by which a tool is told to leave it out, or the name of an event (`plausible-event-name=Signup`). */
  readonly classes: readonly string[];
  /** Attributes that say what shall be sent, of itself and of what it stands in. */
  readonly attributes: readonly MadeAttribute[];
  /** Calls of trackers in its own handlers (`onclick`), and in those of what it stands in. */
  readonly calls: readonly MadeCall[];
}

export interface ElementLink {
  /** With its colon: `https:`, `mailto:`. */
  readonly protocol: string;
  readonly host: string;
  /** Ending of the path, lower case and without its dot; empty where it has none. */
  readonly ending: string;
}

export interface MadeAttribute {
  readonly name: string;
  /** At most 80 characters. */
  readonly value: string;
}

export interface MadeCall {
  /** The handler: `onclick`, `onsubmit`, `href`. */
  readonly handler: string;
  /** What it calls, as code writes it: `gtag`, `dataLayer.push`. */
  readonly name: string;
  /** The event that it names; empty where that cannot be told. */
  readonly event: string;
}
