import type { Conversion } from '../model/conversion';
import { asFind, formsFor, LEADS } from './places/forms';

/** A form was sent and turned down for what was filled in. */
export default {
  title: { en: 'Form error', hu: 'Űrlaphiba', pl: 'Błąd formularza' },
  why: {
    en: 'People who tried to write and were turned away are leads lost to the form itself.',
    hu: 'Akit az űrlap visszautasít, az már jelentkezni akart: az ilyen érdeklődőt az űrlap veszíti el.',
    pl: 'Kogo formularz odrzucił, ten już chciał się zgłosić: takiego klienta traci sam formularz.',
  },
  tryIt: {
    en: 'Submit the form with a required field left empty.',
    hu: 'Küldje el az űrlapot úgy, hogy egy kötelező mezőt üresen hagy.',
    pl: 'Wyślij formularz z pustym wymaganym polem.',
  },
  kind: 'process-milestone',
  category: 'lead',
  weight: 2,
  sites: ['lead-generation', 'saas', 'local', 'non-profit'],
  pages: ['contact', 'landing', 'checkout', 'careers', 'pricing'],
  found: 'A form for leads, or the form of an order or a donation.',
  source: {
    name: 'GoFundMe Pro: data layer',
    url: 'https://prosupport.gofundme.com/hc/en-us/articles/37288721289243-Using-the-Data-Layer',
  },
  find: (page) =>
    formsFor(page, [...LEADS, 'order', 'donation'], 0.6)
      .map(asFind)
      .map((find) => ({ ...find, confidence: find.confidence * 0.9 })),
  done: [{ action: 'submit', outcome: 'failure' }],
  proves: {
    names: { ga4: ['form_error'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:login|sign_in|search|newsletter|javascript|js_error|payment_error|404))(?:.*_)?(?:form_?(?:field_)?(?:validation_)?(?:errors?|fail(?:ed|ure)?|invalid|rejected)|form_(?:submit|submission)_(?:error|fail(?:ed|ure)?)|(?:validation|field|input)_errors?|error_(?:in_)?form|invalid_form|wpcf7_?invalid|urlap_?hiba|(?:blad|bledy)_formularza|formularz_blad|formular_?fehler)(?:_event|_ga4)?$/,
  },
  recommend: { ga4: 'form_error', params: ['form_id', 'form_name', 'field_name', 'error_message'], required: [] },
} satisfies Conversion;
