import { create } from './create';
import { outcomes } from './looks';
import { disc } from './mark';
import type { Firing, OverlayWords } from './types';

/** The firings shown at one element, newest last. */
export interface Stack {
  readonly element: HTMLElement;
  readonly empty: boolean;
  add(firing: Firing): void;
}

interface Shown {
  firing: Firing;
  readonly row: HTMLElement;
  timer: number;
}

/** How long a firing stays, in milliseconds. */
const lasts = 2500;
const most = 4;

/** `changed` is called whenever a firing goes by itself. */
export function createStack(
  document: Document,
  view: Window,
  words: OverlayWords,
  signal: AbortSignal,
  changed: () => void,
): Stack {
  const element = create(document, 'div', 'stack');
  let shown: Shown[] = [];
  signal.addEventListener('abort', () => shown.forEach(({ timer }) => void view.clearTimeout(timer)));

  return {
    element,
    get empty() {
      return shown.length === 0;
    },
    add(firing) {
      const pending = shown.find((old) => settles(old.firing, firing));
      const entry = pending ?? { firing, row: create(document, 'div', 'firing'), timer: 0 };
      entry.firing = firing;
      view.clearTimeout(entry.timer);
      entry.timer = view.setTimeout(() => drop(entry), lasts);
      entry.row.replaceChildren(
        disc(document, outcomes[firing.outcome]),
        create(document, 'span', 'text', firing.text),
        create(document, 'span', 'where', firing.where),
        create(document, 'span', 'word', words.outcomes[firing.outcome]),
      );
      if (pending) return;
      element.append(entry.row);
      shown.push(entry);
      for (const oldest of shown.slice(0, -most)) drop(oldest);
    },
  };

  function drop(entry: Shown): void {
    view.clearTimeout(entry.timer);
    entry.row.remove();
    shown = shown.filter((other) => other !== entry);
    changed();
  }
}

/** Whether `next` tells what became of `old`. An event that fires twice is shown twice. */
export function settles(old: Firing, next: Firing): boolean {
  return (
    old.outcome === 'pending' &&
    next.outcome !== 'pending' &&
    old.ref === next.ref &&
    old.text === next.text &&
    old.where === next.where
  );
}
