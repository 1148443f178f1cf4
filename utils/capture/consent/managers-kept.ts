import { cookie, json, stored } from './kept';
import { fromCookie, listed, type Manager, pairsOf, reading, UNANSWERED, words } from './manager';
import { entriesOf, own } from './own';

/** Managers read by what they keep, each in a way of its own. */
export const KEPT: readonly Manager[] = [
  {
    id: 'didomi',
    globals: words('Didomi didomiOnReady didomiConfig'),
    events: ['didomi-consent'],
    cmpId: 7,
    read({ page }) {
      const token = json(cookie(page.document, 'didomi_token') ?? stored(page, 'didomi_token'));
      if (token === undefined) return UNANSWERED;
      const purposes = own(token, 'purposes', 'consent') ?? own(token, 'purposes');
      const names = (list: string, granted: boolean) =>
        entriesOf(own(purposes, list)).map(([, name]): [string, boolean] => [String(name), granted]);
      const pairs = [...names('enabled', true), ...names('disabled', false)];
      return reading(pairs, pairs.length === 0);
    },
  },
  {
    id: 'complianz',
    globals: words('complianz cmplz_has_consent'),
    events: words('cmplz_status_change cmplz_fire_categories'),
    read({ page }) {
      const names = words('functional preferences statistics statistics-anonymous marketing');
      const pairs = names.map((name): [string, unknown] => [name, cookie(page.document, `cmplz_${name}`)]);
      return reading(pairs, cookie(page.document, 'cmplz_banner-status') === null && pairs.every(([, value]) => value === null));
    },
  },
  {
    id: 'trustarc',
    globals: words('truste PrivacyManagerAPI'),
    read({ page }) {
      // `0,1,2:` or `permit 1,2,3`: the levels that were allowed, of three or four.
      const levels =
        /^[\d,]+/.exec(cookie(page.document, 'notice_gdpr_prefs') ?? '')?.[0] ??
        /\d[\d,]*/.exec(cookie(page.document, 'cmapi_cookie_privacy') ?? '')?.[0];
      if (levels === undefined) return UNANSWERED;
      const first = levels.startsWith('0') ? 0 : 1;
      return reading(listed(levels.split(','), [first, first + 1, first + 2].map(String)));
    },
  },
  {
    id: 'klaro',
    globals: words('klaro klaroConfig'),
    // `klaro.getManager()` makes a manager where there is none: only what it keeps is read.
    read({ page }) {
      const config = own(page, 'klaroConfig');
      const name = own(config, 'storageName') ?? own(config, 'cookieName');
      const key = typeof name === 'string' ? name : 'klaro';
      const value = json(cookie(page.document, key) ?? stored(page, key));
      return value === undefined ? UNANSWERED : reading(entriesOf(value));
    },
  },
  {
    id: 'termly',
    globals: words('Termly TERMLY_CUSTOM_BLOCKING_MAP'),
    read({ page }) {
      const kept = own(json(stored(page, 'TERMLY_API_CACHE')), 'TERMLY_COOKIE_CONSENT', 'value');
      return kept === undefined ? UNANSWERED : reading(entriesOf(kept));
    },
  },
  {
    id: 'webtoffee',
    globals: ['CLI'],
    read({ page }) {
      const names = words('necessary non-necessary functional performance analytics advertisement others');
      const pairs = names.map((name): [string, unknown] => [name, cookie(page.document, `cookielawinfo-checkbox-${name}`)]);
      return reading(pairs, cookie(page.document, 'viewed_cookie_policy') === null);
    },
  },
  {
    id: 'transcend',
    globals: words('airgap transcend'),
    read({ page }) {
      const value = json(stored(page, 'tcmConsent') ?? cookie(page.document, 'tcm'));
      return value === undefined ? UNANSWERED : reading(entriesOf(own(value, 'purposes')), own(value, 'confirmed') !== true);
    },
  },
  {
    id: 'tealium',
    globals: ['utag'],
    read(view) {
      if (own(own(view.page, 'utag'), 'gdpr') === undefined) return null;
      return fromCookie('CONSENTMGR', (text) =>
        reading(pairsOf(text, '|', ':').filter(([name]) => /^(?:consent|c\d+)$/.test(name))),
      )(view);
    },
  },
  {
    id: 'consentmo',
    globals: ['Shopify'],
    read({ page }) {
      const denied = cookie(page.document, 'cookieconsent_preferences_disabled');
      if (denied === null) return null;
      const names = new Set(denied.split(','));
      return reading(words('functionality analytics marketing').map((name): [string, unknown] => [name, !names.has(name)]));
    },
  },
  {
    id: 'hubspot',
    globals: ['_hsp'],
    read({ page }) {
      const kept = cookie(page.document, '__hs_cookie_cat_pref');
      // The code that reads `_hsp` runs on every page of theirs, banner or not.
      if (kept === null) return page.document.getElementById('hs-eu-cookie-confirmation') ? UNANSWERED : null;
      const names = ['', 'analytics', 'advertisement', 'functionality'];
      return reading(pairsOf(kept, /[,_]/, ':').map(([id, given]) => [names[Number(id)] ?? id, given]));
    },
  },
  {
    id: 'piwik-pro',
    globals: words('ppms _ppas sevenTag'),
    read({ page }) {
      const kept = json(cookie(page.document, /^ppms_privacy_/));
      const consents = entriesOf(own(kept, 'consents'));
      if (consents.length === 0) return null;
      // 1 granted, 0 denied, -1 not answered.
      const pairs = consents.map(([name, consent]): [string, unknown] => [name, own(consent, 'status')]);
      return reading(
        pairs,
        pairs.every(([, status]) => status === -1),
      );
    },
  },
  {
    id: 'orejime',
    globals: words('orejime orejimeConfig Orejime'),
    read({ page }) {
      const name = own(page, 'orejimeConfig', 'cookie', 'name');
      const value = json(
        cookie(page.document, typeof name === 'string' ? name : 'eu-consent') ?? cookie(page.document, 'orejime'),
      );
      return value === undefined ? UNANSWERED : reading(entriesOf(value));
    },
  },
];
