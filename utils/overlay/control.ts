import { create } from './create';
import type { Mark } from './mark';
import { mark } from './mark';

/** A small button that shows a mark and is named for those who do not see it. Out of the page's tab order. */
export interface Control {
  readonly button: HTMLButtonElement;
  show(name: string, sign: Mark): void;
}

export function createControl(document: Document): Control {
  const button = create(document, 'button', 'control');
  button.type = 'button';
  button.tabIndex = -1;
  return {
    button,
    show(name, sign) {
      button.ariaLabel = name;
      button.title = name;
      button.replaceChildren(mark(document, sign));
    },
  };
}
