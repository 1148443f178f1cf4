import type { ActionKind, Captured } from '../model/signal';
import type { FieldKind } from '../model/signs';
import type { ElementRefs } from './element';
import { fieldKindOf } from './field-kind';
import type { Listening } from './listening';
import type { Results } from './results';
import { innermost, openShadow, rootsPassed, type ShadowOf } from './shadow';
import type { Cause } from './tap-signal';

/** What the interactions know besides reporting themselves. */
export interface Interactions {
  /** Id of the interaction in whose listeners the page did something; undefined where it was none. */
  taskOf(cause: Cause | null): string | undefined;
}

/** Events that come before a click and belong to it: some sites track on them. */
const PRESSES = ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend'];
/** Before something in a shadow root can be sent or chosen it is pressed, or has the focus. */
const APPROACHES = ['pointerdown', 'keydown', 'focusin'];
/** How long a press may last, in milliseconds, and still belong to the click after it. */
const PRESS = 3_000;
/** How long after a press, in milliseconds, the browser turns down a form for it. */
const HELD_BACK = 1_000;
/** What a press on may do something that is worth looking for. */
const PRESSED = 'a, button, input, summary, [role="button"], [onclick]';
const CHOICE = 'select, input[type="radio"], input[type="checkbox"], input[type="range"]';
/** Takes the role of a choice without being one, so that nothing but the click tells of it. */
const CHOICE_ROLE =
  '[role="radio"], [role="checkbox"], [role="switch"], [role="option"], [role="menuitemradio"], [role="menuitemcheckbox"], [aria-pressed]';

/**
 * Reports what a person does to elements: clicks, submits, first input in a form, choices, copying, printing. Only events that the browser
 * vouches for count, and those that the extension makes for a person; nothing that is typed is looked at.
 * @param shadowOf shows what lies in closed shadow roots
 * @param results told of what may have a result that can be seen
 */
export function watchInteractions(
  page: Window,
  refs: ElementRefs,
  emit: (signal: Captured) => void,
  id: () => string,
  listening: Listening,
  shadowOf: ShadowOf = openShadow,
  results?: Results,
): Interactions {
  /** Time stamps of the events of recent interactions, newest last. */
  const causes: { timeStamp: number; id: string }[] = [];
  let press: { id: string; at: number } | null = null;
  const started = new WeakSet<Element>();
  const written = new WeakSet<Element>();
  /** The form whose control was pressed last, until it was sent or turned down. */
  let sending: { readonly form: Element; readonly at: number } | null = null;

  function remember(event: Event, task: string): void {
    causes.push({ timeStamp: event.timeStamp, id: task });
    if (causes.length > 30) causes.shift();
  }

  /** Shadow roots that are listened in, for events that do not leave them. */
  const heard = new WeakSet<ShadowRoot>();
  const inner: { readonly type: string; readonly listen: (event: Event) => void }[] = [];

  function on(type: string, handle: (event: Event, target: Element) => void): void {
    const listen = (event: Event) => {
      if (!event.isTrusted && !listening.trying.scripted()) return;
      const [told] = event.composedPath();
      if (told instanceof Element && isOverlay(told)) return;
      const target = innermost(event, shadowOf);
      if (target) handle(event, target);
    };
    listening.on(page, type, listen, { capture: true, passive: true });
    if (type === 'submit' || type === 'change' || type === 'invalid') inner.push({ type, listen });
  }

  function hear(event: Event): void {
    const [told] = event.composedPath();
    if (!event.isTrusted || (told instanceof Element && isOverlay(told))) return;
    for (const root of rootsPassed(event, shadowOf)) {
      if (heard.has(root)) continue;
      heard.add(root);
      for (const { type, listen } of inner)
        root.addEventListener(type, listen, { capture: true, passive: true, signal: listening.signal });
    }
  }

  function report(
    action: ActionKind,
    event: Event,
    target: Element,
    more: { value?: number; valid?: boolean; watched?: boolean; field?: FieldKind } = {},
    task = id(),
  ): string {
    remember(event, task);
    emit({
      kind: 'interaction',
      at: Date.now(),
      id: task,
      action,
      element: refs.describe(target),
      path: refs.pathOf(target),
      ...(listening.trying.scripted() && { scripted: true }),
      ...more,
    });
    return task;
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
      const watched = results !== undefined && target.closest(PRESSED) !== null;
      const task = report('click', event, target, watched ? { watched } : {}, held);
      if (watched) results?.watch(task, 'click', target);
      const form = formOf(target.closest(PRESSED));
      sending = form && { form, at: event.timeStamp };
      if (target.closest(CHOICE_ROLE) && !target.closest('input, label, select')) report('change', event, target);
    });
  }
  on('submit', (event, target) => {
    if (sending?.form === target) sending = null;
    const task = report('submit', event, target, { valid: !target.matches(':invalid'), ...(results ? { watched: true } : {}) });
    results?.watch(task, 'submit', target);
  });
  // A form that the browser itself holds back is not submitted: only its fields are told that they are wrong.
  on('invalid', (event, field) => {
    const form = formOf(field);
    if (!sending || sending.form !== form || event.timeStamp - sending.at > HELD_BACK) return;
    sending = null;
    report('submit', event, form, { valid: false, ...(results ? { watched: true } : {}) });
  });
  for (const type of ['input', 'change']) {
    on(type, (event, target) => {
      const whole = target.closest('form') ?? target;
      const field = fieldKindOf(target);
      const isFirst = !started.has(whole);
      if (!isFirst && (written.has(target) || field === 'choice')) return;
      started.add(whole);
      written.add(target);
      if (isFirst) return void report('input', event, target, { field });
      const path = refs.pathOf(target);
      emit({ kind: 'interaction', at: Date.now(), id: id(), action: 'fill', element: refs.describe(target), path, field });
    });
  }
  on('change', (event, target) => {
    if (target.matches(CHOICE)) report('change', event, target);
  });
  for (const type of APPROACHES) listening.on(page, type, hear, { capture: true, passive: true });
  on('copy', (event, target) => report('copy', event, target));
  listening.on(page, 'beforeprint', (event) => {
    if (!event.isTrusted) return;
    const task = id();
    remember(event, task);
    emit({ kind: 'interaction', at: Date.now(), id: task, action: 'print', element: null, path: [] });
  });

  return { taskOf: (cause) => (cause ? causes.findLast(({ timeStamp }) => timeStamp === cause.timeStamp)?.id : undefined) };
}

function formOf(element: Element | null): Element | null {
  const { form } = (element ?? {}) as { form?: unknown };
  return form instanceof Element ? form : (element?.closest('form') ?? null);
}

/** Our own overlay hangs beside the body, under a name that no page can know; a press on it is none on the page. */
function isOverlay({ parentNode, localName }: Element): boolean {
  return parentNode === document.documentElement && localName !== 'body' && localName !== 'head';
}
