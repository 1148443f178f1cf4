import { fromCookie, type Keeper, listed, pairsOf, UNANSWERED, words } from './keeper';
import { cookie, json, stored } from './kept';
import { entriesOf, own } from './own';
import { reading } from './reading';

/** Managers that keep it in several places, or elsewhere than in a cookie. */
export const OTHERWISE: readonly Keeper[] = [
  {
    id: 'complianz',
    events: words('cmplz_status_change cmplz_fire_categories'),
    read() {
      const names = words('functional preferences statistics statistics-anonymous marketing');
      const pairs = names.map((name): [string, unknown] => [name, cookie(`cmplz_${name}`)]);
      return reading(pairs, cookie('cmplz_banner-status') === null && pairs.every(([, value]) => value === null));
    },
  },
  {
    id: 'consentmo',
    read() {
      const denied = cookie('cookieconsent_preferences_disabled');
      if (denied === null) return null;
      const names = new Set(denied.split(','));
      return reading(words('functionality analytics marketing').map((name): [string, unknown] => [name, !names.has(name)]));
    },
  },
  {
    id: 'didomi',
    events: ['didomi-consent'],
    read() {
      const token = json(cookie('didomi_token') ?? stored('didomi_token'));
      if (token === undefined) return UNANSWERED;
      const purposes = own(token, 'purposes', 'consent') ?? own(token, 'purposes');
      const names = (list: string, granted: boolean) =>
        entriesOf(own(purposes, list)).map(([, name]): [string, boolean] => [String(name), granted]);
      const pairs = [...names('enabled', true), ...names('disabled', false)];
      return reading(pairs, pairs.length === 0);
    },
  },
  {
    id: 'hubspot',
    read() {
      const kept = cookie('__hs_cookie_cat_pref');
      // The code that reads `_hsp` runs on every page of theirs, banner or not.
      if (kept === null) return document.getElementById('hs-eu-cookie-confirmation') ? UNANSWERED : null;
      const names = ['', 'analytics', 'advertisement', 'functionality'];
      return reading(pairsOf(kept, /[,_]/, ':').map(([id, given]) => [names[Number(id)] ?? id, given]));
    },
  },
  {
    id: 'klaro',
    read(key = 'klaro') {
      const value = json(cookie(key) ?? stored(key));
      return value === undefined ? UNANSWERED : reading(entriesOf(value));
    },
  },
  {
    id: 'onetrust',
    events: words('OneTrustGroupsUpdated OTConsentApplied'),
    // Categories that a site defines itself have other names than C0001 to C0005.
    read: fromCookie('OptanonConsent', (text) => {
      const groups = /(?:^|&)groups=([^&]*)/.exec(text)?.[1] ?? '';
      return reading(pairsOf(groups, ',', ':'), cookie('OptanonAlertBoxClosed') === null);
    }),
  },
  {
    id: 'orejime',
    read(key = 'eu-consent') {
      const value = json(cookie(key) ?? cookie('orejime'));
      return value === undefined ? UNANSWERED : reading(entriesOf(value));
    },
  },
  {
    id: 'piwik-pro',
    read() {
      const kept = json(cookie(/^ppms_privacy_/));
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
    id: 'tealium',
    read: fromCookie('CONSENTMGR', (text) =>
      reading(pairsOf(text, '|', ':').filter(([name]) => /^(?:consent|c\d+)$/.test(name))),
    ),
  },
  {
    id: 'termly',
    read() {
      const kept = own(json(stored('TERMLY_API_CACHE')), 'TERMLY_COOKIE_CONSENT', 'value');
      return kept === undefined ? UNANSWERED : reading(entriesOf(kept));
    },
  },
  {
    id: 'transcend',
    read() {
      const value = json(stored('tcmConsent') ?? cookie('tcm'));
      return value === undefined ? UNANSWERED : reading(entriesOf(own(value, 'purposes')), own(value, 'confirmed') !== true);
    },
  },
  {
    id: 'trustarc',
    read() {
      // `0,1,2:` or `permit 1,2,3`: the levels that were allowed, of three or four.
      const levels =
        /^[\d,]+/.exec(cookie('notice_gdpr_prefs') ?? '')?.[0] ?? /\d[\d,]*/.exec(cookie('cmapi_cookie_privacy') ?? '')?.[0];
      if (levels === undefined) return UNANSWERED;
      const first = levels.startsWith('0') ? 0 : 1;
      return reading(listed(levels.split(','), [first, first + 1, first + 2].map(String)));
    },
  },
  {
    id: 'usercentrics',
    events: words('UC_UI_CMP_EVENT UC_UI_INITIALIZED'),
    // The third generation; the second is asked in the page.
    read() {
      const kept = json(stored('ucData'));
      if (kept === undefined) return null;
      const services = entriesOf(own(kept, 'consent', 'services')).map(([id, service]): [string, unknown] => [
        String(own(service, 'name') ?? id),
        own(service, 'consent'),
      ]);
      return reading([...entriesOf(own(kept, 'gcm')), ...services], own(kept, 'consent', 'type') === 'IMPLICIT');
    },
  },
  {
    id: 'webtoffee',
    read() {
      const names = words('necessary non-necessary functional performance analytics advertisement others');
      const pairs = names.map((name): [string, unknown] => [name, cookie(`cookielawinfo-checkbox-${name}`)]);
      return reading(pairs, cookie('viewed_cookie_policy') === null);
    },
  },
];
