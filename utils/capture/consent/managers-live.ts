import { framework } from './framework';
import { cookie, json, stored } from './kept';
import { fromTcf, listed, type Manager, pairsOf, reading, words } from './manager';
import { ask, entriesOf, own, stateOf } from './own';

/** Managers read by what they hold in the page: their own data, and documented functions that only read. */
export const LIVE: readonly Manager[] = [
  {
    id: 'onetrust',
    globals: words('OneTrust Optanon OptanonWrapper'),
    events: words('OneTrustGroupsUpdated OTConsentApplied'),
    cmpId: 28,
    read({ page }) {
      // Categories that a site defines itself have other names than C0001 to C0005.
      const groups = /(?:^|&)groups=([^&]*)/.exec(cookie(page.document, 'OptanonConsent') ?? '')?.[1];
      const active = own(page, 'OnetrustActiveGroups');
      if (groups === undefined && typeof active !== 'string' && own(page, 'OneTrust') === undefined) return null;
      const pairs = groups
        ? pairsOf(groups, ',', ':')
        : String(active ?? '')
            .split(',')
            .map((name): [string, boolean] => [name, true]);
      return reading(pairs, cookie(page.document, 'OptanonAlertBoxClosed') === null);
    },
  },
  {
    id: 'cookiebot',
    globals: ['Cookiebot'],
    events: words('CookiebotOnAccept CookiebotOnDecline CookiebotOnConsentReady'),
    cmpId: 134,
    read({ page }) {
      const manager = own(page, 'Cookiebot');
      const consent = entriesOf(own(manager, 'consent')).filter(([, value]) => typeof value === 'boolean');
      return reading(consent, own(manager, 'hasResponse') !== true && cookie(page.document, 'CookieConsent') === null);
    },
  },
  {
    id: 'usercentrics',
    globals: words('UC_UI __ucCmp'),
    events: words('UC_UI_CMP_EVENT UC_UI_INITIALIZED ucEvent'),
    cmpId: 5,
    read({ page }) {
      const third = json(stored(page, 'ucData'));
      if (third !== undefined) {
        const services = entriesOf(own(third, 'consent', 'services')).map(([id, service]): [string, unknown] => [
          String(own(service, 'name') ?? id),
          own(service, 'consent'),
        ]);
        return reading([...entriesOf(own(third, 'gcm')), ...services], own(third, 'consent', 'type') === 'IMPLICIT');
      }
      const manager = own(page, 'UC_UI');
      const open = stored(page, 'uc_user_interaction') !== 'true';
      if (manager === undefined || ask(manager, 'isInitialized') !== true) return { state: {}, ...(open ? { open } : {}) };
      // Both functions are documented to hand out what the manager holds.
      const categories = new Map<string, boolean>();
      for (const [, service] of entriesOf(ask(manager, 'getServicesBaseInfo'))) {
        const name = String(own(service, 'categorySlug') ?? '');
        categories.set(name, own(service, 'consent', 'status') === true && categories.get(name) !== false);
      }
      return reading(categories, open);
    },
  },
  {
    id: 'osano',
    globals: ['Osano'],
    events: ['osano-cm-consent-saved'],
    read({ page }) {
      const manager = own(own(page, 'Osano'), 'cm');
      const kept = cookie(page.document, 'osano_consentmanager') ?? stored(page, 'osano_consentmanager');
      // Documented: hands out a copy of the categories.
      return manager === undefined ? null : reading(entriesOf(ask(manager, 'getConsent')), kept === null);
    },
  },
  {
    id: 'consentmanager',
    globals: words('__cmp __npcmp cmpConsentString cmp_id cmp_cdid'),
    cmpId: 31,
    read(view) {
      // Documented: returns what the manager holds; not asked while a stub stands there.
      const data = framework(view.page, '__cmp', 'getCMPData') && ask(view.page, '__cmp', 'getCMPData');
      if (data === undefined || data === null) return fromTcf(view);
      return reading(entriesOf(own(data, 'purposeConsents')), own(data, 'userChoiceExists') === false);
    },
  },
  {
    id: 'tarteaucitron',
    globals: ['tarteaucitron'],
    events: ['tac.consent_updated'],
    read({ page }) {
      const manager = own(page, 'tarteaucitron');
      const jobs = entriesOf(own(manager, 'job')).map(([, name]) => String(name));
      const state = stateOf(entriesOf(own(manager, 'state')));
      return { state, ...(jobs.some((name) => state[name] === undefined) ? { open: true } : {}) };
    },
  },
  {
    id: 'shopify',
    globals: ['Shopify'],
    events: ['visitorConsentCollected'],
    read({ page }) {
      const manager = own(page, 'Shopify', 'customerPrivacy');
      // Documented: hands out what the visitor said, `''` where nothing was said. The interface comes late, or never.
      const said = entriesOf(ask(manager, 'currentVisitorConsent'));
      return said.length === 0
        ? null
        : reading(
            said,
            said.every(([, value]) => value === ''),
          );
    },
  },
  {
    id: 'cookieconsent',
    globals: ['CookieConsent'],
    events: words('cc:onConsent cc:onChange'),
    read({ page }) {
      const manager = own(page, 'CookieConsent');
      // Another manager goes by this name too. Both functions of the open library compute from what it holds.
      if (own(manager, 'acceptCategory') === undefined) return null;
      const chosen = ask(manager, 'getUserPreferences');
      const rejected = entriesOf(own(chosen, 'rejectedCategories')).map(([, name]) => String(name));
      return reading(listed(own(chosen, 'acceptedCategories'), rejected), ask(manager, 'validConsent') !== true);
    },
  },
  { id: 'inmobi', globals: [], cmpId: 10, read: fromTcf },
  { id: 'sourcepoint', globals: words('_sp_ _sp_queue'), cmpId: 6, read: fromTcf },
  { id: 'funding-choices', globals: words('googlefc __googlefc'), cmpId: 300, read: fromTcf },
  { id: 'uniconsent', globals: ['__unicapi'], read: fromTcf },
];
