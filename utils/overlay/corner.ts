import { createControl } from './control';
import { create } from './create';
import { alike } from './entries';
import { looks, outcomes } from './looks';
import { disc } from './mark';
import { settles } from './stack';
import type { Badge, Firing, OverlayWords } from './types';

/** The card in a corner of the window: what concerns the page as a whole, and the last events that no element on screen caused. */
export interface Corner {
  badges(list: readonly Badge[]): void;
  fire(firing: Firing): void;
  /** Whether it shows an event as pending that `firing` tells the outcome of. */
  awaits(firing: Firing): boolean;
  /** The badge that a button of it stands for. */
  badgeOf(button: Element): Badge | undefined;
  /** Its buttons on screen, in order. */
  buttons(): HTMLButtonElement[];
  /** Does what a button of it is for; false where it is none. */
  press(button: Element): boolean;
}

const corners = ['corner bottom right', 'corner bottom left', 'corner top left', 'corner top right'];
const most = 5;

export function createCorner(document: Document, layer: HTMLElement, words: OverlayWords, onHide: () => void): Corner {
  const rows = new WeakMap<Element, Badge>();
  let shown: readonly Badge[] = [];
  let events: readonly Firing[] = [];
  let due = false;
  const page = group(words.page);
  const stream = group(words.events);
  const move = createControl(document);
  const fold = createControl(document);
  const hide = createControl(document);
  const name = create(document, 'span', 'name', words.name);
  const bar = create(document, 'div', 'bar', name, move.button, fold.button, hide.button);
  const body = create(document, 'div', 'body', page.element, stream.element);
  const card = create(document, 'section', corners[0] ?? '', bar, body);
  card.hidden = true;
  card.ariaLabel = words.name;
  move.show(words.move, 'move');
  hide.show(words.hide, 'cross');
  folded(false);
  layer.append(card);

  return {
    badges,
    fire,
    awaits: (firing) => events.some((old) => settles(old, firing)),
    badgeOf: (button) => rows.get(button),
    buttons: () => [...card.querySelectorAll('button')].filter((button) => button.checkVisibility()),
    press,
  };

  function badges(list: readonly Badge[]): void {
    if (alike(list, shown)) return;
    shown = list;
    page.list.replaceChildren(...list.map((badge) => create(document, 'li', '', rowOf(badge))));
    page.element.hidden = list.length === 0;
    card.hidden = page.element.hidden && stream.element.hidden;
  }

  function rowOf(badge: Badge): HTMLElement {
    const row = create(
      document,
      'button',
      'row',
      disc(document, looks[badge.state]),
      create(document, 'span', 'text', badge.title),
      create(document, 'span', 'where', badge.stateWord),
    );
    row.type = 'button';
    row.tabIndex = -1;
    row.ariaLabel = `${badge.title}: ${badge.stateWord}. ${badge.reason}`;
    rows.set(row, badge);
    return row;
  }

  function fire(firing: Firing): void {
    const at = events.findIndex((old) => settles(old, firing));
    events = at < 0 ? [...events, firing].slice(-most) : events.map((old, index) => (index === at ? firing : old));
    // Several fire together: they are drawn once.
    if (!due) queueMicrotask(render);
    due = true;
  }

  function render(): void {
    due = false;
    stream.list.replaceChildren(
      ...[...events].reverse().map(({ text, where, outcome }) => {
        const sign = disc(document, outcomes[outcome]);
        sign.role = 'img';
        sign.ariaLabel = words.outcomes[outcome];
        return create(
          document,
          'li',
          'row',
          sign,
          create(document, 'span', 'text', text),
          create(document, 'span', 'where', where),
        );
      }),
    );
    stream.element.hidden = false;
    card.hidden = false;
  }

  function press(button: Element): boolean {
    if (button === fold.button) folded(!body.hidden);
    else if (button === hide.button) onHide();
    else if (button === move.button) card.className = corners[(corners.indexOf(card.className) + 1) % corners.length] ?? '';
    else return false;
    return true;
  }

  function folded(next: boolean): void {
    body.hidden = next;
    fold.show(next ? words.unfold : words.fold, next ? 'up' : 'down');
    fold.button.ariaExpanded = String(!next);
  }

  function group(title: string) {
    const list = create(document, 'ul', 'rows');
    const element = create(document, 'div', 'group', create(document, 'div', 'heading', title), list);
    element.hidden = true;
    return { element, list };
  }
}
