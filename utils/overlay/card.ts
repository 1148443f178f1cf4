import { create } from './create';
import type { Rect, Size } from './geometry';
import { beside } from './geometry';
import { looks } from './looks';
import { disc } from './mark';
import { put } from './marker';
import type { Badge } from './types';

/** The small card that says what a badge means. One at a time. */
export interface Card {
  show(badges: readonly Badge[], anchor: Rect, viewport: Size): void;
  hide(): void;
  readonly shown: boolean;
}

export function createCard(document: Document, layer: HTMLElement): Card {
  const card = create(document, 'div', 'card');
  // What it says is the accessible name of the badge already.
  card.ariaHidden = 'true';
  card.hidden = true;
  layer.append(card);

  return {
    show(badges, anchor, viewport) {
      card.replaceChildren(...badges.map((badge) => entry(document, badge)));
      card.hidden = badges.length === 0;
      put(card, beside(anchor, { width: card.offsetWidth, height: card.offsetHeight }, viewport, 6));
    },
    hide() {
      card.hidden = true;
    },
    get shown() {
      return !card.hidden;
    },
  };
}

function entry(document: Document, { title, state, stateWord, reason }: Badge): HTMLElement {
  return create(
    document,
    'div',
    'entry',
    create(document, 'div', 'title', title),
    create(document, 'div', 'state', disc(document, looks[state]), stateWord),
    create(document, 'div', 'reason quiet', reason),
  );
}
