import type { Conversion } from '../model/conversion';
import { mayConcern } from './words/events';

/** A form that leaves a lead was sent. Quote requests stand under their own name. */
export default {
  title: { en: 'Lead form submitted', hu: 'Űrlap beküldése', pl: 'Wysłanie formularza' },
  why: {
    en: 'Each submission is a lead: without it campaigns are judged by clicks alone.',
    hu: 'Minden beküldés egy érdeklődő: nélküle a kampányokat csak kattintások alapján lehet megítélni.',
    pl: 'Każde wysłanie to potencjalny klient: bez tego kampanie ocenia się tylko po kliknięciach.',
  },
  tryIt: {
    en: 'Fill in the form with test data and submit it.',
    hu: 'Töltse ki az űrlapot tesztadatokkal, és küldje el.',
    pl: 'Wypełnij formularz danymi testowymi i wyślij go.',
  },
  kind: 'process-milestone',
  category: 'lead',
  weight: 9,
  sites: ['lead-generation', 'saas', 'local', 'non-profit', 'shop'],
  found: 'A form that asks to be contacted.',
  source: {
    name: 'Google Analytics: recommended events',
    url: 'https://developers.google.com/analytics/devguides/collection/ga4/reference/events#generate_lead',
  },
  find: (page) =>
    page.forms
      .filter(
        ({ purpose, confidence }) =>
          (purpose === 'contact' || (purpose === 'order' && page.type !== 'checkout')) && confidence >= 0.5,
      )
      .map(({ element, label, confidence }) => ({ element, label, confidence })),
  done: [{ action: 'submit', outcome: 'success' }],
  proves: {
    names: {
      ga4: ['generate_lead', 'form_submit'],
      meta: ['Lead', 'SubmitApplication', 'Contact', 'Schedule'],
      'google-ads': ['conversion', 'generate_lead', 'submit_lead_form'],
      plausible: ['Form: Submission'],
    },
    lexicon:
      /^(?!gtm_)(?!.*(?:view|impression|start|error|fail|newsletter|search|login|quote|hirlevel|chat))(?:.*_)?(?:(?:lead_|contact_|enquiry_|inquiry_|wpcf7_?|cf7_|hubspot_|hs_|gravity_|elementor_|wpforms_|ninja_)?form_?(?:submi(?:t|ts|tted|ssion)|sen[dt]|success(?:ful)?|complete[ds]?|done|finish(?:ed)?)(?:_success(?:ful)?)?|(?:submit(?:ted)?|sen[dt]|complete[ds]?)_?(?:lead_|contact_)?form|lead(?:_(?:submit(?:ted)?|generated|created|form|sent))?|generate_?lead|contact(?:_us)?_(?:submit(?:ted)?|sent|success|request)|(?:inquiry|enquiry)(?:_(?:sent|submit(?:ted)?))?|message_sent|wpcf_?7?_?mail_?sent|cf7_submission|urlap_?(?:bekuld\w*|elkuld\w*|kuld\w*|siker\w*)|kapcsolatfelvetel\w*|(?:bekuldott|elkuldott)_urlap|(?:wyslanie|wyslano|wyslij|przeslanie)_(?:formularza|formularz\w*|wiadomosci|zapytania)|formularz_(?:kontaktowy_)?(?:wysl\w*|przesl\w*)|formular_?(?:gesendet|abgeschickt|absenden|versendet)|kontaktanfrage)(?:_event|_ga4|_click)?$/,
    when: (event) => mayConcern(event, 'contact', 'quote', 'phone', 'email'),
  },
  recommend: {
    ga4: 'generate_lead',
    params: ['currency', 'value', 'lead_source', 'form_id', 'form_name'],
    required: [],
    meta: 'Lead',
    ads: 'SUBMIT_LEAD_FORM',
  },
} satisfies Conversion;
