import type { Conversion } from '../model/conversion';
import { asFind, formsFor } from './places/forms';
import { mayBeLead, snake, topicsOf } from './words/events';

/** Asks for a document in return for an address. */
export default {
  title: { en: 'Gated content requested', hu: 'Regisztrációhoz kötött anyag kérése', pl: 'Pobranie treści za formularzem' },
  why: {
    en: 'It is a lead and says by its subject what that lead is about.',
    hu: 'Érdeklődőt hoz, és a témájából az is kiderül, mi érdekli.',
    pl: 'Daje kontakt, a tematem zdradza, czego ten ktoś szuka.',
  },
  tryIt: {
    en: 'Ask for the document with a test address.',
    hu: 'Kérje le az anyagot egy tesztcímmel.',
    pl: 'Pobierz materiał, podając adres testowy.',
  },
  kind: 'process-milestone',
  category: 'lead',
  weight: 7,
  sites: ['lead-generation', 'saas', 'content'],
  pages: ['landing', 'article', 'home', 'other'],
  found: 'A form that hands over a document in return for an address.',
  source: {
    name: 'Storylane: a guide to micro conversions',
    url: 'https://www.storylane.io/blog/101-guide-to-micro-conversions',
  },
  find: (page) => formsFor(page, ['gated']).map(asFind),
  done: [{ action: 'submit', outcome: 'success' }],
  proves: {
    names: {
      ga4: ['content_request', 'generate_lead', 'file_download', 'form_submit', 'sign_up'],
      meta: ['Lead', 'CompleteRegistration', 'Subscribe', 'SubmitApplication'],
      'google-ads': ['generate_lead', 'submit_lead_form', 'sign_up'],
      plausible: ['Form: Submission', 'File Download'],
    },
    lexicon:
      /^(?!gtm_)(?!.*(?:view|impression|start|error|fail|click))(?:.*_)?(?:(?:gated_)?(?:content|ebook|e_book|white_?paper|guide|report|case_study|checklist|template|lead_magnet|brochure)_?(?:form_?)?(?:request(?:ed)?|submi(?:t|tted|ssion)|sign_?up|lead|unlock(?:ed)?|download(?:ed)?|optin|opt_in)|(?:request|unlock|get|download)(?:ed)?_(?:the_|an?_)?(?:gated_)?(?:content|ebook|e_book|white_?paper|guide|report|case_study|checklist|lead_magnet|brochure)|gated_(?:content|form|asset)|(?:e_?book|tanulmany|utmutato)_?(?:letolt\w*|ker\w*|igenyl\w*)|pobranie_(?:e_?booka|raportu|poradnika|materialu)|lead|generate_?lead|form_submi(?:t|tted|ssion)|submit_form)(?:_event|_ga4)?$/,
    when(event) {
      const name = snake(event.event);
      if (/^(?:sign_?up|subscribe|complete_?registration)$/.test(name)) return !topicsOf(event).has('account');
      return !/lead$|form_submi|submit_form/.test(name) || mayBeLead(event) || topicsOf(event).has('newsletter');
    },
  },
  recommend: {
    ga4: 'content_request',
    params: ['lead_source', 'content_id', 'content_type', 'form_id', 'currency', 'value'],
    required: [],
    meta: 'Lead',
    ads: 'SUBMIT_LEAD_FORM',
  },
} satisfies Conversion;
