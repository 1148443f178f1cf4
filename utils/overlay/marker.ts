import { create } from './create';
import type { Outline, Rect, Size } from './geometry';
import { looks } from './looks';
import { mark } from './mark';
import type { Placed, Spot } from './place';
import type { Sheet } from './sheets';
import type { Badge } from './types';

/** The outline and the pill of one element. */
export interface Marker {
  readonly outline: HTMLElement;
  readonly pill: HTMLButtonElement;
  /** Shows these badges, gravest first; without any, the outline alone. */
  dress(badges: readonly Badge[], shown: boolean): void;
  /** Lets the pill be measured, where that is due. Writes only, so that many can be made ready before the first is measured. */
  ready(): void;
  /** Size of the pill with its word. Reads the layout the first time. */
  size(): Size;
  move(outline: Outline, pill: Placed | null): void;
  hide(): void;
  remove(): void;
  /** Puts it on this sheet. */
  lay(sheet: Pick<Sheet, 'outlines' | 'pills'>): void;
  /** One ring that spreads and fades. */
  pulse(colour: string): void;
  /** Where the pill stood last. */
  readonly spot: Spot | undefined;
}

/** Size of a pill that shows its mark alone. */
export const compact: Size = { width: 18, height: 18 };
const others = 3;

export function createMarker(document: Document): Marker {
  const outline = create(document, 'div', 'outline');
  const ring = create(document, 'div', 'ring');
  const pill = create(document, 'button', 'pill');
  let measured: Size | null = null;
  let spot: Spot | undefined;
  pill.type = 'button';
  pill.tabIndex = -1;
  outline.append(ring);
  hide();

  return {
    outline,
    pill,
    dress,
    ready,
    size,
    move,
    hide,
    remove,
    lay({ outlines, pills }) {
      outlines.append(outline);
      pills.append(pill);
    },
    pulse,
    get spot() {
      return spot;
    },
  };

  function dress(badges: readonly Badge[], shown: boolean): void {
    const [first, ...more] = badges;
    const look = first && looks[first.state];
    outline.className = `outline${first ? '' : ' bare'}${shown ? ' shown' : ''}`;
    outline.style.setProperty('--colour', look?.colour ?? '#1b1f24');
    outline.style.borderStyle = look?.line ?? 'solid';
    pill.replaceChildren();
    measured = null;
    if (!first || !look) {
      pill.hidden = true;
      return;
    }
    pill.style.setProperty('--colour', look.colour);
    pill.ariaLabel = badges.map(({ title, stateWord, reason }) => `${title}: ${stateWord}. ${reason}`).join(' ');
    pill.append(create(document, 'span', 'part', mark(document, look.mark), create(document, 'span', 'word', first.stateWord)));
    for (const { state } of more.slice(0, others)) {
      const chip = create(document, 'span', 'part more', mark(document, looks[state].mark));
      chip.style.setProperty('--colour', looks[state].colour);
      pill.append(chip);
    }
    if (more.length > others) pill.append(create(document, 'span', 'part count', `+${more.length - others}`));
  }

  function ready(): void {
    if (measured) return;
    pill.classList.remove('compact');
    pill.hidden = false;
  }

  function size(): Size {
    measured ??= { width: pill.offsetWidth, height: pill.offsetHeight };
    return measured;
  }

  function move(to: Outline, at: Placed | null): void {
    const { cut } = to;
    outline.hidden = false;
    put(outline, to);
    outline.style.width = `${Math.round(to.x + to.width) - Math.round(to.x)}px`;
    outline.style.height = `${Math.round(to.y + to.height) - Math.round(to.y)}px`;
    outline.style.borderWidth = [cut.top, cut.right, cut.bottom, cut.left].map((open) => (open ? '0' : '')).join('')
      ? borders(cut)
      : '';
    pill.hidden = !at;
    if (!at) return;
    spot = { at: at.at, compact: at.compact };
    pill.classList.toggle('compact', at.compact);
    put(pill, at);
  }

  function hide(): void {
    outline.hidden = true;
    pill.hidden = true;
    spot = undefined;
  }

  function remove(): void {
    outline.remove();
    pill.remove();
  }

  function pulse(colour: string): void {
    if (document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    ring.style.setProperty('--colour', colour);
    const frames = [
      { opacity: 1, inset: '-2px' },
      { opacity: 0, inset: '-16px' },
    ];
    ring.animate?.(frames, { duration: 700, easing: 'ease-out' });
  }
}

function borders({ top, right, bottom, left }: Outline['cut']): string {
  return [top, right, bottom, left].map((open) => (open ? '0' : '2px')).join(' ');
}

/** Moves an element of the layer there, to whole pixels. */
export function put(element: HTMLElement, { x, y }: Pick<Rect, 'x' | 'y'>): void {
  element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}
