import type { RulePlace } from './recording';

/** What a rule would read in an audit. */
export interface RulePreview {
  /** Requests at its host and path. */
  readonly requests: number;
  /** Names of the events that it would read, the most frequent first. */
  readonly events: readonly { readonly name: string; readonly count: number }[];
  /** The newest of the requests, newest first. */
  readonly samples: readonly RuleSample[];
  /** Parameters and fields that the newest requests have, where a name or an account may stand. */
  readonly keys: { readonly query: readonly string[]; readonly body: readonly string[] };
  /** Parts of the newest request's path, in order. */
  readonly segments: readonly string[];
  /** Where the name of the event seems to stand; null where nothing is called so. */
  readonly guess: RulePlace | null;
}

export interface RuleSample {
  /** `seq` of its first signal. */
  readonly seq: number;
  readonly method: string;
  /** Path and query. */
  readonly address: string;
  /** Event names; empty where none stands there. */
  readonly events: readonly string[];
  /** Ids of vendors that read it already: the rule adds nothing. */
  readonly vendors: readonly string[];
}
