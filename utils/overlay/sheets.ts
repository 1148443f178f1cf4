import { create } from './create';
import type { Rect } from './geometry';
import type { Host } from './host';

/** What one sheet holds, from below to above. */
export interface Sheet {
  readonly outlines: HTMLElement;
  readonly pills: HTMLElement;
  readonly stacks: HTMLElement;
}

/** Two sheets to draw on. What goes with the document when it is scrolled lies on one; what keeps its place in the window on the other. */
export interface Sheets {
  readonly gliding: Sheet;
  readonly still: Sheet;
  /** Where the gliding sheet begins, in coordinates of the page. It has no size. */
  origin(): Rect;
}

export function createSheets(document: Document, host: Host): Sheets {
  const glider = create(document, 'div', 'sheet');
  const stander = create(document, 'div', 'sheet');
  const gliding = fill(glider);
  const still = fill(stander);
  host.layer.append(glider, stander);
  // Nothing on it makes the document larger: what overflows a box of contained layout cannot be scrolled to.
  host.sink(glider);
  return { gliding, still, origin: () => glider.getBoundingClientRect() };

  function fill(sheet: HTMLElement): Sheet {
    const outlines = create(document, 'div', 'outlines');
    const pills = create(document, 'div', 'pills');
    const stacks = create(document, 'div', 'stacks');
    outlines.ariaHidden = 'true';
    stacks.ariaHidden = 'true';
    sheet.append(outlines, pills, stacks);
    return { outlines, pills, stacks };
  }
}
