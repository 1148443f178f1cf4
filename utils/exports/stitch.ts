/** A page as it is put together from what is in sight of it; everything in CSS pixels. */
export interface Layout {
  /** Height of the page and of the window. */
  readonly length: number;
  readonly height: number;
  /** How much at the top and the bottom of the window stays where it is when the page is scrolled. */
  readonly top: number;
  readonly bottom: number;
}

/** A part of the picture: where the page is scrolled to for it, and which rows of the window are taken. */
export interface Part {
  readonly scroll: number;
  readonly from: number;
  readonly to: number;
}

/** What stands fixed takes no more than so much of a window: else nothing of the page would be left of a part. */
const MOST_FIXED = 0.45;

/**
 * The parts that make up a page from its top, without gap and without overlap: what is fixed at the top is in the first only, what is fixed
 * at the bottom in the last only. `most`: the longest picture, beyond which the page is cut.
 */
export function partsOf({ length, height, top, bottom }: Layout, most: number): Part[] {
  const end = Math.max(height, Math.min(length, most));
  const last = end - height;
  const parts: Part[] = [];
  const [above, below] = [top, bottom].map((bar) => Math.min(Math.max(0, bar), Math.floor(height * MOST_FIXED))) as [
    number,
    number,
  ];
  for (let done = 0; done < end; ) {
    const scroll = done === 0 ? 0 : Math.min(done - above, last);
    const to = scroll === last ? height : height - below;
    parts.push({ scroll, from: done - scroll, to });
    done = scroll + to;
  }
  return parts;
}
