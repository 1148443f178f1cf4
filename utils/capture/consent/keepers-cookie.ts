import { fromCookie, fromJson, type Keeper, listed, pairsOf, UNANSWERED, words } from './keeper';
import { json } from './kept';
import { entriesOf, own } from './own';
import { reading } from './reading';

/** Managers that keep everything in one cookie. */
export const IN_A_COOKIE: readonly Keeper[] = [
  {
    id: 'axeptio',
    read: fromJson('axeptio_cookies', (value) =>
      reading(
        entriesOf(value).filter(([name]) => !name.startsWith('$$')),
        own(value, '$$completed') !== true,
      ),
    ),
  },
  {
    id: 'borlabs',
    events: ['borlabs-cookie-consent-saved'],
    read: fromJson('borlabs-cookie', (value) => {
      const groups = entriesOf(own(value, 'consents')).filter(([, services]) => entriesOf(services).length > 0);
      return reading(
        listed(
          groups.map(([name]) => name),
          words('statistics marketing'),
        ),
      );
    }),
  },
  {
    id: 'civic',
    read: fromJson('CookieControl', (value) =>
      reading(entriesOf(own(value, 'optionalCookies')), own(value, 'interactedWith') === false),
    ),
  },
  {
    id: 'cookie-information',
    events: ['CookieInformationConsentGiven'],
    read: fromJson('CookieInformationConsent', (value) =>
      reading(
        listed(
          own(value, 'consents_approved'),
          entriesOf(own(value, 'consents_denied')).map(([, name]) => String(name)),
        ),
      ),
    ),
  },
  {
    id: 'cookie-script',
    events: words('CookieScriptAccept CookieScriptAcceptAll CookieScriptReject'),
    read: fromJson('CookieScriptConsent', (value) => {
      const action = own(value, 'action');
      const categories = own(value, 'categories');
      const granted = typeof categories === 'string' ? json(categories) : categories;
      if (action === undefined) return UNANSWERED;
      return reading(listed(granted, words('strict performance targeting functionality')));
    }),
  },
  {
    id: 'cookiebot',
    events: words('CookiebotOnAccept CookiebotOnDecline CookiebotOnConsentReady'),
    // A literal, `{stamp:'…',necessary:true,statistics:false}`; 0 where nobody has answered, -1 where nobody is asked.
    read: fromCookie('CookieConsent', (text) => {
      if (text === '0') return UNANSWERED;
      const pairs = [...text.matchAll(/[{,]\s*["']?(\w+)["']?:\s*(true|false)\b/g)];
      return reading(text === '-1' ? [['consent', true]] : pairs.map(([, name = '', value]) => [name, value]));
    }),
  },
  {
    id: 'cookiefirst',
    events: words('cf_consent cf_consent_loaded'),
    read: fromJson('cookiefirst-consent', (value) => reading(entriesOf(value).filter(([, given]) => typeof given === 'boolean'))),
  },
  {
    id: 'cookiehub',
    read: fromJson('cookiehub', (value) => {
      const all = own(value, 'allAllowed') === true;
      const chosen = entriesOf(own(value, 'categories')).map(([, category]): [string, unknown] => [
        String(own(category, 'category') ?? own(category, 'id') ?? ''),
        own(category, 'value'),
      ]);
      const pairs = all ? words('preferences analytics marketing').map((name): [string, unknown] => [name, true]) : chosen;
      return reading(pairs, own(value, 'answered') !== true);
    }),
  },
  {
    id: 'cookieyes',
    events: ['cookieyes_consent_update'],
    read: fromCookie('cookieyes-consent', (text) => {
      const pairs = pairsOf(text, ',', ':');
      const categories = pairs.filter(([name]) => !/^(?:consentid|consent|action|lastRenewedDate)$/.test(name));
      return reading(categories, !pairs.some(([name, value]) => name === 'action' && value === 'yes'));
    }),
  },
  {
    id: 'evidon',
    read: fromJson('_evidon_consent_cookie', (value) => {
      // By country, all categories at once or each by its name.
      const countries = entriesOf(own(value, 'categories'));
      return reading(
        countries.flatMap(([, given]): [string, unknown][] => (typeof given === 'boolean' ? [['all', given]] : entriesOf(given))),
      );
    }),
  },
  {
    id: 'iubenda',
    events: words('iubenda_consent_given iubenda_consent_rejected'),
    read: fromJson(/^_iub_cs-\d+$/, (value) => {
      const purposes = entriesOf(own(value, 'purposes')).map(([id, given]): [string, unknown] => [`purpose_${id}`, given]);
      const whole = own(value, 'consent');
      const pairs = purposes.length > 0 || whole === undefined ? purposes : [['consent', whole] as const];
      return reading(pairs, pairs.length === 0);
    }),
  },
  {
    id: 'ketch',
    read: fromJson('_ketch_consent_v1_', (value) =>
      reading(entriesOf(value).map(([name, purpose]): [string, unknown] => [name, own(purpose, 'status')])),
    ),
  },
  {
    id: 'pandectes',
    events: ['PandectesEvent_OnConsent'],
    read: fromJson('_pandectes_gdpr', (value) => {
      // A bit for each category that was rejected.
      const bits = own(value, 'preferences');
      if (typeof bits !== 'number') return UNANSWERED;
      return reading(
        words('functionality performance targeting').map((name, index): [string, unknown] => [name, (bits & (1 << index)) === 0]),
      );
    }),
  },
  {
    id: 'tarteaucitron',
    events: ['tac.consent_updated'],
    // `!gtag=true!youtube=wait`
    read: fromCookie('tarteaucitron', (text) => {
      const pairs = pairsOf(text, '!', '=');
      return reading(
        pairs,
        pairs.some(([, value]) => value === 'wait'),
      );
    }),
  },
];
