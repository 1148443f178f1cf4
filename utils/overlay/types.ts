import type { Detail } from '../model/card';
import type { DestinationState } from '../model/chain';
import type { State } from '../model/verdict';

/** What became of a firing so far. */
export type Outcome = DestinationState | 'pending';

/** One micro-conversion that an element, or the page as a whole, offers. */
export interface Badge {
  /** Number of the element in its document; null: the page as a whole, listed in the corner. */
  readonly ref: number | null;
  /** Id of the micro-conversion. */
  readonly conversion: string;
  readonly title: string;
  readonly state: State;
  /** The state in the reader's language. */
  readonly stateWord: string;
  /** Why, as one sentence. */
  readonly reason: string;
}

/** An event that just left, or tried to. The same `ref`, `text` and `where` again updates one that was pending. */
export interface Firing {
  /** The element that caused it; null: the page, shown in the corner. */
  readonly ref: number | null;
  /** Name of the event. */
  readonly text: string;
  readonly outcome: Outcome;
  /** Vendor or data layer it went to. */
  readonly where: string;
}

/** What a person wants of a micro-conversion on its card. `wrong`: it is no such offer. `panel`: show it in the panel. */
export type Act = 'try' | 'wrong' | 'panel';

/** The strings that the overlay shows itself, in the reader's language. */
export interface OverlayWords {
  /** BCP 47, for screen readers. */
  readonly language: string;
  /** Name of the overlay, and title of the corner. */
  readonly name: string;
  /** Heading over the micro-conversions of the page as a whole. */
  readonly page: string;
  /** Heading over the stream of events. */
  readonly events: string;
  readonly fold: string;
  readonly unfold: string;
  /** Moves the corner card to the next corner of the window. */
  readonly move: string;
  /** Hides everything; says how it comes back. */
  readonly hide: string;
  /** Heading over what the last use caused. */
  readonly chain: string;
  /** `{count}`: how many parameters are not listed. */
  readonly more: string;
  readonly acts: { readonly [act in Act]: string };
  readonly outcomes: { readonly [outcome in Outcome]: string };
}

export interface OverlayOptions {
  readonly document: Document;
  /** The element that a `ref` stands for, null where it is gone. */
  elementOf(ref: number): Element | null;
  readonly words: OverlayWords;
  /** Takes every trace of the overlay off the page. */
  readonly signal: AbortSignal;
  /** What is to be told of an element's micro-conversions when their card is open; absent: no more than the badges say. */
  details?(badges: readonly Badge[]): Promise<readonly Detail[]>;
  /** Does it; answers what there is to say of it, in the reader's language. */
  onAct?(act: Act, badge: Badge): Promise<string>;
  /** The person wants everything hidden. */
  onHide?(): void;
  /** For tests: hands out the closed root. */
  expose?(root: ShadowRoot): void;
}

export interface Overlay {
  /** Replaces all badges. Badges of the state `absent` are not drawn: there is nothing to draw them on. */
  badges(list: readonly Badge[]): void;
  fire(firing: Firing): void;
  /** Scrolls to an element and makes it stand out until the next call; null ends it. */
  reveal(ref: number | null): void;
  /** Shows or hides everything; without an argument the other of the two. */
  toggle(visible?: boolean): void;
  /** Gives the focus to the badges, from where Escape brings it back. */
  enter(): void;
}
