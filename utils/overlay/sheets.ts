import { create } from './create';

/** What one sheet holds, from below to above. */
export interface Sheet {
  readonly outlines: HTMLElement;
  readonly pills: HTMLElement;
  readonly stacks: HTMLElement;
}

/**
 * Two sheets to draw on. What goes with the document when it is scrolled is moved all at once, by moving its sheet; what keeps its place in
 * the window (fixed, sticky) stands still meanwhile.
 */
export interface Sheets {
  readonly gliding: Sheet;
  readonly still: Sheet;
  /** Moves the gliding sheet, on which things lie where they are in the document: by as much as that was scrolled. */
  scroll(x: number, y: number): void;
}

export function createSheets(document: Document, layer: HTMLElement): Sheets {
  const glider = create(document, 'div', 'sheet gliding');
  const stander = create(document, 'div', 'sheet');
  const gliding = fill(glider);
  const still = fill(stander);
  layer.append(glider, stander);
  return {
    gliding,
    still,
    scroll(x, y) {
      glider.style.transform = x === 0 && y === 0 ? '' : `translate(${-x}px, ${-y}px)`;
    },
  };

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
