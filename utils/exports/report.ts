import type { DestinationState } from '../model/chain';
import type { PageType } from '../model/offer';
import type { QualityFinding } from '../model/quality';
import type { Recording } from '../model/recording';
import type { Dismissal } from '../model/site-notes';
import type { Reason, State } from '../model/verdict';
import type { ChainWords } from './chain-words';
import type { TriedReport } from './tried-words';

/** A picture of a page with the badges on it. */
export interface Picture {
  /** Its path from the report. */
  readonly file: string;
  readonly page: string;
  /** What was in sight, the page from its top to its end, or one offer. */
  readonly shows: 'sight' | 'page' | 'offer';
  readonly conversion: string | null;
  readonly selector: string | null;
  /** The page goes on below it. */
  readonly cut?: true;
}

/** What a report needs besides the audit. */
export interface ReportContext {
  readonly recording: Pick<Recording, 'url' | 'startedAt' | 'endedAt' | 'app' | 'browser'>;
  /** Title of a micro-conversion, in the reader's language. */
  titles(conversion: string): string;
  /** The company behind a host that no decoder reads; null or absent where nobody knows. */
  company?(host: string): string | null;
  /** Pictures that were taken of it. */
  readonly pictures?: readonly Picture[];
  readonly t: ReportWords;
  /** What was tried without a person, where anything was. */
  readonly tried?: TriedReport;
}

/** What a report says, in the reader's language. */
export interface ReportWords {
  state(state: State): string;
  /** A whole sentence, with the details filled in. */
  reason(reason: Reason): string;
  outcome(outcome: DestinationState): string;
  pageType(type: PageType): string;
  /** Name of a vendor by its id. */
  vendor(id: string): string;
  /** Name of a source of consent by its id. */
  source(id: string): string;
  consent(word: ConsentWord): string;
  /** Why an offer was dismissed. */
  dismissal(reason: Dismissal['reason']): string;
  /** What is wrong with what is sent, and what to do. */
  finding(finding: QualityFinding): SaidFinding;
  readonly chain: ChainWords;
  phrase(phrase: ReportPhrase): string;
}

/** A finding in words. */
export interface SaidFinding {
  readonly severity: string;
  readonly of: string;
  readonly what: string;
  readonly mend: string;
  readonly seen: string;
}

/** What is said of consent. */
export type ConsentWord = 'granted' | 'denied' | 'open' | 'regional' | 'late' | 'default' | 'update' | 'live' | 'hit';

/** Headings and labels of a report. */
export type ReportPhrase =
  | 'title'
  | 'made'
  | 'coverage'
  | 'nothing-judged'
  | 'conversion'
  | 'element'
  | 'whole-page'
  | 'why'
  | 'destinations'
  | 'evidence'
  | 'not-offered'
  | 'unknown'
  | 'host'
  | 'company'
  | 'requests'
  | 'tunnel'
  | 'consent'
  | 'time'
  | 'source'
  | 'change'
  | 'dismissed'
  | 'page'
  | 'stale'
  | 'quality'
  | 'severity'
  | 'event'
  | 'finding'
  | 'mend'
  | 'pictures'
  | 'cut';

/** What needs action stands first, what is fine stands last; `absent` stands apart. */
export const ORDER: readonly State[] = ['untracked', 'partial', 'untested', 'unclear', 'tracked'];

/** The shape of each state, told apart without colour, where only characters can be written. */
export const MARKS: { readonly [state in State]: string } = {
  untracked: '✕',
  partial: '◐',
  untested: '○',
  unclear: '?',
  tracked: '✓',
  absent: '–',
};
