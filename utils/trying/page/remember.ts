import { pause } from './gestures';
import type { Scrolled } from './scroll';

const OPENABLE = '[aria-expanded], details, dialog, [role="dialog"], [aria-modal="true"]';
const CLOSES =
  '[data-bs-dismiss], [data-dismiss], .btn-close, .close, [aria-label*="close" i], [aria-label*="bezár" i], [aria-label*="zamknij" i], [aria-label*="schließen" i]';
/** Milliseconds that going back in the history, or closing something, may take. */
const SOON = 400;
const MOST_LOOKS = 8;

/** How a page stands: where it was scrolled to, its address, what is open. The answer brings it back there. */
export function rememberPage(page: Window, scrolled: Scrolled): () => Promise<void> {
  const { document, history, location } = page;
  const { href } = location;
  const { length } = history;
  const { activeElement } = document;
  const open = openIn(document);

  return async () => {
    if (close(document, open)) await pause(page, SOON);
    if (location.href !== href) {
      if (history.length > length) history.back();
      else history.replaceState(history.state, '', href);
      await pause(page, SOON);
    }
    if (document.activeElement !== activeElement && activeElement instanceof HTMLElement && activeElement.isConnected)
      activeElement.focus({ preventScroll: true });
    // A page may go on scrolling by itself, as after a press that led further down.
    for (let look = 0, still = 0; look < MOST_LOOKS && still < 2; look += 1) {
      if (look > 0) await pause(page, SOON);
      still = scrolled.isThere() ? still + 1 : 0;
      scrolled.back();
    }
  };
}

function openIn(document: Document): ReadonlySet<Element> {
  return new Set([...document.querySelectorAll(OPENABLE)].filter(isOpen));
}

function isOpen(element: Element): boolean {
  if (element.hasAttribute('aria-expanded')) return element.getAttribute('aria-expanded') === 'true';
  if (element.matches('details, dialog')) return element.hasAttribute('open');
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

/** Closes what was closed before, as the page closes it where that is known. Says whether anything was to be closed. */
function close(document: Document, before: ReadonlySet<Element>): boolean {
  const opened = [...openIn(document)].filter((element) => !before.has(element));
  for (const element of opened) {
    if (!isOpen(element)) continue;
    if (element.hasAttribute('aria-expanded')) (element as HTMLElement).click?.();
    else if (element.localName === 'details') element.removeAttribute('open');
    else if (element.localName === 'dialog') (element as HTMLDialogElement).close();
    else element.querySelector<HTMLElement>(CLOSES)?.click();
  }
  return opened.length > 0;
}
