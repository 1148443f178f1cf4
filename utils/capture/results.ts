import type { Captured, ResultSignal } from '../model/signal';
import { keptCart, showsCart } from './cart-state';
import type { Listening } from './listening';
import { readMessage } from './message';

type Sign = ResultSignal['sign'];

/** Watches what a page makes of what somebody did to it. */
export interface Results {
  /** From now on, for some seconds: what follows is told under the interaction's id. */
  watch(interaction: string, action: 'submit' | 'click', target: Element): void;
}

interface Watch {
  readonly of: string;
  readonly action: 'submit' | 'click';
  readonly target: Element;
  readonly form: HTMLFormElement | null;
  /** How many fields were filled in. */
  readonly filled: number;
  readonly cart: number;
  readonly since: number;
  /** What stood in and around the form: in sight, and out of it. What was in sight is no news when it changes its looks. */
  readonly seen: ReadonlySet<Element>;
  readonly hidden: ReadonlySet<Element>;
  /** What was added or says something else, what changed its looks, and from where something was taken, since the last look. */
  readonly fresh: Set<Element>;
  readonly altered: Set<Element>;
  readonly reduced: Set<Element>;
  readonly told: Set<Sign>;
  moved: boolean;
}

/** How long, in milliseconds, a page is watched. A form waits for its server; what a press does is seen soon. */
const LONG = { submit: 8_000, click: 4_000 } as const;
/** Milliseconds between two looks at what has changed. */
const PACE = 300;
/** A press that sends a form is the form's, within so many milliseconds. */
const GESTURE = 150;
/** Watches at a time, elements of one look, and elements around a form that are remembered. */
const MOST_WATCHES = 5;
const MOST_ELEMENTS = 150;
const MOST_AROUND = 400;
const ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'aria-hidden', 'aria-invalid'];
const FIELDS =
  'input:not([type="hidden" i], [type="submit" i], [type="button" i], [type="checkbox" i], [type="radio" i], [type="range" i], [type="reset" i], [type="image" i], [type="file" i]), textarea';

/** Tells what came of what a person did: no text of the page, and nothing that was typed. */
export function createResults(
  page: Window,
  emit: (signal: Captured) => void,
  { on, signal }: Listening,
  isVisible: (element: Element) => boolean = visible,
): Results {
  let watches: Watch[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver((records) => {
    for (const watch of watches) for (const record of records) note(watch, record);
  });

  function tell({ of, told }: Watch, sign: Sign): void {
    if (told.has(sign)) return;
    told.add(sign);
    emit({ kind: 'result', at: Date.now(), of, sign });
  }

  function look(): void {
    const now = performance.now();
    const isOver = ({ since, action }: Watch) => now >= since + LONG[action];
    for (const watch of watches) {
      for (const sign of signsOf(watch, page, isVisible)) tell(watch, sign);
      if (isOver(watch) && watch.told.size === 0) tell(watch, watch.moved ? 'changed' : 'nothing');
    }
    watches = watches.filter((watch) => !isOver(watch));
    if (watches.length > 0) timer = setTimeout(look, PACE);
    else rest();
  }

  function rest(): void {
    clearTimeout(timer);
    timer = undefined;
    observer.disconnect();
  }

  on(
    page,
    'pagehide',
    () => {
      for (const watch of watches) if (watch.told.size === 0) tell(watch, 'left');
      watches = [];
      rest();
    },
    { capture: true },
  );
  signal.addEventListener('abort', rest);

  return {
    watch(interaction, action, target) {
      const since = performance.now();
      const form = action === 'submit' && target instanceof HTMLFormElement ? target : null;
      const near = form ? around(form) : [];
      const seen = new Set(near.filter(isVisible));
      // What the press that sent it does is what the sending does.
      const others = form ? watches.filter((other) => other.action !== 'click' || since - other.since > GESTURE) : watches;
      const watch: Watch = {
        of: interaction,
        action,
        target,
        form,
        filled: form ? filledIn(form) : 0,
        cart: keptCart(page),
        since,
        seen,
        hidden: new Set(near.filter((element) => !seen.has(element))),
        fresh: new Set(),
        altered: new Set(),
        reduced: new Set(),
        told: new Set(),
        moved: false,
      };
      watches = [...others.slice(1 - MOST_WATCHES), watch];
      for (const root of new Set([page.document, target.getRootNode()]))
        observer.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter: ATTRIBUTES });
      timer ??= setTimeout(look, PACE);
    },
  };
}

/** Notes where a change may have brought something to sight. */
function note({ fresh, altered, reduced, target }: Watch, record: MutationRecord): void {
  const add = (to: Set<Element>, node: Node) => {
    const element = node instanceof Element ? node : node.parentElement;
    if (element && to.size < MOST_ELEMENTS) to.add(element);
  };
  if (record.type === 'attributes') return add(altered, record.target);
  if (record.type === 'characterData') return add(fresh, record.target);
  if (record.removedNodes.length > 0) add(reduced, record.target);
  record.addedNodes.forEach((node) => {
    // Of a text that was set in an element, the element.
    if (!node.contains(target)) add(fresh, node);
  });
}

function signsOf(watch: Watch, page: Window, isVisible: (element: Element) => boolean): Set<Sign> {
  const { form, target, seen, hidden, fresh, altered, reduced } = watch;
  const signs = new Set<Sign>();
  const stands = (element: Element) => element.isConnected && isVisible(element);
  const say = (said: Sign | null) => said && signs.add(said);
  for (const element of fresh) {
    if (!stands(element) || element.contains(target)) continue;
    watch.moved = true;
    if (showsCart(element, target)) signs.add('cart');
    say(readMessage(element, isVisible));
  }
  for (const element of reduced) if (stands(element) && showsCart(element, target)) signs.add('cart');
  for (const element of altered) {
    if (!stands(element)) continue;
    const invalid = element.getAttribute('aria-invalid') === 'true';
    if (element.contains(target)) {
      // It holds much that was in sight before: news is what is known not to have been.
      const news = [...hidden].filter((part) => element.contains(part) && isVisible(part));
      if (news.length > 0) watch.moved = true;
      for (const part of news) say(readMessage(part, (one) => hidden.has(one) && isVisible(one)));
    } else if (invalid || !seen.has(element)) {
      watch.moved = true;
      say(readMessage(element, (part) => (invalid && part === element) || (!seen.has(part) && isVisible(part))));
    }
  }
  for (const set of [fresh, altered, reduced]) set.clear();
  if (keptCart(page) !== watch.cart) signs.add('cart');
  if (form && seen.has(form)) {
    if (!stands(form)) {
      if (!isReplaced(form, isVisible)) signs.add('gone');
    } else if (watch.filled > 0 && filledIn(form) === 0) signs.add('emptied');
  }
  return signs;
}

/** A view that is drawn anew puts an equal form in the place of the old one. */
function isReplaced(form: HTMLFormElement, isVisible: (element: Element) => boolean): boolean {
  if (form.isConnected) return false;
  const same = (other: Element) => ['action', 'id', 'name'].every((name) => other.getAttribute(name) === form.getAttribute(name));
  const size = form.querySelectorAll(FIELDS).length;
  return [...form.ownerDocument.forms].some(
    (other) => same(other) && other.querySelectorAll(FIELDS).length === size && isVisible(other),
  );
}

function filledIn(form: HTMLFormElement): number {
  let count = 0;
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(FIELDS)) if (field.value !== '') count++;
  return count;
}

/** The form, what stands in it, and what stands around it. */
function around(form: HTMLFormElement): Element[] {
  const siblings = [...(form.parentElement?.children ?? [])];
  const place = siblings.indexOf(form);
  const near = [...siblings.slice(Math.max(0, place - 5), place), ...siblings.slice(place + 1, place + 6)];
  const around = [form.parentElement?.previousElementSibling, form.parentElement?.nextElementSibling].filter(
    (one) => one != null,
  );
  const all = [form, ...near, ...around].flatMap((element) => [element, ...element.querySelectorAll('*')]);
  return all.filter(({ localName }) => localName !== 'script' && localName !== 'style').slice(0, MOST_AROUND);
}

function visible(element: Element): boolean {
  return element.checkVisibility?.({ visibilityProperty: true }) ?? element.getClientRects().length > 0;
}
