/** Where things are scrolled to. */
export interface Scrolled {
  isThere(): boolean;
  /** Goes there, at once. */
  back(): void;
}

/** Where a page is scrolled to, and all in it that may be scrolled to bring an element into sight. */
export function rememberScroll(page: Window, element: Element | null): Scrolled {
  const { scrollX, scrollY } = page;
  const inner = [...around(element)]
    .filter((one) => one.scrollHeight > one.clientHeight || one.scrollWidth > one.clientWidth)
    .filter((one) => one !== page.document.scrollingElement)
    .map((scroller) => ({ scroller, left: scroller.scrollLeft, top: scroller.scrollTop }));
  return {
    isThere: () => Math.abs(page.scrollX - scrollX) <= 1 && Math.abs(page.scrollY - scrollY) <= 1,
    back() {
      for (const { scroller, left, top } of inner) scroller.scrollTo({ left, top, behavior: 'instant' });
      page.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    },
  };
}

function* around(element: Element | null): Generator<Element> {
  for (let at = element && parentOf(element); at; at = parentOf(at)) yield at;
}

function parentOf({ parentNode, parentElement }: Element): Element | null {
  return parentNode instanceof ShadowRoot ? parentNode.host : parentElement;
}
