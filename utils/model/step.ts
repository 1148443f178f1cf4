/** Where a step is done, where that is not the page itself, and what is said of it to whoever reads the list. */
interface Told {
  /** How the address of the frame begins in which it is done. */
  readonly frame?: string | undefined;
  readonly note?: string | undefined;
}

interface OnElement extends Told {
  /** CSS; `host >>> inner` crosses a shadow root. The first visible match is meant. */
  readonly selector: string;
}

/** One thing that a visitor does, as it is written down, recorded and done again. */
export type Step =
  /** Goes to an address, which may be relative to the audited one. */
  | (Told & { readonly do: 'open'; readonly url: string })
  | (Told & { readonly do: 'back' })
  | (Told & { readonly do: 'reload' })
  | (OnElement & { readonly do: 'click' })
  | (OnElement & { readonly do: 'hover' })
  /** Scrolls until that part of the page was in sight: 0 its top, 1 its end. */
  | (Told & { readonly do: 'scroll'; readonly to: number })
  | (OnElement & { readonly do: 'type'; readonly text: string })
  /** Chooses in a list or moves a slider; without `option` (a name or value) another than is chosen. */
  | (OnElement & { readonly do: 'choose'; readonly option?: string | undefined })
  /** Presses a key such as `Enter`, as Playwright names it; without an element where the focus is. */
  | (Told & { readonly do: 'key'; readonly key: string; readonly selector?: string | undefined })
  /** Marks an element's text and copies it. */
  | (OnElement & { readonly do: 'copy' })
  /** A form, by its button or one of its fields as well. */
  | (OnElement & { readonly do: 'submit' })
  | (OnElement & { readonly do: 'play' })
  | (Told & { readonly do: 'wait'; readonly ms: number });

/** A step that was done, out of a recording. */
export interface DoneStep {
  readonly step: Step;
  /** When it began, in milliseconds since the epoch. */
  readonly at: number;
  /** Ids of the interactions that it stands for. */
  readonly ids: readonly string[];
  /** What a person would call what it was done to; empty for the page. */
  readonly label: string;
  /** It was tried without a person: it is not done again, and what came of it is nobody's. */
  readonly omitted?: true;
}
