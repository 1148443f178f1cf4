import { fromNpm } from './paths/npm';

const TAC = ['tarteaucitron.js', 'tarteaucitron.services.js', 'lang/tarteaucitron.en.js', 'advertising.js'];

/** What the page sends: at once to one, by Consent Mode's rules to another, and to a third where advertising was accepted. */
const TAGS = `
  const send = (url) => new Image().src = url;
  const ga4 = (gcs) => send('https://www.google-analytics.com/g/collect?v=2&tid=G-MUGSHOP123&cid=1.2&en=page_view&gcs=' + gcs);
  const meta = () => send('https://www.facebook.com/tr/?id=990011223344&ev=PageView');
  navigator.sendBeacon('https://plausible.io/api/event', JSON.stringify({ n: 'pageview', u: location.href, d: location.host }));`;

/** Sites whose questions about consent come from managers of npm. */
export const sites: { readonly [host: string]: { readonly files: { readonly [path: string]: string }; readonly page: string } } =
  {
    'klaro.example': {
      files: { '/klaro.js': fromNpm('klaro/dist/klaro.js') },
      page: `<script>klaroConfig = { storageName: 'k', acceptAll: true, services: [
        { name: 'ga', purposes: ['analytics'] }, { name: 'meta', purposes: ['marketing'] }] };</script>
      <script src="/klaro.js"></script>
      <script>${TAGS}
        const told = () => { const all = klaro.getManager().confirmed && klaro.getManager().consents; if (all?.ga) ga4('G111'); if (all?.meta) meta(); };
        addEventListener('load', () => setTimeout(told, 300));
      </script>`,
    },
    'cookieconsent.example': {
      files: {
        '/cc.js': fromNpm('vanilla-cookieconsent/dist/cookieconsent.umd.js'),
        '/cc.css': fromNpm('vanilla-cookieconsent/dist/cookieconsent.css'),
      },
      page: `<link rel="stylesheet" href="/cc.css"><script src="/cc.js"></script>
      <script>${TAGS}
        CookieConsent.run({ hideFromBots: false,
          categories: { necessary: { enabled: true, readOnly: true }, analytics: {}, ads: {} },
          onConsent: () => { if (CookieConsent.acceptedCategory('analytics')) ga4('G111'); if (CookieConsent.acceptedCategory('ads')) meta(); },
          language: { default: 'en', translations: { en: {
            consentModal: { title: 'Cookies?', description: 'We would like to.', acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all', showPreferencesBtn: 'Choose' },
            preferencesModal: { title: 'Choose', acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all', savePreferencesBtn: 'Save', sections: [] } } } } });
      </script>`,
    },
    'tarteaucitron.example': {
      files: Object.fromEntries(TAC.map((file) => [`/tac/${file}`, fromNpm(`tarteaucitronjs/${file}`)])),
      page: `<script src="/tac/tarteaucitron.js"></script>
      <script>${TAGS}
        tarteaucitronForceLanguage = 'en';
        tarteaucitron.init({ orientation: 'bottom', DenyAllCta: true, AcceptAllCta: true, highPrivacy: true, bodyPosition: 'top' });
        for (const [key, fire] of [['ga', () => ga4('G111')], ['meta', meta]]) {
          tarteaucitron.services[key] = { key, type: key === 'ga' ? 'analytic' : 'ads', name: key, needConsent: true, cookies: [], js: fire };
          (tarteaucitron.job = tarteaucitron.job || []).push(key);
        }
      </script>`,
    },
  };
