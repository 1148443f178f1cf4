import type { Conversion } from './conversion';
import type { State } from './verdict';

/** Which kinds of micro-conversions can be told apart on the page; `own`: what people added for their site. */
export type OverlayKind = Conversion['kind'] | 'own';

/** What a person wants to see drawn on pages. Kept in the browser, for all sites. */
export interface OverlayView {
  /** Nothing is drawn. */
  readonly hidden: boolean;
  /** States that are left out. */
  readonly withoutStates: readonly State[];
  /** Kinds that are left out. */
  readonly withoutKinds: readonly OverlayKind[];
  /** Only what went to this vendor, or should have; null: whatever the destination. */
  readonly destination: string | null;
}
