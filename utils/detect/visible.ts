import { parentOf, tagOf } from './tree';

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;
const UNRENDERED = new Set(['script', 'style', 'template', 'noscript', 'head', 'title', 'meta', 'link']);

/**
 * Whether a person could see the element: rendered, larger than a pixel, not off the page, not hidden from assistive technology.
 * Without layout (a parsed document) attributes and inline styles alone decide.
 */
export function visible(element: Element): boolean {
  if (element.getAttribute('type') === 'hidden' || UNRENDERED.has(tagOf(element))) return false;
  if (!hasLayout(element.ownerDocument)) return !hiddenByMarkup(element);
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  return hasBox(element) && !hiddenFromReaders(element);
}

/** Whether the document is laid out; a parsed document or one in a collapsed frame is not. */
export function hasLayout(document: Document): boolean {
  return document.defaultView !== null && (document.documentElement?.getBoundingClientRect().width ?? 0) > 0;
}

function hasBox(element: Element): boolean {
  if (large(element)) return true;
  // A link around floated or positioned content has no size of its own.
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (large(child) || (child.firstElementChild && large(child.firstElementChild))) return true;
  }
  return false;
}

function large(element: Element): boolean {
  const { width, height, right, bottom } = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView;
  return width > 1 && height > 1 && right + (view?.scrollX ?? 0) > 0 && bottom + (view?.scrollY ?? 0) > 0;
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
