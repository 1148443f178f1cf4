/** What a page showed after something was done to it. */
export type ResultSign =
  /** Fields were marked as wrong, or a message of an error appeared. */
  | 'error'
  /** A message of success appeared. */
  | 'success'
  /** The form went away, and the page stayed. */
  | 'gone'
  /** All that was filled in was taken out of the form. */
  | 'emptied'
  /** What the page shows or keeps of a cart changed. */
  | 'cart'
  /** The document was left before anything of this could be seen. */
  | 'left'
  /** None of these, but something appeared or changed. */
  | 'changed'
  /** Nothing did until the watch ended. */
  | 'nothing';

/** What capture could and could not see. */
export type HealthNote =
  /** The tap was in place before the page's own scripts. */
  | 'ready'
  /** The tap came after scripts of the page had run: early signals may be missing. */
  | 'late'
  /** The page's own world never answered. */
  | 'no-tap'
  /** The page keeps the tap from being heard, or undid it. */
  | 'relay-blocked'
  /** The container's script was answered by a stub of a blocker: it runs and sends nothing. `detail`: its address. */
  | 'stub-container'
  /** The extension may not look at this address. `detail`: the origin. */
  | 'permission'
  /** A frame whose sandbox forbids scripts. `detail`: its address. */
  | 'sandboxed'
  /** Signals were thrown away; `count` of them. */
  | 'dropped'
  /** A stage failed on something; `detail` says which. */
  | 'error'
  /** The audit was stopped or the browser restarted it. */
  | 'stopped'
  /** The background was killed at work: what the browser told it from `since` until `at` may be lost. */
  | 'interrupted';

/** What a field is for, so that it can be filled again with something of its kind; into a `choice` nothing is written. */
export type FieldKind =
  | 'email'
  | 'phone'
  | 'name'
  | 'street'
  | 'city'
  | 'postcode'
  | 'url'
  | 'number'
  | 'date'
  | 'time'
  | 'password'
  | 'search'
  | 'text'
  | 'choice';
