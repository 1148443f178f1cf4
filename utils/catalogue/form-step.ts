import type { Conversion } from '../model/conversion';
import { controlsOf } from './places/forms';
import { NEXT_STEP } from './words/asking';

/** One step of a form told in steps was done. */
export default {
  title: { en: 'Form step done', hu: 'Űrlaplépés teljesítése', pl: 'Ukończenie kroku formularza' },
  why: {
    en: 'It shows which question loses people, where a form sent or not sent only shows that it does.',
    hu: 'Megmutatja, melyik kérdésnél állnak meg; a beküldésből csak az látszik, hogy megálltak.',
    pl: 'Pokazuje, przy którym pytaniu ludzie odchodzą; samo wysłanie mówi tylko, że odchodzą.',
  },
  tryIt: {
    en: 'Fill in the first step of the form and go on to the next.',
    hu: 'Töltse ki az űrlap első lépését, és lépjen a következőre.',
    pl: 'Wypełnij pierwszy krok formularza i przejdź do następnego.',
  },
  kind: 'process-milestone',
  category: 'lead',
  weight: 4,
  sites: ['lead-generation', 'saas', 'local', 'non-profit', 'shop'],
  found: 'The button that goes on, in a form told in more than one step.',
  source: {
    name: 'Segment: e-commerce events (checkout steps)',
    url: 'https://www.twilio.com/docs/segment/connections/spec/ecommerce/v2',
  },
  find: (page) =>
    page.forms
      .filter(({ steps = 1, purpose }) => steps > 1 && purpose !== 'search' && purpose !== 'filter' && purpose !== 'consent')
      .flatMap((form) => {
        const next = controlsOf(form, page).find((control) => page.says(control, NEXT_STEP));
        return next ? [{ element: next.element, label: next.label, confidence: 0.8 }] : [];
      }),
  done: [{ action: 'click' }],
  proves: {
    names: { ga4: ['form_step', 'form_progress'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:checkout|error|fail|view|tutorial|onboarding))(?:.*_)?(?:(?:form|wizard|quiz|funnel|lead_form|multi_?step(?:_form)?)_?(?:step|page|stage)(?:_?\d{1,2})?(?:_(?:complete[ds]?|done|next|submit(?:ted)?|finished|change[ds]?|passed))?|form_progress|(?:step|stage)_?\d{1,2}(?:_(?:complete[ds]?|done|submit(?:ted)?|finished))?|(?:complete[ds]?|finish(?:ed)?)_(?:form_)?step(?:_?\d{1,2})?|step_complete[ds]?|(?:urlap_?)?lepes_?(?:\d{1,2}|teljesit\w*|kesz)|(?:ukonczenie_)?krok(?:u)?_(?:formularza|\d{1,2})(?:_\w+)?|formular_?schritt(?:_?\d{1,2})?)(?:_event|_ga4)?$/,
  },
  recommend: { ga4: 'form_step', params: ['form_id', 'form_name', 'step_number', 'step_name'], required: [] },
} satisfies Conversion;
