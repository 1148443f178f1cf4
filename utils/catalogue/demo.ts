import type { Conversion } from '../model/conversion';
import { asFind, formsFor } from './places/forms';
import { mayBeLead, snake } from './words/events';

/** Asks to be shown the product or to be advised. Offered by forms only: a button that leads to one is a call to action. */
export default {
  title: { en: 'Demo or consultation request', hu: 'Bemutató vagy konzultáció kérése', pl: 'Prośba o demo lub konsultację' },
  why: {
    en: 'It is the lead that sales can work with at once, and the one to bid for.',
    hu: 'Ezzel az érdeklődővel az értékesítés azonnal dolgozhat: erre érdemes licitálni.',
    pl: 'Z takim zgłoszeniem handlowiec może pracować od razu: o nie warto licytować.',
  },
  tryIt: {
    en: 'Fill in the demo form with test data and submit it.',
    hu: 'Töltse ki a bemutatót kérő űrlapot tesztadatokkal, és küldje el.',
    pl: 'Wypełnij formularz demo danymi testowymi i wyślij go.',
  },
  kind: 'macro-conversion',
  category: 'lead',
  weight: 10,
  sites: ['saas', 'lead-generation'],
  found: 'A form that asks for a demonstration or a consultation.',
  source: { name: 'Velyr: micro-conversions for SaaS', url: 'https://velyr.io/blog/what-is-a-micro-conversion' },
  find: (page) => formsFor(page, ['demo']).map(asFind),
  done: [{ action: 'submit', outcome: 'success' }],
  proves: {
    names: {
      ga4: ['demo_request', 'generate_lead', 'form_submit'],
      meta: ['Lead', 'Schedule', 'Contact', 'SubmitApplication'],
      'google-ads': ['generate_lead', 'submit_lead_form', 'conversion'],
      plausible: ['Form: Submission'],
    },
    lexicon:
      /^(?!gtm_)(?!.*(?:view|impression|start|error|fail|video|play|newsletter|search|login|quote))(?:.*_)?(?:(?:request(?:ed)?|book(?:ed)?|schedule[ds]?|get|submit(?:ted)?|ask)_?(?:for_)?(?:an?_|the_|free_|live_|my_|your_)*(?:demo|consultation|presentation|walkthrough|discovery_call)|(?:demo|consultation|presentation)(?:_form)?_?(?:request(?:ed)?|book(?:ed|ing)?|schedule[ds]?|submi(?:t|tted|ssion)|sent|success|sign_?up|lead)|(?:demo|bemutato|konzultacio)_?(?:ker\w*|igenyl\w*|foglal\w*)|(?:prosba_o_|zamowienie_|umowienie_)(?:demo|prezentacji|konsultacji)|umow_(?:demo|prezentacje|konsultacje)|(?:demo|beratung)_?(?:anfrage|angefordert|gebucht|anfordern)|talk_to_sales|contact_sales|lead|generate_?lead|form_submi(?:t|tted|ssion)|submit_form)(?:_event|_ga4|_click)?$/,
    when: (event) =>
      /demo|consult|presentation|bemutato|konzult|prezentac|konsult|beratung/.test(snake(event.event)) || mayBeLead(event),
  },
  recommend: {
    ga4: 'demo_request',
    params: ['lead_source', 'form_id', 'form_name', 'currency', 'value'],
    required: [],
    meta: 'Schedule',
    ads: 'SUBMIT_LEAD_FORM',
  },
} satisfies Conversion;
