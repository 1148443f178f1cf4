import { flatParent } from './flat';
import type { Rect } from './geometry';

type View = Window & typeof globalThis;

/** An element that cuts off what overflows it, and in which directions. */
interface Clipper {
  readonly element: Element;
  readonly x: boolean;
  readonly y: boolean;
}

/** Reads where elements are. Answers of one pass are kept until `next`; what clips what, until `forget`. */
export interface Ruler {
  /** The box of an element, whether it can be seen or not; null where it has none. */
  box(element: Element): Rect | null;
  /** Whether it is rendered, and not see-through. */
  isShown(element: Element): boolean;
  /** What cuts off parts of the element. */
  clips(element: Element): Rect[];
  /** Whether it, or what it stands in, keeps its place in the window when the document is scrolled. */
  isStill(element: Element): boolean;
  next(): void;
  forget(): void;
}

const endless = 1e7;

export function createRuler(document: Document, view: View): Ruler {
  let boxes = new Map<Element, Rect>();
  let chains = new WeakMap<Element, Clipper[]>();
  let stills = new WeakMap<Element, boolean>();
  let styles = new Map<Element, CSSStyleDeclaration>();

  return {
    box: (element) => rectOf(element, (one) => shown(one, styleOf)),
    isShown: (element) => shown(element, styleOf),
    clips,
    isStill(element) {
      const known = stills.get(element) ?? standsStill(element);
      stills.set(element, known);
      return known;
    },
    next() {
      boxes = new Map();
      styles = new Map();
    },
    forget() {
      chains = new WeakMap();
      stills = new WeakMap();
    },
  };

  function standsStill(element: Element): boolean {
    for (let at: Element | null = element; at; at = flatParent(at)) {
      const { position } = styleOf(at);
      if (position === 'fixed' || position === 'sticky' || at.matches(':modal, :popover-open')) return true;
    }
    return false;
  }

  function clips(element: Element): Rect[] {
    const chain = chains.get(element) ?? clippers(element);
    chains.set(element, chain);
    return chain.map(({ element: clipper, x, y }) => {
      const box = boxes.get(clipper) ?? clipper.getBoundingClientRect();
      boxes.set(clipper, box);
      return {
        x: x ? box.x : -endless,
        y: y ? box.y : -endless,
        width: x ? box.width : 2 * endless,
        height: y ? box.height : 2 * endless,
      };
    });
  }

  function clippers(element: Element): Clipper[] {
    const found: Clipper[] = [];
    let position = styleOf(element).position;
    for (let at = flatParent(element); at && at !== document.documentElement; at = flatParent(at)) {
      const style = styleOf(at);
      if (style.display === 'contents') continue;
      const contains = containsAll(style);
      // What overflows is cut only by boxes between an element and the block that it is placed in.
      if (position === 'fixed' && !contains) continue;
      if (position === 'absolute' && style.position === 'static' && !contains) continue;
      position = style.position;
      const whole = /paint|strict|content/.test(style.contain) || style.clipPath !== 'none';
      const x = whole || style.overflowX !== 'visible';
      const y = whole || style.overflowY !== 'visible';
      if ((x || y) && style.display !== 'inline' && !scrollsForTheViewport(at)) found.push({ element: at, x, y });
    }
    return found;
  }

  /** The body's overflow is the viewport's, unless the root element has one of its own. */
  function scrollsForTheViewport(element: Element): boolean {
    return element === document.body && styleOf(document.documentElement).overflowX === 'visible';
  }

  function styleOf(element: Element): CSSStyleDeclaration {
    const style = styles.get(element) ?? view.getComputedStyle(element);
    styles.set(element, style);
    return style;
  }
}

function containsAll(style: CSSStyleDeclaration): boolean {
  return (
    style.transform !== 'none' ||
    style.filter !== 'none' ||
    style.perspective !== 'none' ||
    (style.translate ?? 'none') !== 'none' ||
    (style.scale ?? 'none') !== 'none' ||
    (style.rotate ?? 'none') !== 'none' ||
    (style.backdropFilter ?? 'none') !== 'none' ||
    /paint|layout|strict|content/.test(style.contain) ||
    /transform|filter|perspective/.test(style.willChange)
  );
}

/** What has no box of its own (`display: contents`) is shown where it stands. */
function shown(element: Element, styleOf: (element: Element) => CSSStyleDeclaration): boolean {
  if (!element.isConnected) return false;
  const seen = element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: false });
  if (seen !== false) return true;
  const around = flatParent(element);
  return around !== null && styleOf(element).display === 'contents' && shown(around, styleOf);
}

/** An element without a box of its own (`display: contents`, floats only) is where its content is. */
function rectOf(element: Element, isShown: (element: Element) => boolean): Rect | null {
  const own = element.getBoundingClientRect();
  if (own.width > 0 && own.height > 0) return own;
  if (!isShown(element)) return null;
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  const inner = range.getBoundingClientRect();
  return inner.width > 0 && inner.height > 0 ? inner : null;
}
