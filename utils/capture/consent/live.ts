/**
 * Managers that keep consent where only they can read it: what of them is asked, by names of own data, and of functions that are
 * documented to hand out what the manager holds and change nothing. The first is where the manager stands.
 */
export const LIVE: { readonly [manager: string]: string } = {
  cookieconsent: 'CookieConsent getUserPreferences validConsent',
  osano: 'Osano.cm getConsent dialogOpen',
  // Answers `''` where nothing was said.
  shopify: 'Shopify.customerPrivacy currentVisitorConsent',
  // The second generation; what the third keeps is read where it keeps it.
  usercentrics: 'UC_UI isInitialized isConsentRequired getServicesBaseInfo',
};
