import { fromNpm } from '../npm';
import { type Path, page, script } from '../path';

const HOST = 'https://cookieconsent.test';
const RUN = `document.cookie = 'cc_cookie=; max-age=0; path=/';
  CookieConsent.run({
    hideFromBots: false,
    categories: { necessary: { enabled: true, readOnly: true }, analytics: {}, ads: {} },
    language: { default: 'en', translations: { en: {
      consentModal: { title: 'Cookies?', description: '', acceptAllBtn: 'All', acceptNecessaryBtn: 'None', showPreferencesBtn: 'Choose' },
      preferencesModal: { title: 'Choose', acceptAllBtn: 'All', savePreferencesBtn: 'Save', sections: [] },
    } } },
  });`;

export default {
  title: 'CookieConsent, from npm: its banner unanswered, then refused',
  pages: {
    [`${HOST}/`]: page(RUN, { head: '<script src="/cookieconsent.js"></script>' }),
    [`${HOST}/cookieconsent.js`]: script(fromNpm('vanilla-cookieconsent/dist/cookieconsent.umd.js')),
  },
  async act({ click, until, recorded }) {
    await recorded((signals) => signals.some(({ kind }) => kind === 'consent'));
    await until("document.querySelector('[data-role=necessary]')");
    await click('[data-role=necessary]');
  },
  expected: {
    kinds: ['consent'],
    signals: [
      { kind: 'consent', source: 'cookieconsent', state: {}, open: true },
      {
        kind: 'consent',
        source: 'cookieconsent',
        state: { necessary: 'granted', analytics: 'denied', ads: 'denied' },
        open: undefined,
      },
    ],
  },
} satisfies Path;
