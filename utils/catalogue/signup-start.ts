import type { Address, Control, Conversion, PageView } from '../model/conversion';
import { byTarget } from './places/copies';
import { asFind, formsFor } from './places/forms';
import { joined } from './places/joined';
import { isFile, isOutbound, isSocial } from './places/links';
import { LOG_IN, NOT_ACCOUNT, SIGN_UP } from './words/accounts';

const MOST = 4;
const PATH =
  /(?:^|[/#?&=_-])(?:sign-?up|signup|register|registration|create-?account|customer\/account\/create|regisztracio|regisztralas|rejestracja|zarejestruj|zaloz-konto|registrieren|registrierung|konto-erstellen|registrace|registracia|inregistrare|cont-nou|creer-un-compte|inscription|registro|registrarse|crear-cuenta|registrazione|registrati|crea-account)(?:[/.?&#=-]|$)/i;
/** More words than these are an article that speaks of it. */
const MOST_PARTS = 4;

/** Leads to an account of one's own, or begins the form for it. */
export default {
  title: { en: 'Sign-up started', hu: 'Regisztráció megkezdése', pl: 'Rozpoczęcie rejestracji' },
  why: {
    en: 'Set against the accounts created it shows how many the registration itself turns away.',
    hu: 'A létrejött fiókokkal összevetve látszik, hányat riaszt el maga a regisztráció.',
    pl: 'Zestawione z założonymi kontami pokazuje, ilu ludzi zniechęca sama rejestracja.',
  },
  tryIt: {
    en: 'Click the registration button, or type in the first field of its form.',
    hu: 'Kattintson a regisztráció gombjára, vagy írjon az űrlapja első mezőjébe.',
    pl: 'Kliknij przycisk rejestracji lub wpisz coś w pierwszym polu jej formularza.',
  },
  kind: 'process-milestone',
  category: 'account',
  weight: 6,
  sites: ['saas', 'shop', 'content', 'non-profit', 'lead-generation'],
  found: 'A button or link whose words or address create an account, or a form for registration; each address once.',
  source: { name: 'Velyr: micro-conversions for SaaS', url: 'https://velyr.io/blog/what-is-a-micro-conversion' },
  find(page) {
    if (page.type === 'thank-you') return [];
    const controls = page.where(starts);
    const links = joined(controls, byTarget, (control) => (page.says(control, SIGN_UP) ? 0.85 : 0.7)).slice(0, MOST);
    return [...formsFor(page, ['registration'], 0.6).map(asFind), ...links];
  },
  done: [
    { action: 'click', on: 'control' },
    { action: 'input', on: 'form' },
  ],
  proves: {
    names: { ga4: ['sign_up_start'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:newsletter|complete|success|finish|error|fail|submit|view|impression|email_sign|demo|event))(?:.*_)?(?:(?:sign_?up|registration|register|account_creation|create_account)_?(?:form_)?(?:start(?:ed)?|begin|begun|click(?:ed)?|button(?:_click)?|open(?:ed)?|init(?:iated)?|cta)|(?:start|begin|click|initiate)(?:ed)?_?(?:the_|on_)?(?:sign_?up|registration|register|account_creation)|regisztracio_?(?:megkezd\w*|indit\w*|kattint\w*)|(?:rozpoczecie|klikniecie)_rejestracji|rejestracja_(?:start|rozpocz\w*|klik\w*)|registrierung_?(?:gestartet|begonnen|start))(?:_event|_ga4)?$/,
  },
  recommend: { ga4: 'sign_up_start', params: ['method'], required: [] },
} satisfies Conversion;

function starts(control: Control, page: PageView): boolean {
  const { region, folded, href, form } = control;
  if (region === 'consent' || folded.length > 60 || (form !== null && form.purpose !== 'login')) return false;
  if (href && (!/^(?:https?|file):$/.test(href.protocol) || isFile(control) || isSocial(control))) return false;
  if (page.says(control, NOT_ACCOUNT)) return false;
  const address = href ? addressOf(href) : '';
  const addressed = PATH.test(address) && (address.match(/-/g)?.length ?? 0) <= MOST_PARTS;
  if (addressed) return folded !== '' || control.prominence > 0;
  if (!page.says(control, SIGN_UP) || folded.length > 40) return false;
  // An account elsewhere is an account of the same people only where the words stand where accounts do.
  if (isOutbound(control, page)) return region === 'header' || region === 'nav' || control.prominence >= 0.5;
  return href === null ? !page.says(control, LOG_IN) || region !== 'footer' : href.hash === '' || region !== 'footer';
}

function addressOf({ pathname, search, hash }: Address): string {
  return `${pathname}${search}${hash.startsWith('#/') ? hash : ''}`.slice(0, 300);
}
