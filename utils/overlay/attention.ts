import type { Card } from './card';
import type { Corner } from './corner';
import type { Drawing } from './drawing';
import type { Entries, Entry } from './entries';
import type { Rect } from './geometry';
import type { Badge } from './types';

/** What the pointer or the focus is on, and the card that tells of it. */
export interface Attention {
  over(target: Element): void;
  out(): void;
  /** The pointer moved over something else of the page, where a dialog makes badges deaf. */
  passed(x: number, y: number): void;
  pick(target: Element): void;
  /** Things moved, or say something else. */
  follow(): void;
  close(): void;
  /** Closes the card where it was kept open; false: it was not. */
  back(): boolean;
  /** What can have the focus: the buttons of a card that is kept open, else the badges on screen and then the corner. */
  stops(): HTMLElement[];
}

interface Around {
  readonly view: Window;
  readonly root: ShadowRoot;
  readonly card: Card;
  readonly corner: Corner;
  readonly entries: Entries;
  readonly drawing: Drawing;
  readonly signal: AbortSignal;
}

/** Milliseconds for the pointer to come from a badge to its card. */
const WAY = 250;

export function createAttention({ view, root, card, corner, entries, drawing, signal }: Around): Attention {
  let target: HTMLElement | null = null;
  let timer = 0;
  let deaf = false;
  signal.addEventListener('abort', () => view.clearTimeout(timer));

  return { over, out, passed, pick, follow, close, back, stops };

  function over(element: Element): void {
    if (deaf) return;
    view.clearTimeout(timer);
    if (card.holds(element)) return;
    const button = element.closest('button');
    if (card.pinned && button !== target) return;
    target = button && told(button).length > 0 ? button : null;
    if (target) follow();
    else card.hide(true);
  }

  function out(): void {
    view.clearTimeout(timer);
    timer = view.setTimeout(() => {
      if (card.pinned) return;
      target = null;
      card.hide();
    }, WAY);
  }

  function passed(x: number, y: number): void {
    const entry = drawing.entryAt(x, y);
    if (entry) over(entry.marker.pill);
    else if (target) out();
  }

  function pick(element: Element): void {
    const button = element.closest('button');
    if (!button || corner.press(button)) return;
    if (card.press(button)) return;
    if (told(button).length === 0) return;
    if (card.pinned && button === target) return close();
    close();
    over(button);
    card.pin();
    // By the keyboard: what was opened is where one goes on.
    if (root.activeElement === button) card.buttons()[0]?.focus({ preventScroll: true });
  }

  function follow(): void {
    const box = target && placeOf(target);
    if (!target || !box) return close();
    card.show(told(target), box, drawing.screen);
  }

  function close(): void {
    view.clearTimeout(timer);
    target = null;
    card.hide();
  }

  function back(): boolean {
    const opener = card.pinned ? target : null;
    close();
    if (!opener) return false;
    // Its own card was closed just now.
    deaf = true;
    opener.focus({ preventScroll: true });
    deaf = false;
    return true;
  }

  function stops(): HTMLElement[] {
    if (card.pinned && card.buttons().length > 0) return card.buttons();
    const seen = [...entries].flatMap((entry) => {
      const box = drawing.isInSight(entry) && drawing.pillOf(entry);
      return box ? [{ pill: entry.marker.pill, box }] : [];
    });
    seen.sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
    return [...seen.map(({ pill }) => pill), ...corner.buttons()];
  }

  /** What a button stands for, gravest first. */
  function told(button: Element): readonly Badge[] {
    const badge = corner.badgeOf(button);
    return entries.byPill(button)?.badges ?? (badge ? [badge] : []);
  }

  function placeOf(button: HTMLElement): Rect | null {
    const entry: Entry | undefined = entries.byPill(button);
    if (entry) return besides(drawing.pillOf(entry), drawing.outlineOf(entry), drawing.screen.height);
    return button.isConnected ? drawing.boxOf(button) : null;
  }
}

/** A card leaves its element free, that it can be used; where that is large, only the badge. */
function besides(pill: Rect | null, element: Rect | null, screen: number): Rect | null {
  if (!pill || !element || element.height > screen / 4) return pill;
  const y = Math.min(pill.y, element.y);
  return { ...pill, y, height: Math.max(pill.y + pill.height, element.y + element.height) - y };
}
