import type { World } from './world';

/** What of a page could not be put back as it was. */
export type Unrestored = 'url' | 'opened' | 'dialog' | 'media' | 'field' | 'scroll';

/** Before anything was done, and before the last thing was. */
export type Moment = 'start' | 'step';

/** Remembers how the page stands, in our own world of it. */
export function remember(world: World, moment: Moment): Promise<void> {
  return world.run(keep, moment);
}

/**
 * Puts back what a script can put back without telling the page: fields, players, scrolled boxes. `moved` where it was to be done, which a
 * wheel that still rolls or a page that scrolls by itself may undo.
 */
export function restore(world: World): Promise<Restored> {
  return world.run(putBack);
}

export interface Restored {
  readonly moved: boolean;
  /** What is otherwise than it was, even now. */
  readonly wrong: readonly Unrestored[];
}

/** What is open now and was not: how it may be closed, innermost first. */
export function openedSince(world: World, moment: Moment): Promise<Opened[]> {
  return world.run(findOpened, moment);
}

/** Something that is otherwise than it was: pressed at `x`, `y` it would be as before. */
export interface Opened {
  readonly what: 'dialog' | 'toggle';
  readonly x: number;
  readonly y: number;
}

interface Kept {
  mikroskopMemory?: { [moment in Moment]?: Memory };
}

interface Memory {
  readonly scroll: readonly (readonly [Element, number, number])[];
  readonly fields: readonly (readonly [HTMLInputElement, string, boolean])[];
  readonly media: readonly (readonly [HTMLMediaElement, boolean, number, boolean, number])[];
  readonly toggles: readonly (readonly [Element, boolean])[];
  readonly dialogs: readonly Element[];
}

function keep(moment: Moment): void {
  const all = <T extends Element>(css: string) => [...document.querySelectorAll<T>(css)];
  const shown = (element: Element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden';
  const boxes = all('*').filter(({ scrollHeight, clientHeight, scrollWidth, clientWidth, scrollTop, scrollLeft }) => {
    return scrollTop !== 0 || scrollLeft !== 0 || scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1;
  });
  const root = document.scrollingElement ?? document.documentElement;
  const is = (element: Element) =>
    element instanceof HTMLDetailsElement
      ? element.open
      : (element.getAttribute('aria-expanded') ?? element.getAttribute('aria-selected')) === 'true';
  const kept = globalThis as Kept;
  kept.mikroskopMemory ??= {};
  kept.mikroskopMemory[moment] = {
    scroll: [...new Set([...boxes, root])].map((box) => [box, box.scrollTop, box.scrollLeft] as const),
    fields: all<HTMLInputElement>('input, select, textarea').map((field) => [field, field.value, field.checked] as const),
    media: all<HTMLMediaElement>('video, audio').map(
      (one) => [one, one.paused, one.currentTime, one.muted, one.playbackRate] as const,
    ),
    toggles: all('[aria-expanded], details, [role="tab"]').map((one) => [one, is(one)] as const),
    dialogs: all('dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"]').filter(shown),
  };
}

function putBack(): Restored {
  const memory = (globalThis as Kept).mikroskopMemory?.start;
  if (!memory) return { moved: false, wrong: [] };
  const wrong = new Set<Unrestored>();
  let moved = false;
  for (const [field, value, checked] of memory.fields) {
    if (!field.isConnected || field.type === 'file') continue;
    if (field.value !== value) field.value = value;
    if (field.checked !== checked) field.checked = checked;
    if (field.value !== value) wrong.add('field');
  }
  for (const [player, paused, time, muted, rate] of memory.media) {
    if (!player.isConnected) continue;
    if (paused && !player.paused) player.pause();
    if (paused && player.currentTime !== time) player.currentTime = time;
    if (player.muted !== muted) player.muted = muted;
    if (player.playbackRate !== rate) player.playbackRate = rate;
    if (paused !== player.paused && paused) wrong.add('media');
  }
  if (document.activeElement instanceof HTMLElement && document.activeElement !== document.body) document.activeElement.blur();
  for (const [box, top, left] of memory.scroll) {
    if (!box.isConnected || (box.scrollTop === top && box.scrollLeft === left)) continue;
    moved = true;
    box.scrollTo({ top, left, behavior: 'instant' });
    if (Math.abs(box.scrollTop - top) > 1) wrong.add('scroll');
  }
  return { moved, wrong: [...wrong] };
}

function findOpened(moment: Moment): Opened[] {
  const memory = (globalThis as Kept).mikroskopMemory?.[moment];
  if (!memory) return [];
  const shown = (element: Element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden';
  const at = (element: Element, what: Opened['what']): Opened => {
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { x, y, width, height } = element.getBoundingClientRect();
    return { what, x: x + width / 2, y: y + height / 2 };
  };
  const dialogs = [...document.querySelectorAll('dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"]')]
    .filter((one) => shown(one) && !memory.dialogs.includes(one))
    .map((dialog) => {
      const close = dialog.querySelector(
        '[data-bs-dismiss], [data-dismiss], [aria-label*="close" i], .btn-close, .close, [class*="close" i]',
      );
      return at(close && shown(close) ? close : dialog, 'dialog');
    });
  const toggles = memory.toggles.flatMap(([element, was]) => {
    if (!element.isConnected) return [];
    const is =
      element instanceof HTMLDetailsElement
        ? element.open
        : (element.getAttribute('aria-expanded') ?? element.getAttribute('aria-selected')) === 'true';
    const tab = element.getAttribute('role') === 'tab';
    // A tab is put back by pressing the one that was open; anything else by pressing it again.
    if (is === was || (tab && is)) return [];
    const handle = element instanceof HTMLDetailsElement ? (element.querySelector('summary') ?? element) : element;
    return shown(handle) ? [at(handle, 'toggle')] : [];
  });
  return [...dialogs, ...toggles];
}
