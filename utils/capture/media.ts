import type { Captured } from '../model/signal';
import type { ElementRefs } from './element';
import type { Listening } from './listening';

/** Per cent played that are reported, as the field's players and tags mark them. */
const MARKS = [10, 25, 50, 75, 90, 100];

/** Reports players that start, and how much of them has really played: seeking ahead is not watching. */
export function watchMedia(
  page: Window,
  refs: ElementRefs,
  emit: (signal: Captured) => void,
  id: () => string,
  listening: Listening,
): void {
  const reached = new WeakMap<Element, number>();

  function report(action: 'play' | 'progress', media: HTMLMediaElement, value?: number): void {
    emit({
      kind: 'interaction',
      at: Date.now(),
      id: id(),
      action,
      element: refs.describe(media),
      path: refs.pathOf(media),
      ...(value === undefined ? {} : { value }),
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

  on('playing', (media) => {
    if (reached.has(media)) return;
    reached.set(media, 0);
    report('play', media);
  });
  for (const type of ['timeupdate', 'ended', 'pause']) {
    on(type, (media) => {
      const before = reached.get(media);
      if (before === undefined) return;
      const percent = playedPercent(media);
      // A video's last moments are often not counted as played.
      const rounded = media.ended && percent > 95 ? 100 : percent;
      for (const mark of MARKS) if (mark > before && rounded >= mark) report('progress', media, mark);
      reached.set(media, Math.max(before, rounded));
    });
  }
}

function playedPercent(media: HTMLMediaElement): number {
  if (!Number.isFinite(media.duration) || media.duration <= 0) return 0;
  let seconds = 0;
  for (let index = 0; index < media.played.length; index += 1) seconds += media.played.end(index) - media.played.start(index);
  return Math.min(100, (seconds / media.duration) * 100);
}
