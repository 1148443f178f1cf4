import type { HeldBack } from '../../model/trying';
import { isFile } from '../file';

/** The Navigation API, as far as it is needed; not every browser has it. */
interface NavigateEvent extends Event {
  readonly hashChange: boolean;
  readonly downloadRequest: string | null;
  readonly destination: { readonly url: string; readonly sameDocument: boolean };
}

const TYPES = ['click', 'auxclick', 'submit'] as const;

/**
 * Keeps the page where it is until `signal` aborts, while its own handlers and those of its tags run as ever: what a link or a form does of
 * itself is prevented once all of them have had their turn, and so is a navigation that a script asks for, where the browser lets us.
 * @returns tells what was held back, if anything was
 */
export function holdPage(page: Window, signal: AbortSignal): () => HeldBack | null {
  let held: HeldBack | null = null;
  const { navigation } = page as unknown as { readonly navigation?: EventTarget };

  function end(event: Event): void {
    if (event.defaultPrevented) return;
    const link = event
      .composedPath()
      .find((node): node is HTMLAnchorElement => node instanceof Element && node.matches('a[href], area[href]'));
    if (event.type !== 'submit' && (!link || staysHere(link, page.location) || link.protocol === 'javascript:')) return;
    held ??= event.type === 'submit' || !link ? 'page' : kindOf(link);
    event.preventDefault();
  }

  /**
   * A handler that stops the event keeps it from the window: so the last listener of each node on its way looks whether it ends there. Put
   * there when the event sets out, it comes after all others of its node.
   */
  function follow(event: Event): void {
    for (const node of event.composedPath()) {
      const last = (passed: Event) => {
        if (passed === event && (passed.cancelBubble || node === page)) end(passed);
      };
      node.addEventListener(event.type, last);
      page.setTimeout(() => node.removeEventListener(event.type, last));
    }
  }

  for (const type of TYPES) page.addEventListener(type, follow, { capture: true, signal });
  navigation?.addEventListener(
    'navigate',
    (event) => {
      const { destination, downloadRequest, hashChange } = event as NavigateEvent;
      if (!event.cancelable || hashChange || destination.sameDocument) return;
      held ??= downloadRequest !== null || isFile(destination.url) ? 'file' : 'page';
      event.preventDefault();
    },
    { signal },
  );
  return () => held;
}

function kindOf({ protocol, target, href, download }: HTMLAnchorElement): HeldBack {
  if (protocol !== 'http:' && protocol !== 'https:') return 'protocol';
  if (download || isFile(href)) return 'file';
  return target !== '' && !/^_(?:self|top|parent)$/i.test(target) ? 'tab' : 'page';
}

function staysHere({ href }: HTMLAnchorElement, { href: here }: Location): boolean {
  return href.includes('#') && href.split('#', 1)[0] === here.split('#', 1)[0];
}
