import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { BANNER, type Shape, WHOLE } from '../visit';
import { documentOf, KEEP, productData } from './document';

const fromNpm = (file: string) => readFileSync(resolve(import.meta.dirname, '../../../node_modules', file), 'utf8');

/** A product page with a consent manager. */
function behind(head: string, foot: string, files: { readonly [path: string]: string }, lang = 'en'): Shape {
  const [name, add] =
    lang === 'hu' ? ['Tál', 'Kosárba teszem'] : lang === 'pl' ? ['Misa', 'Dodaj do koszyka'] : ['Dish', 'Add to cart'];
  return {
    origin: 'https://dishes.example',
    files,
    pages: {
      '/dish': {
        html: documentOf(
          lang,
          `${name} – Dishes`,
          `<header><a href="/">Dishes</a></header><main><h1>${name}</h1><p class="price">€38.00</p>
<form action="/cart/add" ${KEEP}><button id="add" class="btn">${add}</button></form></main>${foot}`,
          `${productData(name, 38, 'EUR')}${head}`,
        ),
        offers: { 'view-product': WHOLE, 'add-to-cart': add, 'consent-choice': BANNER },
      },
    },
  };
}

/** Klaro lets the tracker's script run once its service is accepted. */
export const klaro = behind(
  `<script>klaroConfig = { storageName: 'dishes-klaro', acceptAll: true, services: [{ name: 'shop-analytics', purposes: ['analytics'] }], translations: { zz: { privacyPolicyUrl: '/privacy' } } };</script>
<script defer src="/cmp/klaro.js"></script><style>.klaro .cookie-notice { left: 20px !important; right: auto !important; }</style>`,
  '',
  { '/cmp/klaro.js': fromNpm('klaro/dist/klaro.js') },
);

/** tarteaucitron starts the tracker as a service of the site's own. */
export const tarteaucitron = behind(
  `<script src="/tac/tarteaucitron.js"></script><script>
tarteaucitronForceLanguage = 'hu';
tarteaucitron.init({ orientation: 'top', showIcon: false, DenyAllCta: true, AcceptAllCta: true, highPrivacy: true, bodyPosition: 'top' });
tarteaucitron.services.shop = { key: 'shop', type: 'analytic', name: 'Shop', uri: '', needConsent: true, cookies: [], js() { document.querySelectorAll('script[data-held]').forEach((held) => { const script = document.createElement('script'); for (const { name, value } of held.attributes) if (name !== 'type') script.setAttribute(name, value); script.src = held.dataset.held; document.head.append(script); }); } };
addEventListener('load', () => (tarteaucitron.job = tarteaucitron.job || []).push('shop'));
</script>`,
  '',
  Object.fromEntries(
    ['tarteaucitron.js', 'tarteaucitron.services.js', 'css/tarteaucitron.css', 'lang/tarteaucitron.hu.js', 'advertising.js'].map(
      (file) => [`/tac/${file}`, fromNpm(`tarteaucitronjs/${file}`)],
    ),
  ),
  'hu',
);

const COOKIES = `<link rel="stylesheet" href="/cmp/cookieconsent.css"><script src="/cmp/cookieconsent.js"></script><script>
CookieConsent.run({ hideFromBots: false, guiOptions: { consentModal: { position: 'bottom left' } }, HOOKS categories: { necessary: { enabled: true, readOnly: true }, analytics: {} },
  language: { default: 'pl', translations: { pl: {
    consentModal: { title: 'Ciasteczka', description: 'Mierzymy, co się przydaje.', acceptAllBtn: 'Akceptuję wszystkie', acceptNecessaryBtn: 'Tylko niezbędne' },
    preferencesModal: { title: 'Wybór', acceptAllBtn: 'Akceptuję wszystkie', savePreferencesBtn: 'Zapisz', sections: [] } } } } });
</script>`;
const COOKIE_FILES = {
  '/cmp/cookieconsent.js': fromNpm('vanilla-cookieconsent/dist/cookieconsent.umd.js'),
  '/cmp/cookieconsent.css': fromNpm('vanilla-cookieconsent/dist/cookieconsent.css'),
};

/** CookieConsent holds the tracker's script back until its category is accepted. */
export const cookieconsent = behind('', COOKIES.replace('HOOKS', ''), COOKIE_FILES, 'pl');

/** CookieConsent tells Consent Mode; the tracker is there from the beginning, and sends without cookies where it must. */
export const consentMode = behind(
  `<script>window.dataLayer = window.dataLayer || []; function gtag() { dataLayer.push(arguments); }
gtag('consent', 'default', { ad_storage: 'denied', analytics_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied' });
function tell() { const state = CookieConsent.acceptedCategory('analytics') ? 'granted' : 'denied'; gtag('consent', 'update', { analytics_storage: state, ad_storage: state }); }
</script>`,
  COOKIES.replace('HOOKS', 'onConsent: () => tell(),'),
  COOKIE_FILES,
  'pl',
);

/** A banner of the site's own on IAB's modules; the tracker comes once storage is allowed. */
export const tcf = behind(
  '<script src="/apps/tcf.js"></script>',
  `<div class="cookie-banner"><p>We and our partners store and read information on your device, such as cookies.</p>
<button id="yes" type="button">Accept all</button> <button id="no" type="button">Reject all</button></div>`,
  {},
);
