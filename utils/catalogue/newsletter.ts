import type { Conversion } from '../model/conversion';
import { mayConcern, snake, topicsOf } from './words/events';

/** A form that takes an address for regular mail. One in the header and one in the footer are two. */
export default {
  title: { en: 'Newsletter sign-up', hu: 'Hírlevél-feliratkozás', pl: 'Zapis na newsletter' },
  why: {
    en: 'An e-mail address is the cheapest way back to a visitor who is not ready to buy yet.',
    hu: 'Az e-mail-cím a legolcsóbb út vissza ahhoz, aki ma még nem vásárol.',
    pl: 'Adres e-mail to najtańsza droga powrotu do kogoś, kto dziś jeszcze nie kupuje.',
  },
  tryIt: {
    en: 'Enter a test address in the newsletter form and submit it.',
    hu: 'Írjon be egy tesztcímet a hírlevélűrlapba, és küldje el.',
    pl: 'Wpisz adres testowy w formularzu newslettera i wyślij go.',
  },
  kind: 'secondary-action',
  category: 'lead',
  weight: 6,
  sites: ['shop', 'lead-generation', 'content', 'saas', 'local', 'non-profit'],
  found: 'A form with one address field and words of regular mail.',
  source: {
    name: 'Google Analytics: recommended events',
    url: 'https://developers.google.com/analytics/devguides/collection/ga4/reference/events#sign_up',
  },
  find: (page) =>
    page.forms
      .filter(({ purpose, confidence }) => purpose === 'newsletter' && confidence >= 0.5)
      .map(({ element, label, confidence }) => ({ element, label, confidence })),
  done: [{ action: 'submit', outcome: 'success' }],
  proves: {
    names: {
      ga4: ['newsletter_signup', 'sign_up', 'generate_lead', 'form_submit'],
      meta: ['Subscribe', 'CompleteRegistration', 'Lead'],
      'google-ads': ['sign_up', 'generate_lead'],
      plausible: ['Form: Submission'],
    },
    lexicon:
      /^(?!gtm_)(?!.*(?:unsubscri|view|impression|open|close|start|error|fail|shown|leiratk|wypis))(?:.*_)?(?:newsletter(?:_\w+)?|(?:e?mail_)?(?:subscri(?:be[ds]?|ption)|list_sign_?up)(?:_\w+)?|mailing_list(?:_\w+)?|email_sign_?up|(?:hirlevel|feliratkoz)\w*|(?:zapis|zapisanie|zapisz)(?:_sie)?(?:_na)?(?:_do)?_(?:newsletter\w*|biuletyn\w*)|biuletyn\w*|subskryp\w*|(?:newsletter)?_?abonn\w*|newsletteranmeldung|form_submi(?:t|ssion|tted)|submit_form)$/,
    when(event) {
      if (/newsletter|hirlevel|feliratkoz|biuletyn|subscri|subskryp|mailing/.test(snake(event.event))) return true;
      const topics = topicsOf(event);
      // An e-mail address is how one signs up to a newsletter as well as to an account.
      return topics.has('newsletter') || mayConcern(event, 'newsletter') || (topics.size === 1 && topics.has('email'));
    },
  },
  recommend: {
    ga4: 'sign_up',
    params: ['method', 'form_id', 'form_name'],
    required: [],
    meta: 'CompleteRegistration',
    ads: 'SIGNUP',
  },
} satisfies Conversion;
