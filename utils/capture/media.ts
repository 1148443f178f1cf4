import type { Captured } from '../model/signal';
import type { ElementRefs } from './element';
import type { Listening } from './listening';

/** Per cent played that are reported, as the field's players and tags mark them. */
const MARKS = [10, 25, 50, 75, 90, 100];
/** How long after a press, in milliseconds, what begins to play was asked for: on the player itself, and elsewhere. */
const ASKED = { here: 5_000, elsewhere: 1_500 } as const;
/** How far around a player what belongs to it stands: its cover, its button. */
const AROUND = 3;

interface Played {
  /** Somebody asked for it; until then it plays by itself. */
  asked: boolean;
  /** Whether it was told that it plays, and how it was told. */
  told: 'no' | 'unasked' | 'asked';
  percent: number;
}

/**
 * Reports players that start, and how much of them has really played: seeking ahead is not watching. A player was started by a person if
 * something was pressed shortly before: on the player itself, or anywhere where it plays with sound, as what opens in a layer does. What
 * begins without is marked, until it is pressed or given its sound.
 */
export function watchMedia(
  page: Window,
  refs: ElementRefs,
  emit: (signal: Captured) => void,
  id: () => string,
  listening: Listening,
): void {
  const known = new WeakMap<Element, Played>();
  let press: { readonly at: number; readonly path: readonly EventTarget[] } | null = null;
  /** When anything that a person did was last heard, by the clock of the page. */
  let heard = Number.NEGATIVE_INFINITY;

  function report(action: 'play' | 'progress', media: HTMLMediaElement, asked: boolean, value?: number): void {
    emit({
      kind: 'interaction',
      at: Date.now(),
      id: id(),
      action,
      element: refs.describe(media),
      path: refs.pathOf(media),
      ...(value === undefined ? {} : { value }),
      ...(asked ? {} : { unasked: true }),
    });
  }

  function on(type: string, handle: (media: HTMLMediaElement) => void): void {
    listening.on(
      page,
      type,
      (event) => {
        const target = event.composedPath()[0];
        if (event.isTrusted && target instanceof HTMLMediaElement) handle(target);
      },
      { capture: true },
    );
  }

  for (const type of ['pointerdown', 'mousedown', 'keydown', 'touchend']) {
    listening.on(
      page,
      type,
      (event) => {
        if (event.isTrusted) heard = performance.now();
        if (!event.isTrusted || (event instanceof KeyboardEvent && !/^(?:Enter| |k)$/.test(event.key))) return;
        press = { at: performance.now(), path: event.composedPath() };
      },
      { capture: true, passive: true },
    );
  }

  /** Firefox lets nobody hear what is pressed on the controls that it draws itself; that something was, it says. */
  function isPressedUnheard(media: HTMLMediaElement): boolean {
    const active = page.navigator.userActivation?.isActive === true;
    return media.controls && active && performance.now() - heard > ASKED.here;
  }

  function isAsked(media: HTMLMediaElement): boolean {
    if (listening.trying.going() || isPressedUnheard(media)) return true;
    if (!press) return false;
    const { at, path } = press;
    const ago = performance.now() - at;
    if (ago <= ASKED.here && partsOf(media).some((part) => path.includes(part))) return true;
    return ago <= ASKED.elsewhere && !media.muted;
  }

  function playedOf(media: HTMLMediaElement): Played {
    const played = known.get(media) ?? { asked: false, told: 'no', percent: 0 };
    known.set(media, played);
    played.asked ||= isAsked(media);
    return played;
  }

  function start(media: HTMLMediaElement): void {
    const played = playedOf(media);
    const told = played.asked ? 'asked' : 'unasked';
    if (played.told === 'asked' || played.told === told) return;
    played.told = told;
    report('play', media, played.asked);
  }

  // Whether somebody asked for it is known when it is told to play: loading may take long after that.
  on('play', playedOf);
  on('playing', start);
  on('volumechange', (media) => {
    if (!media.paused && !media.muted && known.has(media)) start(media);
  });
  // The same player with another film.
  on('emptied', (media) => known.delete(media));
  for (const type of ['timeupdate', 'ended', 'pause']) {
    on(type, (media) => {
      const before = known.get(media);
      if (before === undefined || before.told === 'no') return;
      const percent = playedPercent(media);
      // A video's last moments are often not counted as played.
      const rounded = media.ended && percent > 95 ? 100 : percent;
      for (const mark of MARKS) if (mark > before.percent && rounded >= mark) report('progress', media, before.asked, mark);
      before.percent = Math.max(before.percent, rounded);
    });
  }
}

/** The player, and the boxes around it that hold nothing but it. */
function partsOf(media: Element): Element[] {
  const parts = [media];
  for (let at = media.parentElement, up = 0; at && up < AROUND && at.localName !== 'body'; at = at.parentElement, up++) {
    if (at.querySelectorAll('video, audio, iframe').length > 1 || at.matches('main, section, article')) break;
    parts.push(at);
  }
  return parts;
}

function playedPercent(media: HTMLMediaElement): number {
  if (!Number.isFinite(media.duration) || media.duration <= 0) return 0;
  let seconds = 0;
  for (let index = 0; index < media.played.length; index += 1) seconds += media.played.end(index) - media.played.start(index);
  return Math.min(100, (seconds / media.duration) * 100);
}
