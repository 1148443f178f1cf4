import type { Audit } from '../utils/model/verdict';

/** What the panel shows. Times are milliseconds since the epoch. */
export type Phase =
  /** Nothing audited yet. `site`: host of the tab's page; null where the tab holds none. */
  | { readonly phase: 'idle'; readonly site: string | null }
  /** The person or the browser refused access. */
  | { readonly phase: 'denied'; readonly site: string | null }
  | { readonly phase: 'starting' }
  | { readonly phase: 'loading' }
  /** A page of the browser, an extension store, a file. */
  | { readonly phase: 'unsupported' }
  /** `message`: the error as it came, in whatever language. */
  | { readonly phase: 'broken'; readonly message: string }
  /** `endedAt`: when it was stopped; absent or null while it runs. */
  | {
      readonly phase: 'live';
      readonly audit: Audit;
      readonly startedAt: number;
      readonly now: number;
      readonly endedAt?: number | null;
    }
  /** A recording opened from a file. */
  | { readonly phase: 'recording'; readonly audit: Audit; readonly startedAt: number };
