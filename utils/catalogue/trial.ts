import type { Conversion } from '../model/conversion';
import { asFind, formsFor, wordsOf } from './places/forms';
import { TRIAL } from './words/accounts';
import { mayBeLead, snake } from './words/events';

/** A trial was begun. Offered by forms only: a button that leads to one is a call to action. */
export default {
  title: { en: 'Trial started', hu: 'Próbaidőszak indítása', pl: 'Rozpoczęcie okresu próbnego' },
  why: {
    en: 'It is what the site sells first, and what a paying customer is grown from.',
    hu: 'A webhely először ezt adja el, és ebből lesz a fizető ügyfél.',
    pl: 'To pierwsza rzecz, którą witryna sprzedaje, i z niej wyrasta płacący klient.',
  },
  tryIt: {
    en: 'Begin a trial with a test address.',
    hu: 'Indítson próbaidőszakot egy tesztcímmel.',
    pl: 'Rozpocznij okres próbny na adres testowy.',
  },
  kind: 'process-milestone',
  category: 'saas',
  weight: 9,
  sites: ['saas'],
  pages: ['landing', 'account', 'home', 'pricing', 'other'],
  found: 'A form for registration or contact whose words offer a trial.',
  source: { name: 'Meta Pixel: standard events', url: 'https://developers.facebook.com/docs/meta-pixel/reference' },
  find: (page) =>
    formsFor(page, ['registration', 'contact', 'demo', 'other'])
      .filter((form) => page.tells(wordsOf(form, page), TRIAL))
      .map(asFind),
  done: [{ action: 'submit', outcome: 'success' }],
  proves: {
    names: {
      ga4: ['start_trial', 'trial_start', 'sign_up', 'generate_lead', 'form_submit'],
      meta: ['StartTrial', 'Lead', 'CompleteRegistration'],
      'google-ads': ['sign_up', 'generate_lead', 'submit_lead_form'],
    },
    lexicon:
      /^(?!gtm_)(?!.*(?:view|impression|error|fail|end|expire|cancel|convert|click|button))(?:.*_)?(?:(?:start(?:ed)?|begin|began|request(?:ed)?|activate[ds]?|create[ds]?)_?(?:an?_|the_|my_)?(?:free_)?trial|(?:free_)?trial_?(?:start(?:ed)?|begin|begun|sign_?up|request(?:ed)?|activate[ds]?|create[ds]?|submi(?:t|tted|ssion)|register(?:ed)?)|free_trial|proba(?:idoszak|verzio)?_?(?:indit\w*|ker\w*|igenyl\w*|regisztr\w*)|(?:rozpoczecie|start|aktywacja)_(?:okresu_probnego|wersji_probnej|triala)|testphase_?(?:gestartet|begonnen)|testversion_?(?:gestartet|angefordert))(?:_event|_ga4)?$/,
    when: (event) =>
      !/^(?:sign_?up|generate_?lead|lead|form_submit|complete_?registration)$/.test(snake(event.event)) || mayBeTrial(event),
  },
  recommend: { ga4: 'start_trial', params: ['currency', 'value', 'plan'], required: [], meta: 'StartTrial', ads: 'SIGNUP' },
} satisfies Conversion;

/** Signing up for an account is how most trials begin. */
function mayBeTrial(event: Parameters<typeof mayBeLead>[0]): boolean {
  return (
    mayBeLead(event) ||
    !/newsletter|hirlevel|search|comment/.test(
      snake(
        Object.values(event.params)
          .filter((value) => typeof value === 'string')
          .join(' '),
      ),
    )
  );
}
