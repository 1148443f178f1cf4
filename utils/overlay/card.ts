import type { Detail } from '../model/card';
import { entryOf } from './card-entry';
import { create } from './create';
import { alike } from './entries';
import type { Rect } from './geometry';
import { beside } from './geometry';
import { put } from './put';
import type { Act, Badge, OverlayOptions, OverlayWords } from './types';

/** The small card that says what a badge means, and what can be done about it. One at a time. */
export interface Card {
  show(badges: readonly Badge[], anchor: Rect, screen: Rect): void;
  /** Stays when the pointer or the focus goes elsewhere, until it is hidden. */
  pin(): void;
  /** `gently`: not where it was pinned. */
  hide(gently?: boolean): void;
  readonly shown: boolean;
  readonly pinned: boolean;
  holds(element: Element): boolean;
  /** Does what a button of it is for; false where it is none. */
  press(button: Element): boolean;
  /** Its buttons, in order. */
  buttons(): HTMLButtonElement[];
}

/** How long, in milliseconds, a badge must be looked at before more is asked for than it says. */
const LINGER = 120;

export function createCard(
  document: Document,
  view: Window,
  layer: HTMLElement,
  words: OverlayWords,
  { details, onAct, signal }: Pick<OverlayOptions, 'details' | 'onAct' | 'signal'>,
): Card {
  const card = create(document, 'div', 'card');
  let badges: readonly Badge[] = [];
  let told: readonly Detail[] = [];
  let place: { anchor: Rect; screen: Rect } | null = null;
  /** What came of the last button that was pressed. */
  let said: { readonly conversion: string; readonly text: string } | null = null;
  let pinned = false;
  let timer = 0;
  let acts = new Map<Element, { act: Act; badge: Badge }>();
  card.hidden = true;
  card.role = 'group';
  layer.append(card);
  signal.addEventListener('abort', () => view.clearTimeout(timer));

  return {
    show,
    pin() {
      pinned = !card.hidden;
      card.classList.toggle('pinned', pinned);
      if (pinned) void load();
    },
    hide(gently = false) {
      if (gently && pinned) return;
      view.clearTimeout(timer);
      card.hidden = true;
      pinned = false;
      badges = [];
    },
    get shown() {
      return !card.hidden;
    },
    get pinned() {
      return pinned;
    },
    holds: (element) => card.contains(element),
    press(button) {
      const pressed = acts.get(button);
      if (pressed) void act(pressed.act, pressed.badge);
      return pressed !== undefined;
    },
    buttons: () => [...acts.keys()] as HTMLButtonElement[],
  };

  function show(next: readonly Badge[], anchor: Rect, screen: Rect): void {
    place = { anchor, screen };
    if (card.hidden || !alike(next, badges)) {
      const isOther = next[0]?.ref !== badges[0]?.ref || card.hidden;
      badges = next;
      if (isOther) {
        told = [];
        said = null;
        pinned = false;
        card.classList.remove('pinned');
      }
      render();
      view.clearTimeout(timer);
      timer = view.setTimeout(() => void load(), LINGER);
    }
    settle();
  }

  async function load(): Promise<void> {
    view.clearTimeout(timer);
    if (!details || badges.length === 0) return;
    const asked = badges;
    const answer = await details(asked).catch(() => []);
    if (signal.aborted || card.hidden || asked !== badges) return;
    told = answer;
    render();
    settle();
  }

  async function act(asked: Act, badge: Badge): Promise<void> {
    const answer = (await onAct?.(asked, badge).catch(() => '')) ?? '';
    if (signal.aborted || !badges.some(({ conversion }) => conversion === badge.conversion)) return;
    said = { conversion: badge.conversion, text: answer };
    render();
    settle();
  }

  function render(): void {
    const focused = [...acts.keys()].findIndex((button) => button === (card.getRootNode() as ShadowRoot).activeElement);
    acts = new Map();
    const entries = badges.map((badge) => {
      const detail = told.find(({ conversion }) => conversion === badge.conversion);
      const answer = said?.conversion === badge.conversion ? said.text : '';
      const entry = entryOf(document, badge, { detail, answer }, words, onAct ? actsOf(badge) : []);
      for (const [act, button] of entry.buttons) acts.set(button, { act, badge });
      return entry.element;
    });
    card.replaceChildren(...entries);
    card.ariaLabel = badges.map(({ title }) => title).join(', ');
    card.hidden = badges.length === 0;
    if (focused >= 0) [...(acts.keys() as Iterable<HTMLButtonElement>)][focused]?.focus({ preventScroll: true });
  }

  function settle(): void {
    if (!place || card.hidden) return;
    put(card, beside(place.anchor, { width: card.offsetWidth, height: card.offsetHeight }, place.screen, 6));
  }
}

/** An element is tried where it can be; a page as a whole is tried by using it. */
function actsOf({ ref }: Badge): Act[] {
  return ref === null ? ['panel', 'wrong'] : ['try', 'panel', 'wrong'];
}
