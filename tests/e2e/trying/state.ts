import type { Page } from 'playwright-core';

/** How a page stands, as far as a person would notice. */
export function stateOf(page: Page) {
  return page.evaluate(() => ({
    url: location.href,
    scroll: [...document.querySelectorAll('*')]
      .filter(({ scrollTop, scrollLeft }) => scrollTop > 1 || scrollLeft > 1)
      .map((box) => `${box.localName}.${box.className} ${box.scrollTop} ${box.scrollLeft}`),
    open: [
      ...document.querySelectorAll(
        '[aria-expanded="true"], details[open], dialog[open], [role="tab"][aria-selected="true"], .modal.show',
      ),
    ].map((one) => `${one.localName}#${one.id}.${one.className}`),
    fields: [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')].map(({ value, checked }) => [
      value,
      checked,
    ]),
    media: [...document.querySelectorAll<HTMLMediaElement>('video, audio')].map(({ paused, autoplay, muted, playbackRate }) => [
      paused && !autoplay,
      muted,
      playbackRate,
    ]),
  }));
}
