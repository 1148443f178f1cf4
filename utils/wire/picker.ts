import type { ElementMake } from '../model/element-make';
import type { OwnAction } from '../model/own-conversion';

/** What a person picked on a page. */
export interface Picked {
  readonly selector: string;
  readonly label: string;
  readonly action: OwnAction;
}

/** What a frame can be asked for by code that runs in it, once the script that picks has been put there. */
export interface Picker {
  /** Null: nothing was picked. `closed`: addresses of frames that cannot be reached, and are picked as a whole. */
  pick(hint: string, language: string, closed: readonly string[]): Promise<Picked | null>;
  cancel(): void;
  /** Elements that a selector matches; -1 where it is none. */
  count(selector: string): number;
  /** What can be read from the first element that a selector matches; null where there is none. */
  make(selector: string): ElementMake | null;
}

/** Hands it to what is run in the frame later. */
export function setPicker(picker: Picker): void {
  (globalThis as { mikroskopPicker?: Picker }).mikroskopPicker = picker;
}
