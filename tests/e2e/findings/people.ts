import { type Pair, said } from './pair';

const MAIL = 'jane.doe@mail.example';
const form = (it: string) => `ga4('form_sent', ${it});`;
const seen = () => "ga4('thanks');";
const answer = (it: string, then: string) => `askForConsent(${it}, () => { ${then} });`;
const TAKES = 2_300;
/** A manager is given time to keep its answer. */
const ANSWERED = 3_600;

/** People, and what they agreed to. */
export const people: readonly Pair[] = [
  {
    code: 'personal-data',
    about: 'an e-mail address',
    script: form,
    wrong: said({ who: MAIL }),
    right: said({ who: 'a customer' }),
    firefox: true,
  },
  {
    code: 'personal-data',
    about: 'an e-mail address in base64',
    script: form,
    wrong: said({ who: btoa(MAIL) }),
    right: said({ who: btoa('customer number 12') }),
  },
  {
    code: 'personal-data',
    about: 'a telephone number',
    script: form,
    wrong: said({ who: '+36 30 123 4567' }),
    right: said({ who: '+20 % more' }),
  },
  {
    code: 'address-with-email',
    about: 'an e-mail address encoded twice',
    script: seen,
    query: (it) => `who=${it}`,
    wrong: encodeURIComponent(encodeURIComponent(MAIL)),
    right: encodeURIComponent(encodeURIComponent('a customer')),
  },
  {
    code: 'address-with-person',
    about: 'a name and a telephone number',
    script: seen,
    query: (it) => it,
    wrong: 'last_name=Doe&phone=%2B36301234567',
    right: 'product_name=Doe&phone=model-12',
  },
  {
    code: 'secret-in-browser',
    about: 'a secret of the Measurement Protocol',
    script: (it) => `fetch('https://www.google-analytics.com/mp/collect?measurement_id=G-FINDINGS1' + ${it}, {
        method: 'POST', mode: 'no-cors', body: JSON.stringify({ client_id: '1.1', events: [{ name: 'sign_up' }] }),
      });`,
    wrong: said('&api_secret=s'),
    right: said(''),
  },
  {
    code: 'debug-mode',
    about: 'a hit for trying',
    script: (it) => `ga4('cta_click', {}, ${it});`,
    wrong: said({ _dbg: '1' }),
    right: said({}),
  },
  {
    code: 'consent-default-missing',
    about: 'an update without a default',
    script: (it) => `${it} gtag('consent', 'update', { ad_storage: 'granted', analytics_storage: 'granted' });
      ga4('cta_click', {}, { gcs: 'G111', gcd: ${it === '' ? "'13n3n3n3n5l1'" : "'13r3r3r3r5l1'"} });`,
    wrong: '',
    right: "gtag('consent', 'default', { ad_storage: 'denied', analytics_storage: 'denied' });",
  },
  {
    code: 'consent-late',
    about: 'a default after the first hit',
    script: (it) => {
      const steps = ["ga4('cta_click', {}, { gcs: 'G100' });", "gtag('consent', 'default', { analytics_storage: 'denied' });"];
      return it === 'late' ? `${steps[0]} later(() => { ${steps[1]} });` : steps.toReversed().join(' ');
    },
    wrong: 'late',
    right: 'first',
    takes: TAKES,
  },
  {
    code: 'consent-contradicted',
    about: 'a hit that says otherwise',
    script: (it) =>
      `gtag('consent', 'default', { analytics_storage: 'denied' }); later(() => ga4('cta_click', {}, { gcs: ${it} }));`,
    wrong: said('G101'),
    right: said('G100'),
    takes: TAKES,
  },
  {
    code: 'consent-against-manager',
    about: 'a hit that says otherwise than the visitor',
    asks: true,
    script: (it) => answer('[]', `ga4('cta_click', {}, { gcs: ${it} });`),
    wrong: said('G101'),
    right: said('G100'),
    takes: ANSWERED,
    firefox: true,
  },
  {
    code: 'before-answer',
    about: 'a pixel that does not wait',
    asks: true,
    script: (it) => answer(it, "meta('PageView');"),
    wrong: 'undefined',
    right: said(['analytics', 'ads']),
    takes: ANSWERED,
  },
  {
    code: 'against-denial',
    about: 'a pixel without ad storage',
    script: (it) => `gtag('consent', 'default', { ad_storage: ${it} }); later(() => meta('Lead'));`,
    wrong: said('denied'),
    right: said('granted'),
    takes: TAKES,
  },
  {
    code: 'against-refusal',
    about: 'a pixel that was refused',
    asks: true,
    script: (it) => answer(it, "meta('Lead');"),
    wrong: said(['analytics']),
    right: said(['analytics', 'ads']),
    takes: ANSWERED,
  },
];
