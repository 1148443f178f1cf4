import { type Box, type Layout, layoutOf } from './layout';
import { parentOf, tagOf } from './tree';

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;
const UNRENDERED = new Set(['script', 'style', 'template', 'noscript', 'head', 'title', 'meta', 'link']);

/**
 * Whether a person could see the element: rendered, larger than a pixel, not off the page, not hidden from assistive technology.
 * Without layout (a parsed document) attributes and inline styles alone decide. `layout` saves reading the geometry again.
 */
export function visible(element: Element, layout: Layout = layoutOf(element.ownerDocument)): boolean {
  if (element.getAttribute('type') === 'hidden' || UNRENDERED.has(tagOf(element))) return false;
  if (layout.height === 0) return !hiddenByMarkup(element);
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  return (hasBox(element, layout) || awaitsPicture(element) || awaitsStyle(element, layout)) && !hiddenFromReaders(element);
}

function hasBox(element: Element, layout: Layout): boolean {
  if (large(layout.box(element))) return true;
  // A link around floated or positioned content has no size of its own.
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (large(layout.box(child)) || (child.firstElementChild && large(layout.box(child.firstElementChild)))) return true;
  }
  return false;
}

/** A link around a picture that has not come yet (lazy, or failed) has no size so far. */
function awaitsPicture(element: Element): boolean {
  if (!element.matches('a[href], button, img[onclick]')) return false;
  const picture = element.matches('img') ? (element as HTMLImageElement) : element.querySelector('img');
  return (
    picture !== null && picture.naturalWidth === 0 && picture.checkVisibility({ visibilityProperty: true }) && !isPixel(picture)
  );
}

function isPixel(picture: Element): boolean {
  return [picture.getAttribute('width'), picture.getAttribute('height')].some((side) => side === '0' || side === '1');
}

/** Where a page's styles did not come, icons that they draw have no size: an empty link to somewhere is one. */
function awaitsStyle(element: Element, layout: Layout): boolean {
  return !layout.styled && element.matches('a[href]:not([href^="#"])') && (element.textContent ?? '').trim() === '';
}

function large(box: Box | null): boolean {
  return box !== null && box.width > 1 && box.height > 1 && box.left + box.width > 0 && box.top + box.height > 0;
}

function hiddenFromReaders(element: Element): boolean {
  for (let at: Element | null = element; at; ) {
    if (at.closest('[aria-hidden="true"]')) return true;
    const root = at.getRootNode();
    at = 'host' in root ? (root as ShadowRoot).host : null;
  }
  return false;
}

function hiddenByMarkup(element: Element): boolean {
  let inside: Element | null = null;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (at.hasAttribute('hidden') || at.getAttribute('aria-hidden') === 'true') return true;
    if (HIDING_STYLE.test(at.getAttribute('style') ?? '')) return true;
    const tag = tagOf(at);
    if (UNRENDERED.has(tag)) return true;
    if (tag === 'dialog' && !at.hasAttribute('open')) return true;
    if (tag === 'details' && inside && !at.hasAttribute('open') && tagOf(inside) !== 'summary') return true;
    inside = at;
  }
  return false;
}
