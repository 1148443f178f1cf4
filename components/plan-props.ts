import type { ElementMake } from '../utils/model/element-make';
import type { OwnConversion } from '../utils/model/own-conversion';
import type { Sighting } from '../utils/model/sighting';

/** What became of a file of micro-conversions, or of a tracking plan. */
export type PlanImported =
  | { readonly added: number; readonly replaced: number; readonly unusable: readonly PlanRow[] }
  | { readonly problem: 'none' | 'too-many' }
  | { readonly problem: 'entry'; readonly entry: number; readonly field: string };

/** A row that cannot be used. `why`: `no-event`, or the field that is wrong. */
export interface PlanRow {
  readonly place: number;
  readonly why: string;
  readonly text: string;
}

/** What a person picked on the page. */
export interface PlanPick {
  readonly selector: string;
  readonly label: string;
  readonly action: NonNullable<OwnConversion['action']>;
}

/** The micro-conversions that people added for a site, and what can be done with them. */
export interface OwnConversions {
  /** Host that they are of; null where no site is open. */
  readonly site: string | null;
  readonly list: readonly OwnConversion[];
  /** One as it will be kept, with an id where it has none yet, or the field that is wrong. */
  check(own: unknown): { readonly own: OwnConversion } | { readonly field: string };
  /** Elements on the open page; -1: no selector; null: there is no page to look at. */
  count(selector: string): Promise<number | null>;
  /** Null: nothing was picked. Rejects where there is no page to pick on. Absent where there never is. */
  readonly pick?: ((hint: string) => Promise<PlanPick | null>) | undefined;
  /** What can be read from the first element of the open page that a selector matches; null: nobody can look at it. */
  make(selector: string): Promise<ElementMake | null>;
  /** What the audit knows of an element, and what it would send; null: there is no audit. */
  sighting(selector: string, make: ElementMake | null): Sighting | null;
  stopPicking(): void;
  save(list: readonly OwnConversion[]): void;
  exportFile(): void;
  importFile(file: File): Promise<PlanImported>;
}
