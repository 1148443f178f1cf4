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
  /**
   * Takes a part of the layer out of it and puts it right beneath, where the browser lays it out from the origin of the document instead of
   * that of the window: placed absolutely, it goes with the document when that is scrolled, and no script has to move it.
   */
  sink(part: HTMLElement): void;
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
  const sunk: HTMLElement[] = [];
  let visible = true;
  let timer = 0;

  adopt(root, view);
  root.append(layer);
  attach();
  host.addEventListener('toggle', () => visible && !isOpen(host) && again(raise), { signal });
  signal.addEventListener('abort', () => {
    watcher.disconnect();
    view.clearTimeout(timer);
    host.remove();
  });

  return { root, layer, is: (element) => element === host, ground, sink, raise, show };

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
    for (const part of [...sunk, host]) {
      try {
        if (isOpen(part)) part.hidePopover();
        part.showPopover();
      } catch {
        // No top layer here: the highest z-index has to do, and what was to be sunk stays in the layer.
      }
    }
  }

  function sink(part: HTMLElement): void {
    part.setAttribute('popover', 'manual');
    sunk.push(part);
    raise();
  }

  function show(next: boolean): void {
    visible = next;
    layer.hidden = !next;
    if (next) raise();
    else for (const part of [host, ...sunk]) if (isOpen(part)) part.hidePopover();
  }

  function ground(): Rect & { readonly scale: number } {
    const { x, y, width, height } = host.getBoundingClientRect();
    return { x, y, width, height, scale: width / host.offsetWidth || 1 };
  }
}

function isOpen(part: HTMLElement): boolean {
  try {
    return part.matches(':popover-open');
  } catch {
    return false;
  }
}
