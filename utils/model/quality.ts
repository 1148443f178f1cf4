/** `error`: data is lost or must not be collected so. `warning`: reports will be wrong or incomplete. `notice`: worth a look. */
export type Severity = 'error' | 'warning' | 'notice';

/** What may be wrong with what is sent, though it is sent. */
export type QualityCode =
  | 'name-too-long'
  | 'name-characters'
  | 'name-reserved'
  | 'name-casing'
  | 'parameter-name-too-long'
  | 'parameter-name-reserved'
  | 'parameter-too-long'
  | 'too-many-parameters'
  | 'parameter-missing'
  | 'value-without-currency'
  | 'value-as-text'
  | 'currency-unknown'
  | 'item-unnamed'
  | 'item-number-as-text'
  | 'transaction-reused'
  | 'sent-twice'
  | 'page-view-twice'
  | 'several-properties'
  | 'personal-data'
  | 'address-with-email'
  | 'debug-mode'
  | 'consent-late'
  | 'consent-contradicted'
  | 'before-answer'
  | 'against-denial';

/** One thing wrong, wherever it was seen. */
export interface QualityFinding {
  readonly code: QualityCode;
  readonly severity: Severity;
  /** Id of the vendor that it is sent to; empty where it is the page's own. */
  readonly vendor: string;
  /** Name of the event; empty where it is not about one. */
  readonly event: string;
  /** What the sentence fills in: names of parameters, limits, what was meant. Never what a parameter held. */
  readonly detail: { readonly [name: string]: string | number };
  /** Normalised addresses of the pages on which it was seen. */
  readonly pages: readonly string[];
  /** How often it was seen. */
  readonly count: number;
  /** `seq`s of the signals that show it, of the first times, ascending. */
  readonly evidence: readonly number[];
}
