// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { KEEPERS } from './keepers';
import { LIVE } from './live';
import { NAMES } from './names';
import type { Reading } from './reading';
import { SAYS } from './said';
import { createConsentWatch } from './watch';

interface Kept {
  readonly globals?: { readonly [name: string]: unknown };
  readonly cookies?: { readonly [name: string]: unknown };
  readonly stored?: { readonly [key: string]: unknown };
  readonly base64?: boolean;
  readonly key?: string;
  readonly html?: string;
}

const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
const set: string[] = [];

// A document without an address keeps no cookies.
(window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL('https://shop.test/');
beforeEach(clear);
afterEach(clear);

function keep(cookie: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: as consent managers do it
  document.cookie = cookie;
}

function clear(): void {
  for (const name of set.splice(0)) delete (window as unknown as Record<string, unknown>)[name];
  for (const pair of document.cookie.split('; ')) keep(`${pair.split('=')[0]}=; expires=Thu, 01 Jan 1970 00:00:00 GMT`);
  localStorage.clear();
  document.body.innerHTML = '';
}

/** What the manager says of a page. */
function says(id: string, { globals = {}, cookies = {}, stored = {}, base64, key, html = '' }: Kept): Reading | null {
  for (const [name, value] of Object.entries(globals)) {
    (window as unknown as Record<string, unknown>)[name] = value;
    set.push(name);
  }
  for (const [name, value] of Object.entries(cookies))
    keep(`${name}=${base64 ? btoa(text(value)) : encodeURIComponent(text(value))}`);
  for (const [key, value] of Object.entries(stored)) localStorage.setItem(key, text(value));
  document.body.innerHTML = html;
  return inPage(id) ?? KEEPERS.get(id)?.read(key) ?? null;
}

/** What it says when it is asked in the page. */
function inPage(id: string): Reading | null {
  let said: Reading | null = null;
  const stop = new AbortController();
  const watch = createConsentWatch(
    window as Window & typeof globalThis,
    (signal) => {
      if (signal.kind === 'consent' && signal.source === id) said = SAYS[id]?.(JSON.parse(JSON.stringify(signal.said))) ?? null;
    },
    stop.signal,
  );
  watch.check();
  stop.abort();
  return said;
}

const open = { state: {}, open: true };

describe('what each keeps or holds, and what it means', () => {
  const cases: readonly (readonly [id: string, page: Kept, says: Reading | null])[] = [
    ['axeptio', {}, open],
    [
      'axeptio',
      { cookies: { axeptio_cookies: { $$token: 'x', $$completed: true, google_analytics: true, facebook_pixel: false } } },
      { state: { google_analytics: 'granted', facebook_pixel: 'denied' } },
    ],
    ['borlabs', {}, open],
    [
      'borlabs',
      {
        cookies: {
          'borlabs-cookie': { consents: { essential: ['borlabs-cookie'], statistics: ['google-analytics'] }, v3: true },
        },
      },
      { state: { statistics: 'granted', marketing: 'denied', essential: 'granted' } },
    ],
    ['civic', { cookies: { CookieControl: { optionalCookies: {}, interactedWith: false } } }, open],
    [
      'civic',
      { cookies: { CookieControl: { optionalCookies: { analytics: 'accepted', marketing: 'revoked' }, interactedWith: true } } },
      { state: { analytics: 'granted', marketing: 'denied' } },
    ],
    ['complianz', {}, open],
    [
      'complianz',
      { cookies: { cmplz_statistics: 'allow', cmplz_marketing: 'deny', 'cmplz_banner-status': 'dismissed' } },
      { state: { statistics: 'granted', marketing: 'denied' } },
    ],
    [
      'consentmanager',
      {
        globals: {
          __cmp: (what: string) => (what === 'getCMPData' ? { userChoiceExists: false, purposeConsents: { 1: false } } : 0),
        },
      },
      { state: { 1: 'denied' }, open: true },
    ],
    ['consentmanager', { globals: { __cmp: (...args: unknown[]) => [].push(args as never) } }, null],
    ['consentmo', {}, null],
    [
      'consentmo',
      { cookies: { cookieconsent_preferences_disabled: 'analytics,marketing' } },
      { state: { functionality: 'granted', analytics: 'denied', marketing: 'denied' } },
    ],
    ['cookie-information', {}, open],
    [
      'cookie-information',
      {
        cookies: {
          CookieInformationConsent: { consents_approved: ['cookie_cat_statistic'], consents_denied: ['cookie_cat_marketing'] },
        },
      },
      { state: { cookie_cat_marketing: 'denied', cookie_cat_statistic: 'granted' } },
    ],
    ['cookie-script', { cookies: { CookieScriptConsent: { bannershown: 1 } } }, open],
    [
      'cookie-script',
      { cookies: { CookieScriptConsent: { action: 'accept', categories: '["performance"]' } } },
      { state: { strict: 'denied', performance: 'granted', targeting: 'denied', functionality: 'denied' } },
    ],
    ['cookiebot', {}, open],
    ['cookiebot', { cookies: { CookieConsent: '0' } }, open],
    ['cookiebot', { cookies: { CookieConsent: '-1' } }, { state: { consent: 'granted' } }],
    [
      'cookiebot',
      { cookies: { CookieConsent: "{stamp:'a:true',necessary:true,statistics:false,method:'explicit',ver:1}" } },
      { state: { necessary: 'granted', statistics: 'denied' } },
    ],
    ['cookieconsent', { globals: { CookieConsent: { acceptCategory() {} } } }, open],
    [
      'cookieconsent',
      {
        globals: {
          CookieConsent: {
            acceptCategory() {},
            validConsent: () => true,
            getUserPreferences: () => ({ acceptedCategories: ['analytics'], rejectedCategories: ['ads'] }),
          },
        },
      },
      { state: { ads: 'denied', analytics: 'granted' } },
    ],
    ['cookiefirst', {}, open],
    [
      'cookiefirst',
      { cookies: { 'cookiefirst-consent': { performance: true, advertising: false, timestamp: 1, type: 'category' } } },
      { state: { performance: 'granted', advertising: 'denied' } },
    ],
    ['cookiehub', { base64: true, cookies: { cookiehub: { answered: false, categories: [] } } }, open],
    [
      'cookiehub',
      { base64: true, cookies: { cookiehub: { answered: true, categories: [{ category: 'analytics', value: false }] } } },
      { state: { analytics: 'denied' } },
    ],
    [
      'cookiehub',
      { base64: true, cookies: { cookiehub: { answered: true, allAllowed: true, categories: [] } } },
      { state: { preferences: 'granted', analytics: 'granted', marketing: 'granted' } },
    ],
    ['cookieyes', { cookies: { 'cookieyes-consent': 'consentid:abc,consent:,action:,necessary:,analytics:' } }, open],
    [
      'cookieyes',
      { cookies: { 'cookieyes-consent': 'consentid:abc,consent:yes,action:yes,necessary:yes,analytics:no' } },
      { state: { necessary: 'granted', analytics: 'denied' } },
    ],
    ['didomi', {}, open],
    [
      'didomi',
      { base64: true, cookies: { didomi_token: { purposes: { enabled: ['audience'], disabled: ['ads'] }, vendors: {} } } },
      { state: { audience: 'granted', ads: 'denied' } },
    ],
    [
      'didomi',
      { stored: { didomi_token: btoa(JSON.stringify({ purposes: { consent: { enabled: [], disabled: ['ads'] } } })) } },
      { state: { ads: 'denied' } },
    ],
    ['evidon', {}, open],
    [
      'evidon',
      { cookies: { _evidon_consent_cookie: { categories: { 3: { analytics: true, advertising: false } } } } },
      { state: { analytics: 'granted', advertising: 'denied' } },
    ],
    ['evidon', { cookies: { _evidon_consent_cookie: { categories: { 7: true } } } }, { state: { all: 'granted' } }],
    ['hubspot', {}, null],
    ['hubspot', { html: '<div id="hs-eu-cookie-confirmation"></div>' }, open],
    [
      'hubspot',
      { cookies: { __hs_cookie_cat_pref: '1:true,2:false,3:true' } },
      { state: { analytics: 'granted', advertisement: 'denied', functionality: 'granted' } },
    ],
    ['iubenda', { cookies: { '_iub_cs-90483436': { id: 90483436 } } }, open],
    [
      'iubenda',
      { cookies: { '_iub_cs-50053366': { purposes: { 1: true, 4: true, 5: false } } } },
      { state: { purpose_1: 'granted', purpose_4: 'granted', purpose_5: 'denied' } },
    ],
    ['iubenda', { cookies: { '_iub_cs-71185313': { consent: true } } }, { state: { consent: 'granted' } }],
    ['ketch', {}, open],
    [
      'ketch',
      { base64: true, cookies: { _ketch_consent_v1_: { analytics: { status: 'granted' }, ads: { status: 'denied' } } } },
      { state: { analytics: 'granted', ads: 'denied' } },
    ],
    ['klaro', {}, open],
    ['klaro', { cookies: { klaro: { matomo: true, youtube: false } } }, { state: { matomo: 'granted', youtube: 'denied' } }],
    ['klaro', { key: 'shop-klaro', stored: { 'shop-klaro': { matomo: false } } }, { state: { matomo: 'denied' } }],
    ['onetrust', {}, open],
    [
      'onetrust',
      { cookies: { OptanonConsent: 'isGpcEnabled=0&groups=C0001:1,C0002:0&hosts=' } },
      { state: { C0001: 'granted', C0002: 'denied' }, open: true },
    ],
    [
      'onetrust',
      { cookies: { OptanonConsent: 'groups=1:1,shop_ads:0', OptanonAlertBoxClosed: '2026-11-21T10:00:00.000Z' } },
      { state: { 1: 'granted', shop_ads: 'denied' } },
    ],
    ['orejime', {}, open],
    [
      'orejime',
      { cookies: { 'eu-consent': { analytics: true, ads: false } } },
      { state: { analytics: 'granted', ads: 'denied' } },
    ],
    [
      'osano',
      { globals: { Osano: { cm: { dialogOpen: true, getConsent: () => ({ ESSENTIAL: 'ACCEPT', ANALYTICS: 'DENY' }) } } } },
      { state: { ESSENTIAL: 'granted', ANALYTICS: 'denied' }, open: true },
    ],
    ['pandectes', {}, open],
    [
      'pandectes',
      { base64: true, cookies: { _pandectes_gdpr: { status: 'custom', preferences: 6 } } },
      { state: { functionality: 'granted', performance: 'denied', targeting: 'denied' } },
    ],
    ['piwik-pro', {}, null],
    [
      'piwik-pro',
      { cookies: { 'ppms_privacy_1-2': { consents: { analytics: { status: -1 }, remarketing: { status: -1 } } } } },
      open,
    ],
    [
      'piwik-pro',
      { cookies: { 'ppms_privacy_1-2': { consents: { analytics: { status: 1 }, remarketing: { status: 0 } } } } },
      { state: { analytics: 'granted', remarketing: 'denied' } },
    ],
    ['shopify', { globals: { Shopify: { shop: 'mugs' } } }, null],
    [
      'shopify',
      { globals: { Shopify: { customerPrivacy: { currentVisitorConsent: () => ({ marketing: '', analytics: '' }) } } } },
      open,
    ],
    [
      'shopify',
      { globals: { Shopify: { customerPrivacy: { currentVisitorConsent: () => ({ marketing: 'no', analytics: 'yes' }) } } } },
      { state: { marketing: 'denied', analytics: 'granted' } },
    ],
    ['tarteaucitron', {}, open],
    ['tarteaucitron', { cookies: { tarteaucitron: '!gtag=true!youtube=wait' } }, { state: { gtag: 'granted' }, open: true }],
    ['tarteaucitron', { cookies: { tarteaucitron: '!gtag=false' } }, { state: { gtag: 'denied' } }],
    ['tealium', {}, open],
    [
      'tealium',
      { cookies: { CONSENTMGR: 'consent:true|ts:1711|c1:1|c7:0' } },
      { state: { consent: 'granted', c1: 'granted', c7: 'denied' } },
    ],
    ['termly', {}, open],
    [
      'termly',
      { stored: { TERMLY_API_CACHE: { TERMLY_COOKIE_CONSENT: { value: { analytics: true, advertising: false } } } } },
      { state: { analytics: 'granted', advertising: 'denied' } },
    ],
    ['transcend', {}, open],
    [
      'transcend',
      { stored: { tcmConsent: { purposes: { Analytics: true, Advertising: false }, confirmed: true } } },
      { state: { Analytics: 'granted', Advertising: 'denied' } },
    ],
    ['trustarc', {}, open],
    ['trustarc', { cookies: { notice_gdpr_prefs: '0,1:' } }, { state: { 0: 'granted', 1: 'granted', 2: 'denied' } }],
    ['trustarc', { cookies: { cmapi_cookie_privacy: 'permit 1' } }, { state: { 1: 'granted', 2: 'denied', 3: 'denied' } }],
    ['usercentrics', { globals: { UC_UI: { isInitialized: () => false } } }, null],
    [
      'usercentrics',
      {
        globals: {
          UC_UI: {
            isInitialized: () => true,
            isConsentRequired: () => true,
            getServicesBaseInfo: () => [
              { categorySlug: 'marketing', consent: { status: true } },
              { categorySlug: 'marketing', consent: { status: false } },
              { categorySlug: 'functional', consent: { status: true } },
            ],
          },
        },
      },
      { state: { marketing: 'denied', functional: 'granted' }, open: true },
    ],
    [
      'usercentrics',
      {
        stored: {
          ucData: { gcm: { analyticsStorage: 'granted' }, consent: { services: { a1: { name: 'GA4', consent: true } } } },
        },
      },
      { state: { analyticsStorage: 'granted', GA4: 'granted' } },
    ],
    ['webtoffee', {}, open],
    [
      'webtoffee',
      { cookies: { 'cookielawinfo-checkbox-analytics': 'no', viewed_cookie_policy: 'yes' } },
      { state: { analytics: 'denied' } },
    ],
  ];

  test.each(cases)('%s', (id, page, expected) => {
    expect(says(id, page)).toEqual(expected);
  });

  test('each manager is tried', () => {
    const byTcf = ['sourcepoint', 'funding-choices', 'uniconsent'];
    const all = new Set([...Object.keys(LIVE), 'consentmanager', ...KEEPERS.keys()]);
    expect(new Set(cases.map(([id]) => id))).toEqual(all);
    expect(new Set(Object.keys(NAMES))).toEqual(new Set([...all, ...byTcf]));
    expect(all.size).toBeGreaterThan(30);
  });
});

test('no getter of the page is run, and no data of a prototype taken for its own', () => {
  let run = 0;
  const trap = {
    get customerPrivacy() {
      run += 1;
      return { currentVisitorConsent: () => ({ analytics: 'yes' }) };
    },
  };
  expect(says('shopify', { globals: { Shopify: trap } })).toBeNull();
  expect(
    says('shopify', {
      globals: { Shopify: Object.create({ customerPrivacy: { currentVisitorConsent: () => ({ a: 'yes' }) } }) },
    }),
  ).toBeNull();
  expect(run).toBe(0);
});

test('what cannot be read is not guessed at', () => {
  expect(says('klaro', { cookies: { klaro: '{"broken' } })).toEqual(open);
  expect(says('didomi', { cookies: { didomi_token: '!!!' } })).toEqual(open);
  expect(says('cookie-information', { cookies: { CookieInformationConsent: '5' } })).toEqual({ state: {} });
  const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`service${index}`, true]));
  expect(Object.keys(says('klaro', { cookies: { klaro: many } })?.state ?? {}).length).toBe(60);
});
