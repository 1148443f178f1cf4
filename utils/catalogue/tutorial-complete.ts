import type { Control, Conversion, PageView } from '../model/conversion';
import { TUTORIAL_END } from './words/asking';

/** What the usual libraries draw a tour in. */
const TOURS =
  '.shepherd-element, .introjs-tooltip, .driver-popover, .joyride-tooltip, .react-joyride__tooltip, .tour-tour, .hopscotch-bubble, .userpilot-tooltip, .appcues-tooltip, [class*="product-tour"], [class*="onboarding-tour"]';
const DONE =
  /(?:^|[\s_-])(?:introjs-donebutton|shepherd-button-done|tour-end|tour-finish|tour-done|driver-popover-done-btn)(?:$|[\s_-])/i;

/** The last step of a tour was closed. Told only while that step is open. */
export default {
  title: { en: 'Tutorial completed', hu: 'Oktatóanyag befejezése', pl: 'Ukończenie samouczka' },
  why: {
    en: 'Against those who began it shows at which step learning the product is given up.',
    hu: 'A megkezdettekkel összevetve kiderül, melyik lépésnél adják fel a tanulást.',
    pl: 'Na tle rozpoczętych pokazuje, na którym kroku ludzie rezygnują z nauki.',
  },
  tryIt: {
    en: 'Follow the tour to its end and close its last step.',
    hu: 'Kövesse a bemutatót a végéig, és zárja be az utolsó lépést.',
    pl: 'Przejdź przewodnik do końca i zamknij ostatni krok.',
  },
  kind: 'secondary-action',
  category: 'saas',
  weight: 3,
  sites: ['saas'],
  found: 'The button that ends a tour drawn by a known library, while its last step is open.',
  source: {
    name: 'Google Analytics: recommended events',
    url: 'https://developers.google.com/analytics/devguides/collection/ga4/reference/events#tutorial_complete',
  },
  find(page) {
    const last = page.where(ends)[0];
    return last ? [{ element: last.element, label: last.label, confidence: 0.75 }] : [];
  },
  done: [{ action: 'click' }],
  proves: {
    names: { ga4: ['tutorial_complete'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:video|step|view|skip))(?:.*_)?(?:(?:tutorial|onboarding|product_tour|tour|walkthrough)_?(?:complete[ds]?|finish(?:ed)?|end(?:ed)?|done)|(?:complete[ds]?|finish(?:ed)?)_(?:the_)?(?:tutorial|onboarding|product_tour|tour|walkthrough)|(?:bemutato|oktatoanyag)_?(?:befejez\w*|teljesit\w*)|ukonczenie_(?:samouczka|przewodnika|onboardingu)|tutorial_(?:abgeschlossen|beendet))(?:_event|_ga4)?$/,
  },
  recommend: { ga4: 'tutorial_complete', params: ['tutorial_name'], required: [] },
} satisfies Conversion;

function ends(control: Control, page: PageView): boolean {
  const { element, folded } = control;
  if (DONE.test(element.getAttribute('class') ?? '')) return true;
  return folded.length <= 25 && element.closest(TOURS) !== null && page.says(control, TUTORIAL_END);
}
