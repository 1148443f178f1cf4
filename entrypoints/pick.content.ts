import { defineContentScript } from 'wxt/utils/define-content-script';
import { labelOf } from '../utils/detect/label';
import { makeOf } from '../utils/detect/make';
import { matchesOf } from '../utils/detect/own';
import { selectorOf } from '../utils/detect/selector';
import { closestOf, rootsOf } from '../utils/detect/tree';
import { pickElement } from '../utils/overlay/picker';
import { setPicking } from '../utils/wire/agent';
import { setPicker } from '../utils/wire/picker';
import { shadowOf } from '../utils/wire/shadow';

/** What a person means who points at something within it. */
const CONTROL =
  'a[href], button, input, select, textarea, summary, label, audio, video, [role="button"], [role="link"], [role="tab"], [role="menuitem"], [onclick]';

/** Put into a page when somebody wants to pick an element on it, or to know how many a selector matches; nothing runs until it is asked. */
export default defineContentScript({
  matches: ['<all_urls>'],
  registration: 'runtime',
  main() {
    let stop = new AbortController();
    setPicker({
      async pick(hint, language, closed) {
        stop.abort();
        stop = new AbortController();
        const { signal } = stop;
        setPicking(true);
        const meant = (element: Element) => closestOf(element, CONTROL) ?? element;
        const isOpen = openFrames(closed, signal);
        const element = await pickElement({ document, hint, language, signal, meant, isOpen, shadowOf });
        if (!signal.aborted) setPicking(false);
        return element && { selector: selectorOf(element), label: labelOf(element), action: actionOf(element) };
      },
      cancel() {
        stop.abort();
        setPicking(false);
      },
      count: (selector) => matchesOf(document, selector, shadowOf)?.length ?? -1,
      make(selector) {
        const [element] = matchesOf(document, selector, shadowOf) ?? [];
        return element ? makeOf(element) : null;
      },
    });
  },
});

/** Tells frames in which somebody can be picking, too: those that are there now, for as long as they show the same. */
function openFrames(closed: readonly string[], signal: AbortSignal): (element: Element) => boolean {
  const roots = rootsOf(document, shadowOf);
  const frames = new Set<EventTarget>(roots.flatMap((root) => [...root.querySelectorAll<HTMLIFrameElement>('iframe, frame')]));
  const forget = ({ target }: Event) => target && frames.delete(target);
  for (const root of roots) root.addEventListener('load', forget, { signal, capture: true });
  return (element) => frames.has(element) && !closed.includes((element as HTMLIFrameElement).src);
}

/** What one does to such an element. */
function actionOf(element: Element): 'click' | 'submit' | 'change' | 'play' {
  if (element.matches('form')) return 'submit';
  if (element.matches('video, audio')) return 'play';
  return element.matches('select, input[type="checkbox"], input[type="radio"], input[type="range"]') ? 'change' : 'click';
}
