import { create } from './create';
import type { Outline, Size } from './geometry';
import { looks } from './looks';
import { mark } from './mark';
import type { Placed, Spot } from './place';
import { put } from './put';
import type { Band } from './sheets';
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
  /** Shows it there on its sheet. */
  move(outline: Outline, pill: Placed | null): void;
  hide(): void;
  remove(): void;
  /** Puts it on a part of a sheet. */
  lay(band: Band): void;
  /** One ring that spreads and fades. */
  pulse(colour: string): void;
  /** Where the pill stood last. */
  readonly spot: Spot | undefined;
}

/** Size of a pill that shows its mark alone. */
export const compact: Size = { width: 18, height: 18 };
const others = 3;

/** @param sizes of pills by what they show, which are the same everywhere */
export function createMarker(document: Document, sizes: Map<string, Size>): Marker {
  const outline = create(document, 'div', 'outline');
  const ring = create(document, 'div', 'ring');
  const pill = create(document, 'button', 'pill');
  /** What the pill shows. */
  let face = '';
  /** Size and borders of the outline, as they were written last. */
  let form = '';
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
    face = badges.map(({ state, stateWord }) => `${state} ${stateWord}`).join('\n');
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
    if (sizes.has(face)) return;
    pill.classList.remove('compact');
    pill.hidden = false;
  }

  function size(): Size {
    const known = sizes.get(face) ?? { width: pill.offsetWidth, height: pill.offsetHeight };
    // Of what is not rendered at the moment nothing is known.
    if (known.width > 0) sizes.set(face, known);
    return known;
  }

  function move(to: Outline, at: Placed | null): void {
    put(outline, to);
    outline.hidden = false;
    const width = Math.round(to.x + to.width) - Math.round(to.x);
    const height = Math.round(to.y + to.height) - Math.round(to.y);
    const border = Object.values(to.cut).some(Boolean) ? borders(to.cut) : '';
    const next = `${width} ${height} ${border}`;
    if (next !== form) {
      form = next;
      outline.style.width = `${width}px`;
      outline.style.height = `${height}px`;
      outline.style.borderWidth = border;
    }
    if (!at) {
      pill.hidden = true;
      return;
    }
    spot = { at: at.at, compact: at.compact };
    pill.classList.toggle('compact', at.compact);
    put(pill, at);
    pill.hidden = false;
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
    // It spreads around the outline, which has a position of its own only for as long.
    outline.style.position = 'relative';
    ring.style.display = 'block';
    const pulsed = ring.animate?.(frames, { duration: 700, easing: 'ease-out' });
    if (pulsed) pulsed.onfinish = end;
    else end();
  }

  function end(): void {
    outline.style.removeProperty('position');
    ring.style.removeProperty('display');
  }
}

function borders({ top, right, bottom, left }: Outline['cut']): string {
  return [top, right, bottom, left].map((open) => (open ? '0' : '2px')).join(' ');
}
