/**
 * Names by which a page with a consent manager gives it away: it is there where one of them leads, through own plain data, to anything.
 * By the manager's id.
 */
export const NAMES: { readonly [manager: string]: string } = {
  axeptio: 'axeptioSDK _axcb axeptioSettings',
  borlabs: 'BorlabsCookie borlabsCookieConfig BorlabsCookieConfig',
  civic: 'CookieControl',
  complianz: 'complianz cmplz_has_consent',
  consentmanager: '__cmp __npcmp cmpConsentString cmp_id cmp_cdid',
  consentmo: 'Shopify',
  'cookie-information': 'CookieInformation',
  'cookie-script': 'CookieScript',
  cookiebot: 'Cookiebot',
  cookieconsent: 'CookieConsent.acceptCategory',
  cookiefirst: 'CookieFirst',
  cookiehub: 'cookiehub',
  cookieyes: 'getCkyConsent ckySettings cookieyes _ckyConfig',
  didomi: 'Didomi didomiOnReady didomiConfig',
  evidon: 'evidon',
  'funding-choices': 'googlefc __googlefc',
  hubspot: '_hsp',
  iubenda: '_iub',
  ketch: 'ketch semaphore',
  klaro: 'klaro klaroConfig',
  onetrust: 'OneTrust Optanon OptanonWrapper',
  orejime: 'orejime orejimeConfig Orejime',
  osano: 'Osano.cm',
  pandectes: 'Pandectes PandectesSettings',
  'piwik-pro': 'ppms _ppas sevenTag',
  shopify: 'Shopify.customerPrivacy',
  sourcepoint: '_sp_ _sp_queue',
  tarteaucitron: 'tarteaucitron',
  tealium: 'utag.gdpr',
  termly: 'Termly TERMLY_CUSTOM_BLOCKING_MAP',
  transcend: 'airgap transcend',
  trustarc: 'truste PrivacyManagerAPI',
  uniconsent: '__unicapi',
  usercentrics: 'UC_UI __ucCmp',
  webtoffee: 'CLI',
};

/** Where a page may say under which key its manager keeps consent. */
export const KEYS: { readonly [manager: string]: readonly string[] } = {
  klaro: ['klaroConfig.storageName', 'klaroConfig.cookieName'],
  orejime: ['orejimeConfig.cookie.name'],
};
