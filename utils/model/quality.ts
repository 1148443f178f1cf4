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
  | 'items-not-list'
  | 'too-many-items'
  | 'items-left-over'
  | 'transaction-reused'
  | 'sent-twice'
  | 'page-view-twice'
  | 'automatic-beside-own'
  | 'several-properties'
  | 'property-without-page-views'
  | 'data-layer-replaced'
  | 'campaign-not-sent'
  | 'campaign-lost-on-redirect'
  | 'domains-not-linked'
  | 'personal-data'
  | 'address-with-email'
  | 'address-with-person'
  | 'secret-in-browser'
  | 'debug-mode'
  | 'consent-default-missing'
  | 'consent-late'
  | 'consent-contradicted'
  | 'consent-against-manager'
  | 'before-answer'
  | 'against-denial'
  | 'against-refusal';

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
