/** What became of an event at one destination. */
export type DestinationState = 'delivered' | 'failed' | 'blocked' | 'none';

/** Consent types under their source's own names. */
export type ConsentState = { readonly [type: string]: 'granted' | 'denied' };

/** Consent at the moment that a hit left. */
export interface StepConsent {
  /** Consent Mode's state by what the page had said until then. */
  readonly stated?: ConsentState;
  /** What the hit says itself. */
  readonly carried?: ConsentState;
  /** Consent managers to which the visitor had not answered, by id. */
  readonly open?: readonly string[];
}

/** Where a chain goes no further. Said only once its time has passed, and of a time of which nothing was missed. */
export interface ChainGap {
  readonly code: /** Pushed, and no tag made anything of it. */
    | 'no-tag'
    /** Called, and nothing left. */
    | 'not-sent'
    /** Asked for, and stopped by the browser itself: a policy, tracking protection. */
    | 'blocked'
    /** Asked for, and stopped by an extension. */
    | 'blocked-client'
    /** It left, and the server did not take it, or was not there. */
    | 'failed'
    /** Its time has not passed yet. */
    | 'waiting';
  /** Seconds that were, or will be, waited; HTTP status; the browser's error. */
  readonly detail?: { readonly [name: string]: string | number };
}

/** One step of a chain, in the order they happened. */
export interface ChainStep {
  readonly seq: number;
  readonly at: number;
  readonly what: 'action' | 'push' | 'call' | 'hit';
  /** Event name, or the action (`click`). */
  readonly name: string;
  /** Hits: vendor id. Pushes: data layer. Calls: what was called. */
  readonly where: string;
  /** Hits only. */
  readonly outcome?: DestinationState | 'pending';
  readonly status?: number;
  /** What it carried, by the vendor's own names; absent where it carried nothing. */
  readonly params?: { readonly [name: string]: unknown };
  /**
   * How it is known to belong to what stands before it: made in the same task; about the element; by its name; by its name and by what it
   * carries; by an id that both carry; by time alone, probably.
   */
  readonly join?: 'task' | 'element' | 'name' | 'parameters' | 'id' | 'time';
  /** What is missing after it. */
  readonly gap?: ChainGap;
  /** Hits: what was granted when it left; absent where nothing is known. */
  readonly consent?: StepConsent;
}

/** What one action caused: action → push → call → hit. Page-level events without an action stand in a chain of their own. */
export interface Chain {
  /** `seq` of the first step. */
  readonly id: number;
  readonly at: number;
  /** Label of the element acted upon; empty for the page. */
  readonly label: string;
  readonly ref: number | null;
  readonly steps: readonly ChainStep[];
}
