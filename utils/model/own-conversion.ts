import type { ActionKind } from './signal';

/** What a visitor does to use it. `view`: the page is seen; only of the page as a whole. */
export type OwnAction = Extract<ActionKind, 'click' | 'submit' | 'change' | 'input' | 'play'> | 'view';

/** A micro-conversion that people added for their site: picked on a page, written by hand, or a row of their tracking plan. */
export interface OwnConversion {
  /** `own-` and its name in small letters; unique on its host. */
  readonly id: string;
  /** Host that it is of; empty: whatever site is audited. */
  readonly host: string;
  /** As it is shown. */
  readonly name: string;
  /** CSS selector of what offers it; `host >>> inner` crosses a shadow root. Null: the page as a whole. */
  readonly selector: string | null;
  /** Path of the pages that offer it, `*` for anything; with a `?` in it the query counts as well. Empty: every page of the host. */
  readonly on: string;
  /** Null: nobody can see whether it was done, so that only its event can speak for it. Elements always have one. */
  readonly action: OwnAction | null;
  /** Names of events of which each proves it, whoever reports it; upper case and how words are joined do not matter. */
  readonly events: readonly string[];
  /** GA4 parameters without which its event says too little. */
  readonly parameters: readonly string[];
  /** Id of a micro-conversion of the catalogue: then it is none of its own, and only asks for `parameters` there. */
  readonly adds?: string;
}

/** What finding needs of it. */
export interface OwnTarget {
  readonly id: string;
  readonly selector: string;
}
