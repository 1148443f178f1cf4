import type { Conversion } from '../model/conversion';
import { mayConcern } from './words/events';

/** The first field of a form for leads was filled in. */
export default {
  title: { en: 'Form start', hu: 'Űrlapkitöltés megkezdése', pl: 'Rozpoczęcie formularza' },
  why: {
    en: 'Set against the submissions it shows how many people the form itself loses.',
    hu: 'A beküldésekkel összevetve látszik belőle, hány embert veszít el maga az űrlap.',
    pl: 'Zestawione z wysłanymi formularzami pokazuje, ilu ludzi traci sam formularz.',
  },
  tryIt: {
    en: 'Type something in the first field of the form.',
    hu: 'Írjon valamit az űrlap első mezőjébe.',
    pl: 'Wpisz coś w pierwszym polu formularza.',
  },
  kind: 'process-milestone',
  category: 'lead',
  weight: 4,
  sites: ['lead-generation', 'saas', 'local', 'non-profit'],
  found: 'A form for leads with fields to fill in.',
  source: { name: 'Google Analytics: enhanced measurement', url: 'https://support.google.com/analytics/answer/9216061' },
  find: (page) =>
    page.forms
      .filter(
        ({ purpose, confidence }) =>
          (purpose === 'contact' || purpose === 'quote' || (purpose === 'order' && page.type !== 'checkout')) &&
          confidence >= 0.5,
      )
      .map(({ element, label, confidence }) => ({ element, label, confidence })),
  done: [{ action: 'input' }],
  proves: {
    names: { ga4: ['form_start'] },
    lexicon:
      /^(?!gtm_)(?:.*_)?(?:form(?:_field)?_?(?:start(?:ed|s)?|begin|begun|interact(?:ion|ed)?|engage(?:d|ment)?|focus(?:ed)?|first_(?:input|interaction|field)|touched)|(?:start|begin)(?:ed)?_?(?:the_)?(?:lead_|contact_)?form|lead_form_start|urlap_?(?:kezd\w*|megkezd\w*|indit\w*|kitoltes\w*)|(?:rozpoczecie|start|rozpocznij)_(?:wypelniania_)?formularza|formularz_(?:start|rozpocz\w*)|formular_?(?:start|begonnen|gestartet|begin))(?:_event|_ga4)?$/,
    when: (event) => mayConcern(event, 'contact', 'quote', 'phone', 'email'),
  },
  recommend: { ga4: 'form_start', params: ['form_id', 'form_name', 'form_destination'], required: [] },
} satisfies Conversion;
