import { createAttention } from './attention';
import { createCard } from './card';
import { createCorner } from './corner';
import { createDrawing } from './drawing';
import type { Entry } from './entries';
import { createEntries } from './entries';
import { same, within } from './geometry';
import { createHost } from './host';
import { createIdle } from './idle';
import { createKeys } from './keys';
import { outcomes } from './looks';
import { createLoop } from './loop';
import { createRuler } from './measure';
import { createPointer } from './pointer';
import { createSentinels } from './sentinels';
import { createSheets } from './sheets';
import { createStack } from './stack';
import { createTriggers } from './triggers';
import type { Badge, Firing, Overlay, OverlayOptions } from './types';

/** Milliseconds for which what moved may go on moving. */
const QUIET = 200;
/** An element that is missing is looked for after so many milliseconds, and so often again, each time after twice as many. */
const SOON = 100;
const TRIES = 9;

/**
 * Draws on the page: which element offers a micro-conversion and in which state it is, and what fires, where it fires.
 * One node in the document, nothing else of the page touched; without movement, no work. Never throws for what a page does.
 */
export function createOverlay(options: OverlayOptions): Overlay {
  const { document, elementOf, words, signal, expose } = options;
  const view = document.defaultView;
  if (!view || signal.aborted) return { badges() {}, fire() {}, reveal() {}, toggle() {}, enter() {} };

  const host = createHost(document, view, signal);
  const now = () => view.performance.now();
  host.layer.lang = words.language;
  host.layer.ariaLabel = words.name;
  const sheets = createSheets(document, host);
  const corner = createCorner(document, host.layer, words, () => options.onHide?.());
  const card = createCard(document, view, host.layer, words, options);

  let visible = true;
  let stale = false;
  let modal = false;
  /** Until when more may move than the document is scrolled. */
  let restless = 0;
  /** Something is not drawn yet. */
  let undrawn = false;
  let seeking = 0;
  let redrawing = 0;
  let scrolledAt = Number.NEGATIVE_INFINITY;
  const isScrolling = () => now() - scrolledAt < QUIET;
  const ruler = createRuler(document, view);
  const sentinels = createSentinels(document, view, signal, moved);
  const loop = createLoop(view, signal, step, rest);
  const triggers = createTriggers(document, view, signal, { done, scrolled, pointed, moved, changed, topped }, host.is);
  const entries = createEntries(document, sheets, triggers, elementOf);
  const drawing = createDrawing(document, view, host, sheets, ruler, entries);
  const idle = createIdle(view, signal, () => visible && drawing.further());
  const attention = createAttention({ view, root: host.root, card, corner, entries, drawing, signal });
  const keys = createKeys(host, view, signal, attention);
  createPointer(host, view, signal, { ...attention, passed });
  signal.addEventListener('abort', () => view.clearTimeout(seeking));
  expose?.(host.root);

  return { badges, fire, reveal, toggle, enter };

  function badges(list: readonly Badge[]): void {
    if (signal.aborted) return;
    const redressed = entries.badges(list);
    seek(0);
    corner.badges(list.filter(({ ref, state }) => ref === null && state !== 'absent'));
    if (card.shown) attention.follow();
    if (redressed === 'elements') look();
    if (redressed === 'pills') redraw();
  }

  function fire(firing: Firing): void {
    if (signal.aborted) return;
    const entry = firing.ref === null || corner.awaits(firing) ? null : entries.of(firing.ref);
    if (entry && !entry.element?.isConnected) entries.resolve();
    if (entry && !entry.outline && visible) drawing.draw('few');
    if (!entry || !drawing.isInSight(entry)) {
      corner.fire(firing);
      if (entry) entries.tidy(entry);
      return;
    }
    entry.stack ??= stackFor(entry);
    entry.stack.add(firing);
    entry.dirty = true;
    entry.marker.pulse(outcomes[firing.outcome].colour);
    redraw();
  }

  /** Looks for elements that are not there: what is told of a document may come before its elements have their numbers. */
  function seek(tries: number): void {
    view?.clearTimeout(seeking);
    const { found, missing } = entries.resolve();
    if (found) look();
    if (missing && tries < TRIES) seeking = view?.setTimeout(() => seek(tries + 1), SOON * 2 ** tries) ?? 0;
  }

  function stackFor(entry: Entry) {
    const stack = createStack(document, view as Window, words, signal, () => {
      entry.dirty = true;
      entries.tidy(entry);
      redraw();
    });
    sheets[entry.still ? 'still' : 'gliding'].stacks.append(stack.element);
    return stack;
  }

  function reveal(ref: number | null): void {
    if (signal.aborted) return;
    for (const entry of [...entries]) {
      if (!entry.revealed || entry.ref === ref) continue;
      entry.revealed = false;
      entries.dress(entry);
      entries.tidy(entry);
    }
    kick();
    if (ref === null) return;
    const entry = entries.of(ref);
    entry.revealed = true;
    entries.dress(entry);
    const at = drawing.outlineOf(entry);
    const whole = at && entry.outline && same(within(at, drawing.screen), at) && !Object.values(entry.outline.cut).some(Boolean);
    const still = view?.matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (!whole) entry.element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: still ? 'instant' : 'smooth' });
    entry.marker.pulse('');
  }

  function toggle(next = !visible): void {
    if (signal.aborted || next === visible) return;
    visible = next;
    host.show(visible);
    if (!visible) sentinels.dismiss();
    attention.close();
    changed();
    kick();
  }

  /** More may have moved than the document was scrolled. */
  function unsettle(): void {
    drawing.doubt();
    restless = now() + QUIET;
  }

  function kick(): void {
    unsettle();
    follow();
  }

  /** Draws what has come: what is drawn already is where it was, for all that is known. */
  function look(): void {
    drawing.doubt();
    undrawn = true;
    if (visible) loop.look();
  }

  /** Draws what shows something else by now: nothing has moved. */
  function redraw(): void {
    if (!view || !visible || redrawing) return;
    redrawing = view.requestAnimationFrame(() => {
      redrawing = 0;
      if (!visible || signal.aborted) return;
      drawing.draw('new');
      if (card.shown) attention.follow();
    });
  }

  function follow(): void {
    if (visible) loop.kick();
  }

  function scrolled(): void {
    scrolledAt = now();
    drawing.doubt();
    loop.attend();
    follow();
  }

  function done(): void {
    loop.attend();
    kick();
  }

  function pointed(): void {
    loop.attend();
    if (caughtUp()) moved();
  }

  function moved(): void {
    unsettle();
    if (visible && loop.stir()) triggers.pause();
  }

  /** What was missed may have moved something; and something may be moving still. */
  function caughtUp(): boolean {
    if (!triggers.resume()) return false;
    unsettle();
    stale = true;
    return true;
  }

  function changed(): void {
    stale = true;
    moved();
  }

  function topped(): void {
    host.raise();
    modal = document.querySelector(':modal') !== null;
    changed();
    kick();
  }

  function step(): boolean {
    const wasPaused = caughtUp();
    idle.stop();
    if (!visible) return false;
    sentinels.dismiss();
    if (stale) {
      stale = false;
      ruler.forget();
      entries.resolve();
    }
    const glided = undrawn || now() <= restless ? false : drawing.glide();
    undrawn = false;
    let moved = glided === false ? drawing.draw('few', isScrolling()) : glided === true;
    if (glided === null && drawing.ask()) moved = drawing.draw('few', isScrolling());
    if (moved && card.shown) attention.follow();
    return moved || wasPaused;
  }

  function rest(): void {
    if (!visible) return;
    drawing.draw('all');
    sentinels.post(drawing.places(), host.ground());
    idle.start();
  }

  function enter(): void {
    if (signal.aborted) return;
    toggle(true);
    drawing.draw('all');
    keys.enter();
  }

  /** A modal dialog makes all but itself inert, badges too: they are found by where they are. */
  function passed(x: number, y: number): void {
    if (!modal) return;
    modal = document.querySelector(':modal') !== null;
    if (modal) attention.passed(x, y);
  }
}
