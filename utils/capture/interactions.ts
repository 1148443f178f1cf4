import type { ActionKind, Captured } from '../model/signal';
import type { ElementRefs } from './element';
import type { Listening } from './listening';
import type { Cause } from './tap-signal';

/** What the interactions know besides reporting themselves. */
export interface Interactions {
  /** Id of the interaction in whose listeners the page did something; undefined where it was none. */
  taskOf(cause: Cause | null): string | undefined;
}

/** Events that come before a click and belong to it: some sites track on them. */
const PRESSES = ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend'];
/** How long a press may last, in milliseconds, and still belong to the click after it. */
const PRESS = 3_000;
const CHOICE = 'select, input[type="radio"], input[type="checkbox"], input[type="range"]';
/** Takes the role of a choice without being one, so that nothing but the click tells of it. */
const CHOICE_ROLE =
  '[role="radio"], [role="checkbox"], [role="switch"], [role="option"], [role="menuitemradio"], [role="menuitemcheckbox"], [aria-pressed]';

/**
 * Reports what a person does to elements: clicks, submits, first input in a form, choices, copying, printing. Only events that the browser
 * vouches for count, and nothing that is typed is looked at.
 */
export function watchInteractions(
  page: Window,
  refs: ElementRefs,
  emit: (signal: Captured) => void,
  id: () => string,
  listening: Listening,
): Interactions {
  /** Time stamps of the events of recent interactions, newest last. */
  const causes: { timeStamp: number; id: string }[] = [];
  let press: { id: string; at: number } | null = null;
  const started = new WeakSet<Element>();

  function remember(event: Event, task: string): void {
    causes.push({ timeStamp: event.timeStamp, id: task });
    if (causes.length > 30) causes.shift();
  }

  function on(type: string, handle: (event: Event, target: Element) => void): void {
    listening.on(
      page,
      type,
      (event) => {
        if (!event.isTrusted) return;
        const target = event.composedPath()[0];
        if (target instanceof Element && !isOverlay(target)) handle(event, target);
      },
      { capture: true, passive: true },
    );
  }

  function report(
    action: ActionKind,
    event: Event,
    target: Element,
    more: { value?: number; valid?: boolean } = {},
    task = id(),
  ): void {
    remember(event, task);
    emit({
      kind: 'interaction',
      at: Date.now(),
      id: task,
      action,
      element: refs.describe(target),
      path: refs.pathOf(target),
      ...more,
    });
  }

  for (const type of PRESSES) {
    on(type, (event) => {
      if (!press || event.timeStamp - press.at > PRESS || type === 'pointerdown') press = { id: id(), at: event.timeStamp };
      remember(event, press.id);
    });
  }
  for (const type of ['click', 'auxclick']) {
    on(type, (event, target) => {
      const held = press && event.timeStamp - press.at <= PRESS ? press.id : undefined;
      press = null;
      report('click', event, target, {}, held);
      if (target.closest(CHOICE_ROLE) && !target.closest('input, label, select')) report('change', event, target);
    });
  }
  on('submit', (event, target) => {
    report('submit', event, target, { valid: !target.matches(':invalid') });
  });
  for (const type of ['input', 'change']) {
    on(type, (event, target) => {
      const whole = target.closest('form') ?? target;
      if (started.has(whole)) return;
      started.add(whole);
      report('input', event, target);
    });
  }
  on('change', (event, target) => {
    if (target.matches(CHOICE)) report('change', event, target);
  });
  on('copy', (event, target) => report('copy', event, target));
  listening.on(page, 'beforeprint', (event) => {
    if (!event.isTrusted) return;
    const task = id();
    remember(event, task);
    emit({ kind: 'interaction', at: Date.now(), id: task, action: 'print', element: null, path: [] });
  });

  return { taskOf: (cause) => (cause ? causes.findLast(({ timeStamp }) => timeStamp === cause.timeStamp)?.id : undefined) };
}

/** Our own overlay hangs beside the body, under a name that no page can know; a press on it is none on the page. */
function isOverlay({ parentNode, localName }: Element): boolean {
  return parentNode === document.documentElement && localName !== 'body' && localName !== 'head';
}
