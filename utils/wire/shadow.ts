import { browser } from 'wxt/browser';

/** Elements other than custom ones that may have a shadow root, as the DOM standard lists them. */
const HOSTS = /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/**
 * The shadow root of an element, closed ones included: `dom.openOrClosedShadowRoot` in Chrome, a property of elements in Firefox; both
 * for extensions only. Of plain elements only empty ones are asked, for a page has thousands of them.
 */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  const { localName } = element;
  if (!localName.includes('-') && (element.firstChild !== null || !HOSTS.test(localName))) return null;
  try {
    const own = (element as { readonly openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
    if (own !== undefined) return own;
    return element instanceof HTMLElement ? (browser.dom?.openOrClosedShadowRoot(element) ?? null) : null;
  } catch {
    return null;
  }
}
