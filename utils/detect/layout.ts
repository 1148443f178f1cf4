/** Where an element stands, in CSS pixels from the top left of the page. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The page's geometry, read once; `box` is null for every element where nothing is laid out. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Height of the page in screens; without layout 0. */
  readonly screens: number;
  /** Whether the style sheets that the page asks for are there: not those of a saved page, nor where they failed. */
  readonly styled: boolean;
  box(element: Element): Box | null;
}

const NOWHERE: Layout = { width: 0, height: 0, screens: 0, styled: true, box: () => null };

/** Reads the geometry of a document. Only reads: the page is laid out once, by the first question, and each box is read once. */
export function layoutOf(document: Document): Layout {
  const view = document.defaultView;
  if (!view || !hasLayout(document)) return NOWHERE;
  const { innerWidth: width, innerHeight: height, scrollX, scrollY } = view;
  const whole = Math.max(document.documentElement.scrollHeight, document.body?.scrollHeight ?? 0);
  const boxes = new WeakMap<Element, Box>();
  const read = (element: Element): Box => {
    const rect = element.getBoundingClientRect();
    const box = { left: rect.left + scrollX, top: rect.top + scrollY, width: rect.width, height: rect.height };
    boxes.set(element, box);
    return box;
  };
  const styled = isStyled(document, view);
  return {
    width,
    height,
    screens: height > 0 ? whole / height : 0,
    styled,
    box: (element) => boxes.get(element) ?? read(element),
  };
}

/** Whether the document is laid out; a parsed document or one in a collapsed frame is not. */
function hasLayout(document: Document): boolean {
  return document.defaultView !== null && (document.documentElement?.getBoundingClientRect().width ?? 0) > 0;
}

/** Every style sheet of any size takes away the margin that browsers give a page: where it stands, those that the page asks for did not come. */
function isStyled(document: Document, view: Window): boolean {
  if (!document.body || document.querySelector('link[rel="stylesheet"]') === null) return true;
  const { marginTop, marginLeft } = view.getComputedStyle(document.body);
  return marginTop !== '8px' || marginLeft !== '8px';
}
