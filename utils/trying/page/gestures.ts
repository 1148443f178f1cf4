import { FIRST, SECRET } from '../fields';

/** Runs what is done by script, so that whoever watches the page knows. */
export type Acting = <T>(work: () => T) => T;

const CHOICES = 'select, input[type="radio" i], input[type="checkbox" i]';
const SCROLL_STEP = 0.35;
const SCROLL_PAUSE = 120;
/** Steps down a page that grows as one goes. */
const MOST_STEPS = 200;
/** A film is watched for so many milliseconds at most. */
const LONGEST_FILM = 60_000;
const LOOK = 250;

/** The events of a press and a release of the mouse, and the click. */
export function press(element: Element, act: Acting): void {
  const { x, y, width, height } = element.getBoundingClientRect();
  const at = {
    bubbles: true,
    cancelable: true,
    composed: true,
    clientX: x + width / 2,
    clientY: y + height / 2,
    view: element.ownerDocument.defaultView,
  };
  act(() => {
    for (const stage of ['down', 'up'] as const) {
      element.dispatchEvent(new PointerEvent(`pointer${stage}`, { ...at, pointerType: 'mouse', isPrimary: true }));
      element.dispatchEvent(new MouseEvent(`mouse${stage}`, { ...at, detail: 1 }));
    }
    element.dispatchEvent(new MouseEvent('click', { ...at, detail: 1 }));
  });
}

/** Types a letter into the first field and takes it out again. False where there is no such field, or it takes none. */
export function startForm(form: Element, act: Acting): boolean {
  const fields = form.matches(FIRST) ? [form] : [...form.querySelectorAll(FIRST)];
  const field = fields.find((one): one is HTMLInputElement => isWritable(one as HTMLInputElement));
  if (!field) return false;
  const { value: before } = field;
  const { activeElement } = field.ownerDocument;
  return act(() => {
    field.focus({ preventScroll: true });
    const written = field.ownerDocument.execCommand('insertText', false, field.type === 'tel' ? '1' : 'm');
    if (written) field.ownerDocument.execCommand('undo');
    if (field.value !== before) field.value = before;
    field.blur();
    if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
    return written;
  });
}

function isWritable(field: HTMLInputElement): boolean {
  const names = [field.name, field.id, field.autocomplete].join(' ');
  return !field.disabled && !field.readOnly && !SECRET.test(names) && field.checkVisibility();
}

/** Makes another choice and goes back to the one that was made. False where there is nothing to choose. */
export function choose(target: Element, act: Acting): boolean {
  const field = target.matches(CHOICES) ? target : target.querySelector(CHOICES);
  if (field instanceof HTMLSelectElement) return chooseIn(field, act);
  if (!(field instanceof HTMLInputElement) || field.disabled) return false;
  const group = field.type === 'radio' && field.name ? (field.form ?? field.ownerDocument) : null;
  const chosen = group?.querySelector<HTMLInputElement>(`input[name="${CSS.escape(field.name)}"]:checked`) ?? null;
  press(field, act);
  if (field.type === 'checkbox') press(field, act);
  else if (chosen && chosen !== field) press(chosen, act);
  return true;
}

function chooseIn(list: HTMLSelectElement, act: Acting): boolean {
  const before = list.selectedIndex;
  const other = [...list.options].findIndex(({ disabled }, index) => index !== before && !disabled);
  if (other < 0 || list.disabled || list.multiple) return false;
  for (const index of [other, before]) {
    act(() => {
      list.selectedIndex = index;
      for (const type of ['input', 'change']) list.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    });
  }
  return true;
}

/** Goes down the page until `percent` of it has been in the window, as one reads. */
export async function scrollTo(page: Window, percent: number, signal: AbortSignal): Promise<boolean> {
  const root = page.document.scrollingElement ?? page.document.documentElement;
  const depth = () => ((page.scrollY + page.innerHeight + 1) / root.scrollHeight) * 100;
  for (let step = 0; step < MOST_STEPS && depth() < percent && !signal.aborted; step++) {
    const before = page.scrollY;
    page.scrollBy({ top: page.innerHeight * SCROLL_STEP, behavior: 'instant' });
    await pause(page, SCROLL_PAUSE);
    if (page.scrollY === before) break;
  }
  return depth() >= percent || page.scrollY + page.innerHeight >= root.scrollHeight - 2;
}

/** Plays a film without sound until `percent` of it has been seen. False where it does not play, or takes too long. */
export async function play(media: HTMLMediaElement, percent: number, signal: AbortSignal): Promise<boolean> {
  const { muted, paused, currentTime } = media;
  const page = media.ownerDocument.defaultView ?? window;
  const end = Date.now() + LONGEST_FILM;
  media.muted = true;
  try {
    await media.play();
    await pause(page, 4 * LOOK);
    while (percent > 0 && seen(media) < percent && !media.ended && Date.now() < end && !signal.aborted) await pause(page, LOOK);
    return percent === 0 || media.ended || seen(media) >= percent;
  } catch {
    return false;
  } finally {
    if (paused) media.pause();
    media.currentTime = currentTime;
    media.muted = muted;
  }
}

function seen(media: HTMLMediaElement): number {
  let seconds = 0;
  for (let index = 0; index < media.played.length; index += 1) seconds += media.played.end(index) - media.played.start(index);
  return media.duration > 0 ? (seconds / media.duration) * 100 : 0;
}

export function pause(page: Window, milliseconds: number): Promise<void> {
  return new Promise((resolve) => page.setTimeout(resolve, milliseconds));
}
