import { create } from './create';
import type { Rect } from './geometry';
import type { Host } from './host';

/** A part of a sheet that the browser lays out and paints on its own: what changes in it costs nothing of the others. */
export interface Band {
  readonly outlines: HTMLElement;
  readonly pills: HTMLElement;
}

export interface Sheet {
  /** The band for what lies at this height of the sheet. */
  band(y: number): Band;
  /** What lies above all bands. */
  readonly stacks: HTMLElement;
}

/** Two sheets to draw on. What goes with the document when it is scrolled lies on one; what keeps its place in the window on the other. */
export interface Sheets {
  readonly gliding: Sheet;
  readonly still: Sheet;
  /** Where the gliding sheet begins, in coordinates of the page. It has no size. */
  origin(): Rect;
}

/** Height of a band, in pixels. */
const HEIGHT = 400;

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
    const bands = new Map<number, Band>();
    outlines.ariaHidden = 'true';
    stacks.ariaHidden = 'true';
    sheet.append(outlines, pills, stacks);
    return {
      stacks,
      band(y) {
        const at = Math.floor(y / HEIGHT);
        const known = bands.get(at);
        if (known) return known;
        const band = { outlines: create(document, 'div', 'band'), pills: create(document, 'div', 'band') };
        outlines.append(band.outlines);
        pills.append(band.pills);
        bands.set(at, band);
        return band;
      },
    };
  }
}
