import { create } from './create';
import type { Rect } from './geometry';
import { createHost, type Host } from './host';

export interface PickerOptions {
  readonly document: Document;
  /** What to do, shown on the page, in the reader's language. */
  readonly hint: string;
  readonly language: string;
  readonly signal: AbortSignal;
  /** What is meant where an element is pointed at: the control around an icon, say. */
  meant(element: Element): Element;
  /** Whether a frame lets a person point at what is in it: it is told there. */
  isOpen(frame: Element): boolean;
  /** The shadow root of an element, closed ones included where whoever asks may see them. */
  shadowOf(element: Element): ShadowRoot | null;
  /** For tests: hands out the closed root. */
  expose?(root: ShadowRoot): void;
}

/** All that a pointer may tell a page: none of it is the page's while somebody picks. */
const POINTING = [
  ...['pointerover', 'pointerout', 'pointermove', 'pointerdown', 'pointerup'],
  ...['mouseover', 'mouseout', 'mousemove', 'mousedown', 'mouseup'],
  ...['touchstart', 'touchmove', 'touchend', 'click', 'auxclick', 'dblclick', 'contextmenu'],
];
/** Of these the browser is kept from doing what it does by itself: following a link, moving the focus, selecting text. */
const DOING: ReadonlySet<string> = new Set(['mousedown', 'click', 'auxclick', 'dblclick', 'contextmenu']);
/** Width of the outline, in CSS pixels: it stands around the element, not on it. */
const LINE = 4;
const SHIELD = { position: 'absolute', inset: '0', 'pointer-events': 'auto', cursor: 'crosshair' };
const HINT = { position: 'absolute', left: '50%', top: '12px', translate: '-50% 0', 'max-width': '90%', padding: '8px 12px' };

/**
 * Lets a person point at an element: what is under the pointer is outlined, a click takes it, Escape takes none. A shield over the page
 * gets all of it, and what reaches the page nonetheless is swallowed at the window. Resolves with null where `signal` aborts.
 */
export function pickElement(options: PickerOptions): Promise<Element | null> {
  const { document, hint, language, signal, expose } = options;
  const view = document.defaultView;
  if (!view || signal.aborted) return Promise.resolve(null);
  const stop = new AbortController();
  const host = createHost(document, view, stop.signal);
  const box = create(document, 'div', 'outline shown');
  const shield = create(document, 'div', 'shield');
  const card = create(document, 'div', 'card', hint);
  dress(shield, SHIELD);
  dress(card, HINT);
  box.style.setProperty('--colour', '#0b57d0');
  box.hidden = true;
  card.role = 'status';
  // The page tells it for its frames.
  card.hidden = view.top !== view;
  host.layer.lang = language;
  host.layer.append(shield, box, card);
  expose?.(host.root);

  return new Promise((resolve) => {
    let target: Element | null = null;
    const done = (element: Element | null) => {
      stop.abort();
      resolve(element);
    };
    signal.addEventListener('abort', () => done(null), { signal: stop.signal });
    const on = (type: string, handle: (event: Event) => void) =>
      view.addEventListener(type, handle, { signal: stop.signal, capture: true, passive: false });
    for (const type of POINTING) {
      on(type, (event) => {
        event.stopImmediatePropagation();
        if (DOING.has(event.type)) event.preventDefault();
        const place = placeOf(event);
        if (!place || !event.isTrusted) return;
        target = leaves(event) ? null : under(place.x, place.y, options);
        // Over a frame the shield opens, so that what is pointed at in there is told there.
        const inFrame = target !== null && options.isOpen(target);
        shield.style.setProperty('pointer-events', inFrame ? 'none' : 'auto');
        if (inFrame) target = null;
        draw(box, target, host);
        if (event.type === 'click' && target) done(target);
      });
    }
    on('keydown', (event) => {
      if (!('key' in event) || event.key !== 'Escape') return;
      event.stopImmediatePropagation();
      event.preventDefault();
      done(null);
    });
    on('scroll', () => draw(box, target, host));
  });
}

/** Where the pointer is; null where an event does not say. */
function placeOf(event: Event): { x: number; y: number } | null {
  const { clientX: x, clientY: y } = event as Partial<MouseEvent>;
  return typeof x === 'number' && typeof y === 'number' ? { x, y } : null;
}

/** Whether the pointer goes out of the document: to another window, into a frame or out of one. */
function leaves(event: Event): boolean {
  const { relatedTarget } = event as Partial<MouseEvent>;
  return (event.type === 'pointerout' || event.type === 'mouseout') && relatedTarget === null;
}

/** The element that people see at a place, however deep in shadow roots. */
function under(x: number, y: number, { document, meant, shadowOf }: PickerOptions): Element | null {
  const pages = document.elementsFromPoint(x, y).find((element) => !isOurs(element));
  if (!pages || pages === document.documentElement || pages === document.body) return null;
  let element = pages;
  for (;;) {
    const root = shadowOf(element);
    const inner = root?.elementsFromPoint(x, y).find((each) => each.getRootNode() === root);
    if (!inner) return meant(element);
    element = inner;
  }
}

/** What we draw hangs beside the body. */
function isOurs({ parentNode, localName, ownerDocument }: Element): boolean {
  return parentNode === ownerDocument.documentElement && localName !== 'body' && localName !== 'head';
}

function draw(box: HTMLElement, target: Element | null, host: Host): void {
  box.hidden = target === null;
  if (!target) return;
  const { x, y, width, height }: Rect = target.getBoundingClientRect();
  const ground = host.ground();
  const by = (length: number) => `${length / ground.scale}px`;
  box.style.transform = `translate(${by(x - ground.x - LINE)}, ${by(y - ground.y - LINE)})`;
  box.style.width = by(width + 2 * LINE);
  box.style.height = by(height + 2 * LINE);
}

function dress(element: HTMLElement, style: { readonly [property: string]: string }): void {
  for (const [property, value] of Object.entries(style)) element.style.setProperty(property, value);
}
