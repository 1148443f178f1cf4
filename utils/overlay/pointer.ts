import type { Host } from './host';

/** What a pointer or the focus is on: an element of the overlay's own root. */
export interface Pointed {
  over(element: Element): void;
  out(): void;
  /** Whatever was told of it is not wanted any more. */
  close(): void;
  pick(element: Element): void;
  /** The pointer moved over something else of the page. */
  passed(x: number, y: number): void;
}

const pressed = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'auxclick',
  'dblclick',
  'contextmenu',
];
const hovered = ['pointerover', 'pointerout', 'mouseover', 'mouseout', 'focusin', 'focusout'];

/**
 * Listens to the badges, and keeps what happens on them from the page: it must not close its menus, nor count a click, because of us.
 * A press takes the focus from nobody.
 */
export function createPointer(host: Host, view: Window, signal: AbortSignal, pointed: Pointed): void {
  const { root } = host;
  const stop = (event: Event) => event.stopPropagation();

  // First of all at the window: listeners of the page further down never hear of it.
  for (const type of pressed) {
    view.addEventListener(type, (event) => host.is(event.target) && swallow(event), { signal, capture: true, passive: false });
  }
  view.addEventListener('click', (event) => host.is(event.target) && click(event), { signal, capture: true });
  view.addEventListener('keydown', (event) => event.key === 'Escape' && pointed.close(), { signal, capture: true });
  view.addEventListener('pointermove', (event) => !host.is(event.target) && pointed.passed(event.clientX, event.clientY), {
    signal,
    capture: true,
    passive: true,
  });
  for (const type of hovered) root.addEventListener(type, stop, { signal });
  root.addEventListener('click', stop, { signal });
  for (const type of ['pointerover', 'focusin'])
    root.addEventListener(type, ({ target }) => pointed.over(target as Element), { signal });
  for (const type of ['pointerout', 'focusout']) root.addEventListener(type, () => pointed.out(), { signal });
  root.addEventListener('click', ({ target }) => pointed.pick(target as Element), { signal });

  function swallow(event: Event): void {
    event.stopImmediatePropagation();
    if (event.type === 'mousedown' || event.type === 'contextmenu') event.preventDefault();
  }

  function click(event: MouseEvent): void {
    // Pressed by a key: there is no place to look up. By a screen reader that moves no focus: the badge itself will hear of it.
    if (event.detail === 0 && !root.activeElement) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    const hit = event.detail === 0 ? root.activeElement : root.elementFromPoint(event.clientX, event.clientY);
    if (hit) pointed.pick(hit);
  }
}
