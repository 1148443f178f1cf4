import type { Control, Conversion, PageView } from '../model/conversion';
import { byTarget } from './places/copies';
import { asFind, formsFor } from './places/forms';
import { joined } from './places/joined';
import { isFile } from './places/links';
import { LOG_IN, NOT_ACCOUNT, SIGN_UP } from './words/accounts';
import { mayConcern, snake } from './words/events';

const MOST = 5;
const PATH =
  /(?:^|[/#_])(?:log-?in|sign-?in|logon|wp-login|belepes|bejelentkezes|logowanie|zaloguj|anmelden|anmeldung|einloggen|prihlaseni|prihlasit|prihlasenie|autentificare|connexion|iniciar-sesion|my-?account|mi-cuenta|moje-konto|mein-konto|muj-ucet|moj-ucet|fiokom|contul-meu|mon-compte|accedi|customer\/account|auth\/login)(?:\.\w{2,5})?(?:[/?&#]|$)/i;
const OTHER = /(?:create|regist|unsub|logout|log-out|forgot|lost|reset|registr|redirect_to=\S*unsub)/i;

/**
 * Somebody came back to an account. Offered by the form and by what leads to it, but tried by sending the form alone: pressing *Sign in* is
 * no log-in, and sites report the log-in itself.
 */
export default {
  title: { en: 'Log-in', hu: 'Bejelentkezés', pl: 'Logowanie' },
  why: {
    en: 'It tells customers who come back from those to be won, so that ads need not be paid for the former.',
    hu: 'Elválasztja a visszatérő ügyfeleket a megnyerendőktől: előbbiekre kár hirdetést költeni.',
    pl: 'Oddziela powracających klientów od tych do zdobycia: na pierwszych szkoda wydawać na reklamy.',
  },
  tryIt: {
    en: 'Log in with a test account.',
    hu: 'Jelentkezzen be egy tesztfiókkal.',
    pl: 'Zaloguj się na konto testowe.',
  },
  kind: 'secondary-action',
  category: 'account',
  weight: 3,
  sites: ['saas', 'shop', 'content'],
  found: 'A form for logging in; else a link or button that leads to one, by its words or its address.',
  source: {
    name: 'Google Analytics: recommended events',
    url: 'https://developers.google.com/analytics/devguides/collection/ga4/reference/events#login',
  },
  find(page) {
    // Beside the fields of an account's own form it is the other way in, which that form stands for.
    const entries = formsFor(page, ['login', 'registration']);
    const controls = page.where(leads).filter(({ element }) => !entries.some((own) => own.element.contains(element)));
    const links = joined(controls, byTarget, (control) => (page.says(control, LOG_IN) ? 0.85 : 0.7))
      .sort((a, b) => b.confidence - a.confidence)
      .slice(0, MOST);
    return [...formsFor(page, ['login']).map(asFind), ...links];
  },
  done: [{ action: 'submit', on: 'form', outcome: 'success' }],
  proves: {
    names: { ga4: ['login'] },
    lexicon:
      /^(?!gtm_)(?!.*(?:error|fail|view|impression|sign_up|signup|register|forgot|form_open|popup|start|click|logout))(?:.*_)?(?:log(?:ged)?_?in(?:_(?:success(?:ful)?|complete[ds]?|submi(?:t|tted)|done|form_submit))?|sign(?:ed)?_?in(?:_(?:success(?:ful)?|complete[ds]?|submi(?:t|tted)))?|user_log(?:ged)?_?in|(?:sikeres_)?(?:bejelentkezes|belepes)(?:_sikeres)?|(?:udane_)?(?:logowanie|zalogowan\w*)(?:_udane)?|anmeldung_erfolgreich|eingeloggt|angemeldet|prihlaseni)(?:_event|_ga4)?$/,
    when: (event) => snake(event.event) !== 'form_submit' || mayConcern(event, 'account'),
  },
  recommend: { ga4: 'login', params: ['method'], required: [] },
} satisfies Conversion;

function leads(control: Control, page: PageView): boolean {
  const { region, folded, href, form } = control;
  if (region === 'consent' || folded.length > 45 || form !== null) return false;
  if (href && (!/^(?:https?|file):$/.test(href.protocol) || isFile(control))) return false;
  const address = href ? `${href.pathname}${href.hash.startsWith('#/') ? href.hash : ''}`.slice(0, 300) : '';
  if (OTHER.test(address)) return false;
  const says = page.says(control, LOG_IN);
  if (!says && (page.says(control, SIGN_UP) || page.says(control, NOT_ACCOUNT))) return false;
  if (PATH.test(address)) return true;
  return says && folded.length <= 35 && !page.says(control, NOT_ACCOUNT);
}
