/**
 * Names by which a page with a consent manager gives it away: it is there where one of them leads, through own plain data, to anything.
 * By the manager's id.
 */
export const NAMES: { readonly [manager: string]: string } = {
  axeptio: 'axeptioSDK axeptioSettings',
  borlabs: 'BorlabsCookie borlabsCookieConfig',
  civic: 'CookieControl',
  complianz: 'complianz',
  consentmanager: '__cmp __npcmp',
  consentmo: 'Shopify',
  'cookie-information': 'CookieInformation',
  'cookie-script': 'CookieScript',
  cookiebot: 'Cookiebot',
  cookieconsent: 'CookieConsent.acceptCategory',
  cookiefirst: 'CookieFirst',
  cookiehub: 'cookiehub',
  cookieyes: 'getCkyConsent _ckyConfig',
  didomi: 'Didomi didomiOnReady',
  evidon: 'evidon',
  'funding-choices': 'googlefc __googlefc',
  hubspot: '_hsp',
  iubenda: '_iub',
  ketch: 'ketch semaphore',
  klaro: 'klaro klaroConfig',
  onetrust: 'OneTrust OptanonWrapper',
  orejime: 'orejimeConfig orejime',
  osano: 'Osano.cm',
  pandectes: 'Pandectes',
  'piwik-pro': 'ppms _ppas',
  shopify: 'Shopify.customerPrivacy',
  sourcepoint: '_sp_ _sp_queue',
  tarteaucitron: 'tarteaucitron',
  tealium: 'utag.gdpr',
  termly: 'Termly',
  transcend: 'airgap transcend',
  trustarc: 'truste',
  uniconsent: '__unicapi',
  usercentrics: 'UC_UI __ucCmp',
  webtoffee: 'CLI',
};

/** Where a page may say under which key its manager keeps consent. */
export const KEYS: { readonly [manager: string]: readonly string[] } = {
  klaro: ['klaroConfig.storageName', 'klaroConfig.cookieName'],
  orejime: ['orejimeConfig.cookie.name'],
};
