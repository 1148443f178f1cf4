import { createBudget } from './budget';
import { create } from './create';
import type { Rect } from './geometry';
import { adopt, hostStyle } from './styles';

/** The one node that the overlay puts in the page, with everything else in its closed root. */
export interface Host {
  readonly root: ShadowRoot;
  readonly layer: HTMLElement;
  /** Whether `element` is the node itself, which is all that the page and its events get to see. */
  is(element: unknown): boolean;
  /** The viewport in page coordinates, and how many of them one CSS pixel of the layer is, where the page is zoomed or transformed. */
  ground(): Rect & { readonly scale: number };
  /** Above whatever entered the top layer since. */
  raise(): void;
  show(visible: boolean): void;
}

type View = Window & typeof globalThis;

/** Attaches a host to the document and keeps it there until `signal` aborts. */
export function createHost(document: Document, view: View, signal: AbortSignal): Host {
  const host = create(document, 'div', '');
  const root = host.attachShadow({ mode: 'closed' });
  const layer = create(document, 'section', 'layer');
  const budget = createBudget(() => view.performance.now());
  const watcher = new view.MutationObserver(check);
  let visible = true;
  let timer = 0;

  adopt(root, view);
  root.append(layer);
  attach();
  host.addEventListener('toggle', () => visible && !open() && again(raise), { signal });
  signal.addEventListener('abort', () => {
    watcher.disconnect();
    view.clearTimeout(timer);
    host.remove();
  });

  return { root, layer, is: (element) => element === host, ground, raise, show };

  function attach(): void {
    if (signal.aborted) return;
    watcher.disconnect();
    dress();
    if (!host.isConnected) document.documentElement?.append(host);
    raise();
    watcher.observe(document, { childList: true });
    if (document.documentElement) watcher.observe(document.documentElement, { childList: true });
    watcher.observe(host, { attributes: true });
  }

  function check(records: readonly MutationRecord[]): void {
    if (host.parentNode !== document.documentElement || records.some(({ target }) => target === host)) again(attach);
  }

  function again(act: () => void): void {
    const wait = budget();
    view.clearTimeout(timer);
    if (wait === 0) act();
    else if (wait !== null) timer = view.setTimeout(act, wait);
    else watcher.disconnect();
  }

  function dress(): void {
    for (const name of host.getAttributeNames()) if (name !== 'popover') host.removeAttribute(name);
    host.setAttribute('popover', 'manual');
    for (const [property, value] of hostStyle) host.style.setProperty(property, value, 'important');
  }

  function raise(): void {
    if (!visible || !host.isConnected) return;
    try {
      if (open()) host.hidePopover();
      host.showPopover();
    } catch {
      // No top layer here: the highest z-index has to do.
    }
  }

  function show(next: boolean): void {
    visible = next;
    layer.hidden = !next;
    if (next) raise();
    else if (open()) host.hidePopover();
  }

  function open(): boolean {
    try {
      return host.matches(':popover-open');
    } catch {
      return false;
    }
  }

  function ground(): Rect & { readonly scale: number } {
    const { x, y, width, height } = host.getBoundingClientRect();
    return { x, y, width, height, scale: width / host.offsetWidth || 1 };
  }
}
