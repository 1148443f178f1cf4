import type { Conversion } from '../model/conversion';
import { asFind, formsFor } from './places/forms';
import { mayConcern, snake, topicsOf } from './words/events';

/** An account was created: the form for it was sent. */
export default {
  title: { en: 'Account created', hu: 'Regisztráció', pl: 'Założenie konta' },
  why: {
    en: 'An account ties all later visits to one person, and is where a product that is used begins.',
    hu: 'A fiók egy emberhez köti a későbbi látogatásokat, és vele kezdődik a termék használata.',
    pl: 'Konto łączy późniejsze wizyty z jedną osobą i od niego zaczyna się używanie produktu.',
  },
  tryIt: {
    en: 'Register with a test address.',
    hu: 'Regisztráljon egy tesztcímmel.',
    pl: 'Zarejestruj się na adres testowy.',
  },
  kind: 'process-milestone',
  category: 'account',
  weight: 8,
  sites: ['saas', 'shop', 'content', 'non-profit', 'lead-generation'],
  pages: ['account', 'landing', 'home', 'other', 'checkout', 'pricing'],
  found: 'A form for registration, mostly with a new password.',
  source: {
    name: 'Google Analytics: recommended events',
    url: 'https://developers.google.com/analytics/devguides/collection/ga4/reference/events#sign_up',
  },
  find: (page) => formsFor(page, ['registration']).map(asFind),
  done: [{ action: 'submit', outcome: 'success' }],
  proves: {
    names: {
      ga4: ['sign_up', 'account_created', 'form_submit'],
      meta: ['CompleteRegistration'],
      'google-ads': ['sign_up'],
    },
    lexicon:
      /^(?!gtm_)(?!.*(?:newsletter|start|begin|click|open|view|impression|error|fail|email_sign|mailing|demo|event_reg|webinar|button))(?:.*_)?(?:sign(?:ed)?_?up(?:_(?:complete[ds]?|success(?:ful)?|submi(?:t|tted|ssion)|done|form_submit|finish(?:ed)?|confirmed))?|(?:complete[ds]?_)?registration(?:_(?:complete[ds]?|success(?:ful)?|submi(?:t|tted|ssion)|done|finish(?:ed)?|confirmed))?|complete_?registration|(?:user_|account_)?registered|register|account_(?:create[ds]?|created_success|creation(?:_complete[ds]?)?|opened)|create[ds]?_(?:an_|new_)?account|new_(?:account|user|registration)|regisztracio(?:_(?:sikeres|kesz|veglegesit\w*|befejez\w*))?|sikeres_regisztracio|regisztralt|(?:rejestracja|zalozenie_konta|utworzenie_konta|zarejestrowan\w*)(?:_(?:zakonczona|udana|konta|uzytkownika))?|registrierung(?:_(?:abgeschlossen|erfolgreich))?|konto_(?:erstellt|angelegt))(?:_event|_ga4)?$/,
    /** An e-mail address is how one signs up to a newsletter as well as to an account. */
    when(event) {
      const name = snake(event.event);
      if (!/^(?:sign_?up|complete_?registration|form_submit)$/.test(name)) return true;
      const said = topicsOf(event);
      if (name === 'form_submit') return said.has('account') || said.size === 0;
      return mayConcern(event, 'account') || !said.has('newsletter');
    },
  },
  recommend: { ga4: 'sign_up', params: ['method'], required: [], meta: 'CompleteRegistration', ads: 'SIGNUP' },
} satisfies Conversion;
