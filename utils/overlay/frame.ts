import type { Point, Rect } from './geometry';
import type { Host } from './host';
import { reach } from './reach';
import type { Sheets } from './sheets';

/** Where the window and the sheets are at one moment. All rectangles are in pixels of the layer unless said otherwise. */
export interface Frame {
  readonly screen: Rect;
  /** The window, and what of the document around it is drawn as well. */
  readonly area: Rect;
  /** All of the document that can be scrolled to. */
  paper(): Rect;
  /** How far the document is scrolled, in pixels of the page. */
  readonly scrolled: Point;
  /** What is at this rectangle of the page. */
  here(rect: Rect): Rect;
  /** The rectangle of the page that is here. */
  onPage(rect: Rect): Rect;
  /** Where the sheet begins that lies still in the window, or the other. */
  origin(isStill: boolean): Point;
}

/** More pixels than a document has. */
const ENDLESS = 1e7;

/** @param ahead how far around the window is drawn as well, in pixels */
export function readFrame(document: Document, view: Window, host: Host, sheets: Sheets, ahead: number): Frame {
  const { x, y, width, height, scale } = host.ground();
  const here = (rect: Rect) => ({
    x: (rect.x - x) / scale,
    y: (rect.y - y) / scale,
    width: rect.width / scale,
    height: rect.height / scale,
  });
  const screen = { x: 0, y: 0, width: width / scale, height: height / scale };
  const moving = here(sheets.origin());
  return {
    screen,
    paper: () => reach(document, view, screen, scale, ENDLESS),
    area: ahead > 0 ? reach(document, view, screen, scale, ahead) : screen,
    scrolled: { x: view.scrollX, y: view.scrollY },
    here,
    onPage: (rect) => ({ x: rect.x * scale + x, y: rect.y * scale + y, width: rect.width * scale, height: rect.height * scale }),
    origin: (isStill) => (isStill ? { x: 0, y: 0 } : moving),
  };
}
