import type { VendorRule } from '../utils/model/recording';
import type { RulePreview } from '../utils/model/rule-preview';

/** What became of a file of endpoints. */
export type Imported =
  | { readonly added: number }
  | { readonly problem: 'not-rules' | 'too-many' }
  | { readonly problem: 'entry'; readonly entry: number; readonly field: string };

/** The endpoints that a person added, and what can be done with them. */
export interface OwnEndpoints {
  readonly rules: readonly VendorRule[];
  /** An audit or a recording is open. */
  readonly audited: boolean;
  /** A rule as it will be kept, or the field that is wrong. */
  check(rule: unknown): { readonly rule: VendorRule } | { readonly field: string };
  /** What a rule would read in the audit that is open; null where none is. */
  preview(rule: VendorRule): RulePreview | null;
  save(rules: readonly VendorRule[]): void;
  exportFile(): void;
  importFile(file: File): Promise<Imported>;
}

/** Where the dialog opens: with the list, or with a form for a host that has no name yet. */
export interface OwnOpening {
  readonly host?: string;
  readonly name?: string;
}
