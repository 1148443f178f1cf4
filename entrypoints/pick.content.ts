import { defineContentScript } from 'wxt/utils/define-content-script';
import { labelOf } from '../utils/detect/label';
import { makeOf } from '../utils/detect/make';
import { matchesOf } from '../utils/detect/own';
import { selectorOf } from '../utils/detect/selector';
import { closestOf } from '../utils/detect/tree';
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
      async pick(hint, language) {
        stop.abort();
        stop = new AbortController();
        const { signal } = stop;
        setPicking(true);
        const meant = (element: Element) => closestOf(element, CONTROL) ?? element;
        const element = await pickElement({ document, hint, language, signal, meant, shadowOf });
        setPicking(false);
        return element && { selector: selectorOf(element), label: labelOf(element), action: actionOf(element) };
      },
      cancel: () => stop.abort(),
      count: (selector) => matchesOf(document, selector, shadowOf)?.length ?? -1,
      make(selector) {
        const [element] = matchesOf(document, selector, shadowOf) ?? [];
        return element ? makeOf(element) : null;
      },
    });
  },
});

/** What one does to such an element. */
function actionOf(element: Element): 'click' | 'submit' | 'change' | 'play' {
  if (element.matches('form')) return 'submit';
  if (element.matches('video, audio')) return 'play';
  return element.matches('select, input[type="checkbox"], input[type="radio"], input[type="range"]') ? 'change' : 'click';
}
