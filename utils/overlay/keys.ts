import type { Host } from './host';

/** Where the keys go once the badges have the focus. */
export interface Stops {
  /** What can have the focus now, in the order of the page. */
  stops(): readonly HTMLElement[];
  /** Escape was pressed: closes what is open. False: nothing was, the badges are left. */
  back(): boolean;
}

/** The keyboard's way through the badges. They are no part of the page's tab order: a person enters them, and leaves them again. */
export interface Keys {
  enter(): void;
}

const FORWARD = new Set(['ArrowDown', 'ArrowRight']);
const BACKWARD = new Set(['ArrowUp', 'ArrowLeft']);

/** Nothing that is typed on a badge reaches the page. */
export function createKeys(host: Host, view: Window, signal: AbortSignal, { stops, back }: Stops): Keys {
  const { root } = host;
  let left: HTMLElement | null = null;
  /** The key that brought the focus back is let go on the page. */
  let leaving = '';

  for (const type of ['keydown', 'keyup', 'keypress'] as const) {
    view.addEventListener(
      type,
      (event) => {
        const isLast = type === 'keyup' && event.key === leaving;
        if (type !== 'keypress') leaving = '';
        if (!host.is(event.target) && !isLast) return;
        event.stopImmediatePropagation();
        if (type === 'keydown') pressed(event);
      },
      { signal, capture: true },
    );
  }

  return { enter };

  function enter(): void {
    const { activeElement } = view.document;
    if (!host.is(activeElement)) left = activeElement as HTMLElement | null;
    stops()[0]?.focus({ preventScroll: true });
  }

  function pressed(event: KeyboardEvent): void {
    const { key, shiftKey } = event;
    if (key === 'Escape') {
      if (!back()) leave(key);
    } else if (FORWARD.has(key) || (key === 'Tab' && !shiftKey)) go(1);
    else if (BACKWARD.has(key) || key === 'Tab') go(-1);
    else return;
    event.preventDefault();
  }

  function go(by: 1 | -1): void {
    const list = stops();
    const at = list.indexOf(root.activeElement as HTMLElement);
    list[(at + by + list.length) % list.length]?.focus({ preventScroll: true });
  }

  function leave(key: string): void {
    leaving = key;
    (root.activeElement as HTMLElement | null)?.blur();
    left?.focus?.({ preventScroll: true });
    left = null;
  }
}
